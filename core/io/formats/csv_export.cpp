// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_export.h"

#include "core/io/formats/csv_writer.h"
#include "core/io/formats/export_values.h"

#include <QCoreApplication>

namespace tandem {

namespace {

QStringList rowFields(const Record &record, const LabelDefinition &definition, const ExportRow &row)
{
    return {record.externalId,
            record.content,
            definition.name,
            cellText(definition, row.modelValue),
            exportedNumber(row.confidence),
            exportedConfidenceKind(row),
            toWord(row.status),
            cellText(definition, row.verifiedValue),
            cellText(definition, row.finalValue),
            toWord(row.finalSource),
            row.annotator,
            row.verifier,
            row.agent,
            row.agentVersion > 0 ? QString::number(row.agentVersion) : QString(),
            row.job.isValid() ? QString::number(row.job.value) : QString(),
            exportedTime(row.labelledAt),
            exportedTime(row.verifiedAt),
            row.comment};
}

class CsvExportWriter : public ExportWriter
{
public:
    explicit CsvExportWriter(const ExportShape &shape)
        : m_shape(shape)
    {
    }

    QByteArray start() override
    {
        static const QString names =
            QStringLiteral("id text label llm_value confidence confidence_kind status verified_value final_value "
                           "final_source annotator verifier agent agent_version job labelled_at verified_at comment");
        QStringList fields = names.split(u' ');
        for (const QString &column : m_shape.metadataColumns)
            fields += QStringLiteral("meta.") + column;
        if (m_shape.hasGold)
            fields += QStringLiteral("gold");
        return csvRow(fields);
    }

    QByteArray record(const ExportRecord &record) override
    {
        QByteArray rows;
        for (const ExportRow &row : record.rows) {
            const LabelDefinition *definition = m_shape.schema.definition(row.definition);
            if (!definition)
                continue; // the cursor gives rows of this schema only
            QStringList fields = rowFields(record.record, *definition, row);
            for (const QString &column : m_shape.metadataColumns)
                fields += exportedMetadata(record.record, column);
            if (m_shape.hasGold)
                fields += cellText(*definition, row.gold);
            rows += csvRow(fields);
        }
        return rows;
    }

private:
    const ExportShape &m_shape;
};

class CsvExport : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    QString name() const override { return QStringLiteral("csv"); }
    QStringList suffixes() const override { return {QStringLiteral("csv")}; }
    QString title() const override { return QStringLiteral("CSV"); }
    QString description() const override { return tr("CSV: a row for each record and label"); }
    bool hasRows() const override { return true; }
    std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const override
    {
        return std::make_unique<CsvExportWriter>(shape);
    }
};

} // namespace

const ExportFormat &csvExport()
{
    static const CsvExport format;
    return format;
}

} // namespace tandem
