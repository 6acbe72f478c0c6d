// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/span_feed.h"

#include "core/base/code_points.h"
#include "core/io/formats/spans/span_formats.h"
#include "core/io/mapped_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t documentsAtOnce = 500;
constexpr size_t keptSpanFaults = 100;

} // namespace

SpanFeed::SpanFeed(const ImportRequest &request, const LabelDefinition &definition, const SpanTargets &targets,
                   TakeRow take, ImportReport &report)
    : m_request(request)
    , m_definition(definition)
    , m_options(definition, {})
    , m_targets(targets)
    , m_take(std::move(take))
    , m_report(report)
{
}

Result<void> SpanFeed::run(SpanReader &reader, const CancelToken &cancel, const Progress &progress)
{
    constexpr qint64 documentsBetweenLooks = 512;
    reader.onFault([this](const SpanFileFault &fault) { note(fault); });
    qint64 given = 0;
    while (auto document = reader.next()) {
        if (const auto added = add(std::move(*document)); !added)
            return added;
        if (++given % documentsBetweenLooks != 0)
            continue;
        if (cancel.isCancelled())
            return importCancelled();
        if (progress)
            progress(reader.bytesRead(), reader.size());
    }
    if (cancel.isCancelled())
        return importCancelled();
    if (const QString error = reader.readError(); !error.isEmpty())
        return failure(ErrorCode::Failed,
                       QCoreApplication::translate("Import", "The file could not be read to its end, so nothing was "
                                                             "imported: %1. Copy it to another disk and try again.")
                           .arg(error));
    return flush().map([&] { finish(reader); });
}

void SpanFeed::note(const SpanFileFault &fault)
{
    switch (fault.kind) {
    case SpanFaultKind::DocumentLeftOut:
        ++m_report.badRows;
        break;
    case SpanFaultKind::SpanLeftOut:
        ++m_report.spansLeftOut;
        break;
    case SpanFaultKind::Mended:
        ++m_report.mendedPlaces;
        break;
    }
    if (m_report.faults.size() < keptSpanFaults)
        m_report.faults.push_back(fault.place);
}

Result<void> SpanFeed::add(SpanDocument document)
{
    ++m_report.rows;
    if (document.externalId.isEmpty()) {
        m_report.numberedFrom = m_request.mapping.rowsBefore + 1;
        document.externalId = QString::number(m_request.mapping.rowsBefore + m_report.rows);
    }
    m_documents.push_back(std::move(document));
    return m_documents.size() < documentsAtOnce ? Result<void>() : flush();
}

Result<void> SpanFeed::flush()
{
    const auto documents = std::exchange(m_documents, {});
    QStringList ids;
    for (const SpanDocument &document : documents)
        ids += document.externalId;
    const auto texts = m_targets.texts(ids);
    if (!texts)
        return tl::unexpected<Error>(texts.error());
    for (const SpanDocument &document : documents) {
        if (const auto added = addRow(document, *texts); !added)
            return added;
    }
    return {};
}

void SpanFeed::finish(const SpanReader &reader)
{
    for (auto each = m_notAnOption.cbegin(); each != m_notAnOption.cend() && m_report.notAnOption.size() < 100; ++each)
        m_report.notAnOption.emplace_back(m_definition.name + QStringLiteral(": ") + each.key(), each.value());
    std::sort(m_report.notAnOption.begin(), m_report.notAnOption.end());
    m_report.spanFindings = reader.findings();
    m_report.findings = m_report.spanFindings->source;
    m_report.usedOptions.encoding = m_report.findings.encoding.name;
}

Result<void> SpanFeed::addRow(const SpanDocument &document, const QHash<QString, QString> &texts)
{
    ImportedRow row;
    row.externalId = document.externalId;
    row.content = document.content;
    row.metadata = document.metadata;
    row.typedMetadata = document.typedMetadata;
    row.mayBeNew = !document.content.isNull();
    // There is no text that its spans could fit.
    if (!row.mayBeNew && !texts.contains(document.externalId)) {
        ++m_unknownRows;
        return m_take(std::move(row));
    }
    const auto text = textOf(document, row, texts);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (document.spans) {
        LabelValue value = valueOf(document, *text);
        // That all of them were left out does not say that there is nothing to mark.
        if (!value.isEmpty() || document.spans->empty())
            row.labels.push_back({m_definition.id, m_targets.annotator, std::move(value)});
    }
    return m_take(std::move(row));
}

/// The text that the record will have.
Result<QString> SpanFeed::textOf(const SpanDocument &document, const ImportedRow &row,
                                 const QHash<QString, QString> &texts)
{
    const auto known = texts.constFind(document.externalId);
    if (known == texts.constEnd() || *known == document.content)
        return document.content;
    if (document.content.isNull())
        return *known;
    return m_targets.keepsText(row).map([&](bool isKept) { return isKept ? *known : document.content; });
}

LabelValue SpanFeed::valueOf(const SpanDocument &document, const QString &text)
{
    const CodePoints points(text);
    const CodePoints given(document.content);
    std::vector<Span> spans;
    for (const FileSpan &span : *document.spans) {
        const auto option = m_options.option(span.label);
        if (!option) {
            ++m_report.spansNotAnOption;
            ++m_notAnOption[span.label];
            continue;
        }
        const bool isInside = span.end <= points.count();
        const bool isSame = document.content.isNull() || document.content == text ||
                            textBetween(document.content, given, span.start, span.end) ==
                                textBetween(text, points, span.start, span.end);
        if (isInside && isSame)
            spans.push_back({span.start, span.end, *option});
        else
            leaveOut(document, span);
    }
    m_report.spans += static_cast<qint64>(spans.size());
    return LabelValue(std::move(spans));
}

void SpanFeed::leaveOut(const SpanDocument &document, const FileSpan &span)
{
    note({SpanFaultKind::SpanLeftOut,
          {0, document.line, 0,
           QCoreApplication::translate("Spans", "The span from %1 to %2 was left out: it does not fit the text that "
                                                "the record has.")
               .arg(QString::number(span.start), QString::number(span.end))}});
}

Result<const LabelDefinition *> spanDefinition(const Schema &schema, const QString &name)
{
    const LabelDefinition *definition = schema.definition(name);
    if (!definition)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Spans", "There is no label “%1”.").arg(name));
    if (definition->valueKind() != ValueKind::Spans)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Spans", "“%1” is a label of whole records, not of spans.").arg(name));
    return definition;
}

Result<std::unique_ptr<SpanReader>> openSpans(const ImportRequest &request, const CancelToken &cancel)
{
    const SpanFormatEntry *format = spanFormatNamed(request.spans->format);
    if (!format)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Spans", "There is no format “%1” of spans.").arg(request.spans->format));
    SpanSourceOptions options = request.spans->options;
    options.labelName = request.spans->label;
    options.cancel = cancel;
    return format->open(request.path, options);
}

} // namespace tandem
