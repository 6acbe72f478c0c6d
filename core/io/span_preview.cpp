// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/span_preview.h"

#include "core/io/formats/spans/span_formats.h"
#include "core/io/mapped_source.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace tandem {

namespace {

constexpr size_t previewedDocuments = 50;
constexpr qint64 documentsForUnit = 1000;

const QString conllName = QStringLiteral("conll");

Result<std::unique_ptr<SpanReader>> openNamed(const QString &path, const QString &format,
                                              const SpanSourceOptions &options)
{
    const SpanFormatEntry *entry = spanFormatNamed(format);
    if (!entry)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "There is no format “%1” of spans.").arg(format));
    return entry->open(path, options);
}

/// Whether there are spans among the first texts. A member of that name alone does not tell: it may be empty, or hold
/// something else.
bool hasSpansAtFirst(const QString &path, const QString &format)
{
    SpanSourceOptions options;
    options.unitFrom = 1;
    const auto preview = previewSpans(path, format, options);
    return preview && std::any_of(preview->documents.begin(), preview->documents.end(),
                                  [](const auto &document) { return document.spans && !document.spans->empty(); });
}

} // namespace

Result<SpanPreview> previewSpans(const QString &path, const QString &format, SpanSourceOptions options)
{
    if (options.unitFrom == 0)
        options.unitFrom = documentsForUnit;
    const auto reader = openNamed(path, format, options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    SpanPreview preview;
    (*reader)->onFault([&preview](const SpanFileFault &fault) { preview.faults.push_back(fault); });
    while (preview.documents.size() < previewedDocuments) {
        auto document = (*reader)->next();
        if (!document)
            break;
        preview.documents.push_back(std::move(*document));
    }
    preview.findings = (*reader)->findings();
    return preview;
}

QString guessedSpanFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (spanFormatNamed(conllName)->suffixes.contains(suffix))
        return conllName;
    for (const SpanFormatEntry &format : spanFormats()) {
        if (format.suffixes.contains(suffix) && hasSpansAtFirst(path, format.name))
            return format.name;
    }
    const bool mayBeConll = suffix.isEmpty() || suffix == u"txt" || suffix == u"tsv";
    return mayBeConll && hasSpansAtFirst(path, conllName) ? conllName : QString();
}

Result<QStringList> spanLabels(const QString &path, const QString &format, const SpanSourceOptions &options,
                               qsizetype limit, const CancelToken &cancel, const Progress &progress)
{
    constexpr int documentsBetweenLooks = 512;
    const auto reader = openNamed(path, format, options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    QStringList labels;
    QSet<QString> seen;
    for (qint64 read = 1; const auto document = (*reader)->next(); ++read) {
        for (const FileSpan &span : document->spans.value_or(std::vector<FileSpan>())) {
            if (labels.size() > limit)
                return labels;
            if (!seen.contains(span.label)) {
                seen.insert(span.label);
                labels += span.label;
            }
        }
        if (read % documentsBetweenLooks != 0)
            continue;
        if (cancel.isCancelled())
            return importCancelled();
        if (progress)
            progress((*reader)->bytesRead(), (*reader)->size());
    }
    return labels;
}

} // namespace tandem
