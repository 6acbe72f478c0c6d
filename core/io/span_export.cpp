// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/span_export.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/io/formats/spans/span_formats.h"
#include "core/store/query/export_cursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

class SpanExportWriter : public ExportWriter
{
public:
    SpanExportWriter(std::unique_ptr<SpanWriter> writer, const LabelDefinition &definition, bool takesGold,
                     ExportReport &report)
        : m_writer(std::move(writer))
        , m_definition(definition)
        , m_takesGold(takesGold)
        , m_report(report)
    {
    }

    QByteArray start() override { return m_writer->start(); }

    QByteArray record(const ExportRecord &record) override
    {
        SpanDocument document;
        document.externalId = record.record.externalId;
        document.content = record.record.content;
        addMetadata(record.record, document);
        const auto row = std::find_if(record.rows.begin(), record.rows.end(),
                                      [this](const ExportRow &each) { return each.definition == m_definition.id; });
        if (row != record.rows.end())
            addSpans(*row, document);
        const QByteArray bytes = m_writer->document(document);
        if (bytes.isEmpty())
            ++m_report.leftOut;
        else if (document.spans)
            m_report.spans += static_cast<qint64>(document.spans->size());
        return bytes;
    }

    QByteArray end() override
    {
        m_report.lost = m_writer->losses();
        for (const SpanLoss loss : {SpanLoss::Overlap, SpanLoss::OnlySpace}) {
            const auto found = m_report.lost.counts.find(loss);
            m_report.spans -= found == m_report.lost.counts.end() ? 0 : found->second;
        }
        return {};
    }

private:
    void addSpans(const ExportRow &row, SpanDocument &document)
    {
        const std::optional<LabelValue> &value = m_takesGold ? row.gold : row.finalValue;
        if (!value)
            return;
        document.spans.emplace();
        for (const Span &span : value->spans()) {
            const Option *option = m_definition.option(span.option);
            document.spans->push_back(
                {span.start, span.end, option ? option->value : QString::number(span.option.value)});
        }
        if (!m_takesGold && row.modelValue && !(*row.modelValue == *value))
            m_writer->losses().add(SpanLoss::OtherLabels, document.externalId);
    }

    /// With the types of its values, where the record has them.
    static void addMetadata(const Record &record, SpanDocument &document)
    {
        const QByteArray json = record.metadataJson.trimmed();
        if (!json.startsWith('{') || findJsonFault(json)) {
            document.metadata = record.metadata;
            return;
        }
        for (JsonMembers members(json); members.next();) {
            const bool isTyped = !members.json().startsWith('"');
            if (isTyped)
                document.typedMetadata.push_back(document.metadata.size());
            document.metadata.emplace_back(members.name(),
                                           isTyped ? QString::fromUtf8(members.json()) : members.value());
        }
    }

    std::unique_ptr<SpanWriter> m_writer;
    const LabelDefinition &m_definition;
    bool m_takesGold;
    ExportReport &m_report;
};

} // namespace

Result<std::unique_ptr<ExportWriter>> spanExportWriter(const ExportRequest &request, const ExportShape &shape,
                                                       ExportReport &report)
{
    const SpanFormatEntry *format = spanFormatNamed(request.format);
    if (!format) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "There is no format “%1” of spans.").arg(request.format));
    }
    const LabelDefinition *definition = shape.schema.definition(request.spans->label);
    if (!definition || definition->valueKind() != ValueKind::Spans) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Spans", "There is no label “%1” of spans.").arg(request.spans->label));
    }
    return std::make_unique<SpanExportWriter>(format->writer(shape.csv), *definition, request.spans->takesGold, report);
}

} // namespace tandem
