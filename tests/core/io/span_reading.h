// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_formats.h"

#include <QTemporaryDir>

namespace tandem {

/// "0-5 ORG, 7-9 LOC"; "-" where nobody has looked for any.
inline QString shownSpans(const SpanDocument &document)
{
    if (!document.spans)
        return QStringLiteral("-");
    QStringList shown;
    for (const FileSpan &span : *document.spans) {
        shown += QStringLiteral("%1-%2 %3").arg(span.start).arg(span.end).arg(span.label);
        if (span.confidence)
            shown.back() += QStringLiteral(" %1").arg(*span.confidence);
    }
    return shown.join(QStringLiteral(", "));
}

/// What came of a file: "id|text|spans" of each document, faults as "kind line reason".
struct SpanFileReading
{
    QStringList documents;
    QStringList faults;
    SpanFindings findings;
    QString error;
    QByteArray written;
    SpanLosses losses;
};

inline QString shownLosses(const SpanLosses &losses)
{
    QStringList shown;
    for (const auto &[loss, count] : losses.counts)
        shown += QStringLiteral("%1 %2").arg(toWord(loss)).arg(count);
    return shown.join(QStringLiteral(", "));
}

inline QString kindOf(SpanFaultKind kind)
{
    switch (kind) {
    case SpanFaultKind::DocumentLeftOut:
        return QStringLiteral("document");
    case SpanFaultKind::SpanLeftOut:
        return QStringLiteral("span");
    case SpanFaultKind::Mended:
        return QStringLiteral("mended");
    }
    return {};
}

/// Reads a file, and writes what came of it in its own format or in another one.
inline SpanFileReading readSpanFile(const QString &format, const QString &path, const SpanSourceOptions &options = {},
                                    const QString &otherFormat = {})
{
    const SpanFormatEntry *entry = spanFormatNamed(format);
    SpanFileReading reading;
    const auto reader = entry->open(path, options);
    if (!reader) {
        reading.error = reader.error().message;
        return reading;
    }
    (*reader)->onFault([&](const SpanFileFault &fault) {
        reading.faults +=
            QStringLiteral("%1 %2 %3").arg(kindOf(fault.kind)).arg(fault.place.line).arg(fault.place.reason);
    });
    const auto writer = spanFormatNamed(otherFormat.isEmpty() ? format : otherFormat)->writer({});
    reading.written = writer->start();
    while (auto document = (*reader)->next()) {
        if (!otherFormat.isEmpty() && document->externalId.isEmpty())
            document->externalId = QString::number(reading.documents.size() + 1);
        reading.documents += QStringList{document->externalId, document->content, shownSpans(*document)}.join(u'|');
        reading.written += writer->document(*document);
    }
    reading.findings = (*reader)->findings();
    reading.losses = writer->losses();
    return reading;
}

inline SpanFileReading readSpanBytes(const QTemporaryDir &folder, const QString &format, const QByteArray &bytes,
                                     const SpanSourceOptions &options = {})
{
    const QString path = folder.filePath(QStringLiteral("file.") + spanFormatNamed(format)->suffixes.front());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    file.close();
    return readSpanFile(format, path, options);
}

} // namespace tandem
