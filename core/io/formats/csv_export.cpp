// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_export.h"

#include "core/io/formats/csv_writer.h"
#include "core/io/formats/export_values.h"

#include <QCoreApplication>
#include <QHash>

namespace tandem {

namespace {

QStringList rowFields(const ExportShape &shape, const LabelDefinition &definition, const ExportRow &row)
{
    QStringList fields{definition.name,
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
    if (shape.allAnnotators)
        fields += exportedSpeaker(row);
    return fields;
}

class CsvExportWriter : public ExportWriter
{
public:
    CsvExportWriter(const ExportShape &shape, const CsvDialect &dialect)
        : m_shape(shape)
        , m_dialect(dialect)
    {
        for (qsizetype i = 0; i < shape.metadataColumns.size(); ++i)
            m_metadataPlaces.insert(shape.metadataColumns[i], i);
    }

    QByteArray start() override
    {
        QStringList fields = fixedFields();
        for (const QString &column : m_shape.metadataColumns)
            fields += QStringLiteral("meta.") + column;
        if (m_shape.hasGold)
            fields += QStringLiteral("gold");
        if (isMarkedFormulaSafe())
            fields += QStringLiteral("formula_safe");
        return (m_dialect.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + csvRow(fields, m_dialect);
    }

    QByteArray record(const ExportRecord &record) override
    {
        const QStringList metadata = metadataFields(record.record);
        const QStringList known{record.record.externalId, record.record.content};
        const auto row = [&](const QStringList &labelFields, const QString &gold) {
            QStringList fields = known + labelFields + metadata;
            if (m_shape.hasGold)
                fields += gold;
            if (isMarkedFormulaSafe())
                fields += QStringLiteral("yes");
            return csvRow(fields, m_dialect);
        };
        QByteArray rows;
        for (const ExportRow &each : record.rows) {
            // The cursor gives rows of this schema only.
            if (const LabelDefinition *definition = m_shape.schema.definition(each.definition))
                rows += row(rowFields(m_shape, *definition, each), cellText(*definition, each.gold));
        }
        return rows.isEmpty() ? row(QStringList(fixedFields().size() - known.size(), QString()), {}) : rows;
    }

private:
    /// Those of the record, then those of the label.
    QStringList fixedFields() const
    {
        static const QString names =
            QStringLiteral("id text label llm_value confidence confidence_kind status verified_value final_value "
                           "final_source annotator verifier agent agent_version job labelled_at verified_at comment");
        return names.split(u' ') + (m_shape.allAnnotators ? QStringList{QStringLiteral("said_by")} : QStringList());
    }

    /// So that the apostrophes are taken away where the file is restored.
    bool isMarkedFormulaSafe() const { return m_shape.allAnnotators && m_dialect.formulaSafe; }

    /// By their places, since there may be thousands.
    QStringList metadataFields(const Record &record) const
    {
        QStringList fields(m_shape.metadataColumns.size(), QString());
        for (const auto &[name, value] : record.metadata) {
            const auto place = m_metadataPlaces.constFind(name);
            if (place != m_metadataPlaces.constEnd())
                fields[*place] = value;
        }
        return fields;
    }

    const ExportShape &m_shape;
    const CsvDialect m_dialect;
    QHash<QString, qsizetype> m_metadataPlaces;
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
    bool isForSpreadsheets() const override { return true; }
    std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const override
    {
        return std::make_unique<CsvExportWriter>(shape, shape.csv);
    }
};

class TsvExport : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    QString name() const override { return QStringLiteral("tsv"); }
    QStringList suffixes() const override { return {QStringLiteral("tsv"), QStringLiteral("tab")}; }
    QString title() const override { return QStringLiteral("TSV"); }
    QString description() const override { return tr("TSV: the same with tabs between the fields"); }
    bool hasRows() const override { return true; }
    bool isForSpreadsheets() const override { return true; }
    std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const override
    {
        CsvDialect dialect = shape.csv;
        dialect.delimiter = u'\t';
        return std::make_unique<CsvExportWriter>(shape, dialect);
    }
};

} // namespace

const ExportFormat &csvExport()
{
    static const CsvExport format;
    return format;
}

const ExportFormat &tsvExport()
{
    static const TsvExport format;
    return format;
}

} // namespace tandem
