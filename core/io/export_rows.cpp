// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_rows.h"

#include "core/io/formats/csv_writer.h"

#include <QDateTime>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::ordered_json;

QString timeText(Milliseconds time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString confidenceKindText(const ExportRow &row)
{
    return row.confidence ? toWord(row.confidenceKind) : QString();
}

QString metadataValue(const Record &record, const QString &name)
{
    const auto found = std::find_if(record.metadata.begin(), record.metadata.end(),
                                    [&name](const auto &each) { return each.first == name; });
    return found == record.metadata.end() ? QString() : found->second;
}

ordered_json textOrNull(const QString &text)
{
    return text.isEmpty() ? ordered_json() : ordered_json(text.toStdString());
}

ordered_json valueJson(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    if (!value || (definition.choice == Choice::Single && value->empty()))
        return {};
    if (definition.choice == Choice::Single)
        return cellText(definition, value).toStdString();
    return ordered_json::parse(cellText(definition, value).toStdString());
}

ordered_json rowJson(const ExportShape &shape, const LabelDefinition &definition, const ExportRow &row)
{
    ordered_json json;
    json["llm_value"] = valueJson(definition, row.modelValue);
    json["confidence"] = row.confidence ? ordered_json(*row.confidence) : ordered_json();
    json["confidence_kind"] = textOrNull(confidenceKindText(row));
    json["status"] = toWord(row.status).toStdString();
    json["verified_value"] = valueJson(definition, row.verifiedValue);
    json["final_value"] = valueJson(definition, row.finalValue);
    json["final_source"] = toWord(row.finalSource).toStdString();
    json["annotator"] = textOrNull(row.annotator);
    json["verifier"] = textOrNull(row.verifier);
    json["agent"] = textOrNull(row.agent);
    json["agent_version"] = row.agentVersion > 0 ? ordered_json(row.agentVersion) : ordered_json();
    json["job"] = row.job.isValid() ? ordered_json(row.job.value) : ordered_json();
    json["labelled_at"] = textOrNull(timeText(row.labelledAt));
    json["verified_at"] = textOrNull(timeText(row.verifiedAt));
    json["comment"] = textOrNull(row.comment);
    if (shape.hasGold)
        json["gold"] = valueJson(definition, row.gold);
    return json;
}

QStringList rowFields(const Record &record, const LabelDefinition &definition, const ExportRow &row)
{
    return {record.externalId,
            record.content,
            definition.name,
            cellText(definition, row.modelValue),
            numberText(row.confidence),
            confidenceKindText(row),
            toWord(row.status),
            cellText(definition, row.verifiedValue),
            cellText(definition, row.finalValue),
            toWord(row.finalSource),
            row.annotator,
            row.verifier,
            row.agent,
            row.agentVersion > 0 ? QString::number(row.agentVersion) : QString(),
            row.job.isValid() ? QString::number(row.job.value) : QString(),
            timeText(row.labelledAt),
            timeText(row.verifiedAt),
            row.comment};
}

} // namespace

QByteArray exportHeader(const ExportShape &shape)
{
    static const QString names =
        QStringLiteral("id text label llm_value confidence confidence_kind status verified_value final_value "
                       "final_source annotator verifier agent agent_version job labelled_at verified_at comment");
    QStringList fields = names.split(u' ');
    for (const QString &column : shape.metadataColumns)
        fields += QStringLiteral("meta.") + column;
    if (shape.hasGold)
        fields += QStringLiteral("gold");
    return csvRow(fields);
}

QByteArray exportCsvRows(const ExportShape &shape, const ExportRecord &record)
{
    QByteArray rows;
    for (const ExportRow &row : record.rows) {
        const LabelDefinition *definition = shape.schema.definition(row.definition);
        if (!definition)
            continue; // the cursor gives rows of this schema only
        QStringList fields = rowFields(record.record, *definition, row);
        for (const QString &column : shape.metadataColumns)
            fields += metadataValue(record.record, column);
        if (shape.hasGold)
            fields += cellText(*definition, row.gold);
        rows += csvRow(fields);
    }
    return rows;
}

QByteArray exportJsonLine(const ExportShape &shape, const ExportRecord &record, bool allJobs)
{
    ordered_json json;
    json["id"] = record.record.externalId.toStdString();
    json["text"] = record.record.content.toStdString();
    json["meta"] = ordered_json::object();
    for (const auto &[name, value] : record.record.metadata)
        json["meta"][name.toStdString()] = value.toStdString();
    json["labels"] = ordered_json::object();
    for (const ExportRow &row : record.rows) {
        const LabelDefinition *definition = shape.schema.definition(row.definition);
        if (!definition)
            continue;
        ordered_json &label = json["labels"][definition->name.toStdString()];
        if (allJobs)
            label.push_back(rowJson(shape, *definition, row));
        else
            label = rowJson(shape, *definition, row);
    }
    return QByteArray::fromStdString(json.dump()) + '\n';
}

} // namespace tandem
