// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/spans_writers.h"

#include "core/base/code_points.h"
#include "core/io/formats/csv_writer.h"
#include "core/io/formats/export_values.h"
#include "core/store/records/metadata_json.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

class SpansJsonWriter : public SpanWriter
{
public:
    QByteArray document(const SpanDocument &document) override
    {
        nlohmann::ordered_json json;
        json["id"] = document.externalId.toStdString();
        json["text"] = document.content.toStdString();
        if (document.spans)
            json["spans"] = spansJson(document);
        else
            losses().add(SpanLoss::Unlabelled, document.externalId);
        QByteArray line = QByteArray::fromStdString(json.dump());
        if (!document.metadata.empty()) {
            line.chop(1);
            line += ",\"meta\":";
            appendMetadata(line, document.metadata, document.typedMetadata);
            line += '}';
        }
        return line + '\n';
    }

private:
    static nlohmann::ordered_json spansJson(const SpanDocument &document)
    {
        const CodePoints points(document.content);
        nlohmann::ordered_json spans = nlohmann::ordered_json::array();
        for (const FileSpan &span : *document.spans) {
            nlohmann::ordered_json json{
                {"start", span.start},
                {"end", span.end},
                {"label", span.label.toStdString()},
                {"text", textBetween(document.content, points, span.start, span.end).toStdString()}};
            if (span.confidence)
                json["confidence"] = *span.confidence;
            spans.push_back(std::move(json));
        }
        return spans;
    }
};

class SpansCsvWriter : public SpanWriter
{
public:
    explicit SpansCsvWriter(const CsvDialect &dialect)
        : m_dialect(dialect)
    {
    }

    QByteArray start() override
    {
        const QString names = QStringLiteral("id text start end label covered_text confidence");
        return (m_dialect.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) +
               csvRow(names.split(u' '), m_dialect);
    }

    QByteArray document(const SpanDocument &document) override
    {
        if (!document.spans) {
            losses().add(SpanLoss::Unlabelled, document.externalId);
            return {};
        }
        if (!document.metadata.empty())
            losses().add(SpanLoss::Metadata, document.externalId);
        const CodePoints points(document.content);
        QString text = document.content;
        QByteArray rows;
        for (const FileSpan &span : *document.spans) {
            rows +=
                csvRow({document.externalId, std::exchange(text, QString()), QString::number(span.start),
                        QString::number(span.end), span.label,
                        textBetween(document.content, points, span.start, span.end), exportedNumber(span.confidence)},
                       m_dialect);
        }
        if (rows.isEmpty())
            rows = csvRow(QStringList{document.externalId, text} + QStringList(5, QString()), m_dialect);
        return rows;
    }

private:
    CsvDialect m_dialect;
};

} // namespace

std::unique_ptr<SpanWriter> spansJsonWriter()
{
    return std::make_unique<SpansJsonWriter>();
}

std::unique_ptr<SpanWriter> spansCsvWriter(const CsvDialect &dialect)
{
    return std::make_unique<SpansCsvWriter>(dialect);
}

} // namespace tandem
