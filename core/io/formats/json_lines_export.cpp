// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_lines_export.h"

#include "core/base/json_text.h"
#include "core/io/formats/export_values.h"
#include "core/store/records/metadata_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

ordered_json textOrNull(const QString &text)
{
    return text.isEmpty() ? ordered_json() : ordered_json(text.toStdString());
}

ordered_json valueJson(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    const bool isOption = definition.valueKind() == ValueKind::Option;
    if (!value || (isOption && value->isEmpty()))
        return {};
    if (isOption)
        return cellText(definition, value).toStdString();
    return ordered_json::parse(cellText(definition, value).toStdString());
}

ordered_json rowJson(const ExportShape &shape, const LabelDefinition &definition, const ExportRow &row)
{
    ordered_json json;
    json["llm_value"] = valueJson(definition, row.modelValue);
    json["confidence"] = row.confidence ? ordered_json(*row.confidence) : ordered_json();
    json["confidence_kind"] = textOrNull(exportedConfidenceKind(row));
    json["status"] = toWord(row.status).toStdString();
    json["verified_value"] = valueJson(definition, row.verifiedValue);
    json["final_value"] = valueJson(definition, row.finalValue);
    json["final_source"] = toWord(row.finalSource).toStdString();
    json["annotator"] = textOrNull(row.annotator);
    json["verifier"] = textOrNull(row.verifier);
    json["agent"] = textOrNull(row.agent);
    json["agent_version"] = row.agentVersion > 0 ? ordered_json(row.agentVersion) : ordered_json();
    json["job"] = row.job.isValid() ? ordered_json(row.job.value) : ordered_json();
    json["labelled_at"] = textOrNull(exportedTime(row.labelledAt));
    json["verified_at"] = textOrNull(exportedTime(row.verifiedAt));
    json["comment"] = textOrNull(row.comment);
    if (shape.allAnnotators)
        json["said_by"] = textOrNull(exportedSpeaker(row));
    if (shape.hasGold)
        json["gold"] = valueJson(definition, row.gold);
    return json;
}

class JsonLinesExportWriter : public ExportWriter
{
public:
    explicit JsonLinesExportWriter(const ExportShape &shape)
        : m_shape(shape)
    {
    }

    QByteArray record(const ExportRecord &record) override { return recordJson(record) + '\n'; }

protected:
    QByteArray recordJson(const ExportRecord &record) const
    {
        return "{\"id\":" + textJson(record.record.externalId) + ",\"text\":" + textJson(record.record.content) +
               ",\"meta\":" + metadataJson(record.record) + ",\"labels\":" + labelsJson(record) + '}';
    }

private:
    static QByteArray textJson(const QString &text)
    {
        return QByteArray::fromStdString(ordered_json(text.toStdString()).dump());
    }

    /// As it is stored: numbers to the digit, and true, false and null as such.
    static QByteArray metadataJson(const Record &record)
    {
        QByteArray json = record.metadataJson.trimmed();
        if (!json.startsWith('{') || findJsonFault(json))
            return metadataToJson(record.metadata);
        return json.replace('\n', ' ').replace('\r', ' '); // white space of somebody else's: one line is one object
    }

    QByteArray labelsJson(const ExportRecord &record) const
    {
        ordered_json labels = ordered_json::object();
        for (const ExportRow &row : record.rows) {
            const LabelDefinition *definition = m_shape.schema.definition(row.definition);
            if (!definition)
                continue;
            ordered_json &label = labels[definition->name.toStdString()];
            if (m_shape.allJobs)
                label.push_back(rowJson(m_shape, *definition, row));
            else
                label = rowJson(m_shape, *definition, row);
        }
        return QByteArray::fromStdString(labels.dump());
    }

    const ExportShape &m_shape;
};

class JsonExportWriter : public JsonLinesExportWriter
{
public:
    using JsonLinesExportWriter::JsonLinesExportWriter;

    QByteArray start() override { return "["; }
    QByteArray record(const ExportRecord &record) override
    {
        const QByteArray before = std::exchange(m_isFirst, false) ? "\n" : ",\n";
        return before + recordJson(record);
    }
    QByteArray end() override { return "\n]\n"; }

private:
    bool m_isFirst = true;
};

class JsonLinesExport : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    QString name() const override { return QStringLiteral("jsonl"); }
    QStringList suffixes() const override { return {QStringLiteral("jsonl"), QStringLiteral("ndjson")}; }
    QString title() const override { return QStringLiteral("JSON Lines"); }
    QString description() const override { return tr("JSON Lines: an object for each record, with everything in it"); }
    bool hasRows() const override { return false; }
    std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const override
    {
        return std::make_unique<JsonLinesExportWriter>(shape);
    }
};

class JsonExport : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    QString name() const override { return QStringLiteral("json"); }
    QStringList suffixes() const override { return {QStringLiteral("json")}; }
    QString title() const override { return QStringLiteral("JSON"); }
    QString description() const override { return tr("JSON: the same objects as one array"); }
    bool hasRows() const override { return false; }
    std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const override
    {
        return std::make_unique<JsonExportWriter>(shape);
    }
};

} // namespace

const ExportFormat &jsonLinesExport()
{
    static const JsonLinesExport format;
    return format;
}

const ExportFormat &jsonExport()
{
    static const JsonExport format;
    return format;
}

} // namespace tandem
