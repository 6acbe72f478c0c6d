// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/row_mapper.h"

#include "core/base/nearest.h"
#include "core/io/mapping_guess.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct RowMapperText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

tl::unexpected<Error> unknown(const QString &what, const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    if (known.isEmpty())
        return failure(ErrorCode::InvalidInput, what.arg(name));
    const QString advice = nearest.isEmpty()
                               ? RowMapperText::tr("Possible: %1.").arg(known.mid(0, 20).join(QStringLiteral(", ")))
                               : RowMapperText::tr("Did you mean “%1”?").arg(nearest);
    return failure(ErrorCode::InvalidInput, what.arg(name) + u' ' + advice);
}

Result<qsizetype> columnIndex(const QString &name, const QStringList &columns)
{
    const qsizetype index = columns.indexOf(name);
    if (index < 0)
        return unknown(RowMapperText::tr("The file has no column “%1”."), name, columns);
    return index;
}

/// JSON that is nested so deeply that some program cannot read it is kept as a text.
bool isNestedDeeply(const QString &json)
{
    constexpr int deepest = 100;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size() && depth <= deepest; ++i) {
        if (isInText && json[i] == u'\\')
            ++i;
        else if (json[i] == u'"')
            isInText = !isInText;
        else if (!isInText)
            depth += json[i] == u'[' || json[i] == u'{' ? 1 : json[i] == u']' || json[i] == u'}' ? -1 : 0;
    }
    return depth > deepest;
}

/// A number of what is no option, kept by its text up to a limit.
void countNotAnOption(ImportReport &report, const QString &label, const QString &cell)
{
    constexpr size_t limit = 100;
    constexpr qsizetype longest = 60;
    const QString text = label + QStringLiteral(": ") + cell.left(longest);
    auto &counted = report.notAnOption;
    const auto found =
        std::find_if(counted.begin(), counted.end(), [&](const auto &each) { return each.first == text; });
    if (found != counted.end())
        ++found->second;
    else if (counted.size() < limit)
        counted.emplace_back(text, 1);
}

} // namespace

Result<RowMapper> RowMapper::create(const ImportMapping &mapping, const QStringList &columns, const Schema &schema,
                                    const std::vector<SourceRow> &sample)
{
    RowMapper mapper;
    mapper.m_mapping = mapping;
    mapper.m_setSeparator = mapping.setSeparator;
    if (mapping.textColumn.isEmpty() && mapping.textTemplate.isEmpty() && !mapping.withoutText)
        mapper.m_mapping.textColumn = guessedMapping(columns, sample, takenColumns(mapping)).textColumn;
    const auto found = mapper.findColumns(mapper.m_mapping, columns);
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const bool isGold : {true, false}) {
        const auto added =
            mapper.addLabels(isGold ? mapping.goldColumns : mapping.labelColumns, isGold, mapping, schema, sample);
        if (!added)
            return tl::unexpected<Error>(added.error());
    }
    mapper.setColumns(columns);
    return mapper;
}

Result<void> RowMapper::findColumns(const ImportMapping &mapping, const QStringList &columns)
{
    m_columns = columns;
    if (!mapping.idColumn.isEmpty()) {
        const auto index = columnIndex(mapping.idColumn, columns);
        if (!index)
            return tl::unexpected<Error>(index.error());
        m_idColumn = *index;
    }
    for (const QString &name : mapping.metadataColumns) {
        const auto index = columnIndex(name, columns);
        if (!index)
            return tl::unexpected<Error>(index.error());
    }
    if (mapping.withoutText && mapping.idColumn.isEmpty())
        return failure(ErrorCode::InvalidInput, RowMapperText::tr("Say which column holds the ids: without texts, "
                                                                  "only records that are there can be updated."));
    if (mapping.withoutText)
        return {};
    if (!mapping.textTemplate.isEmpty())
        return readTemplate(mapping, columns);
    if (mapping.textColumn.isEmpty())
        return failure(ErrorCode::InvalidInput, RowMapperText::tr("Say which column holds the text."));
    const auto index = columnIndex(mapping.textColumn, columns);
    if (!index)
        return tl::unexpected<Error>(index.error());
    m_textColumn = *index;
    return {};
}

Result<void> RowMapper::readTemplate(const ImportMapping &mapping, const QStringList &columns)
{
    auto parsed = TextTemplate::parse(mapping.textTemplate);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    for (const TemplateTag &tag : parsed->tags()) {
        if (tag.kind == TemplateTag::Kind::Comment)
            continue;
        const auto index = columnIndex(tag.name, columns);
        if (!index)
            return tl::unexpected<Error>(index.error());
        if (std::find(m_templateColumns.begin(), m_templateColumns.end(), *index) == m_templateColumns.end())
            m_templateColumns.push_back(*index);
    }
    if (m_templateColumns.empty()) {
        return failure(ErrorCode::InvalidInput, RowMapperText::tr("The template for the text uses no column. Write the "
                                                                  "columns as {{name}}."));
    }
    m_template = std::move(*parsed);
    return {};
}

Result<void> RowMapper::addLabels(const std::map<QString, QString> &columnsByLabel, bool isGold,
                                  const ImportMapping &mapping, const Schema &schema,
                                  const std::vector<SourceRow> &sample)
{
    for (const auto &[label, columnName] : columnsByLabel) {
        const LabelDefinition *definition = schema.definition(label);
        if (!definition) {
            QStringList names;
            for (const LabelDefinition &each : schema.definitions)
                names += each.name;
            return unknown(RowMapperText::tr("The schema has no label “%1”."), label, names);
        }
        if (definition->level == Level::Span) {
            return failure(
                ErrorCode::InvalidInput,
                RowMapperText::tr("Label “%1” marks spans: import them from a file of spans, not from a column.")
                    .arg(label));
        }
        const auto index = columnIndex(columnName, m_columns);
        if (!index)
            return tl::unexpected<Error>(index.error());
        QString separator = mapping.setSeparator;
        if (definition->choice == Choice::Multiple && separator.isEmpty()) {
            std::vector<QString> cells;
            cells.reserve(sample.size());
            for (const SourceRow &row : sample)
                cells.push_back(row.values.value(*index));
            separator = LabelReader::guessedSeparator(*definition, cells);
            if (m_setSeparator.isEmpty())
                m_setSeparator = separator;
        }
        m_labels.push_back({*index, isGold, *definition, LabelReader(*definition, separator)});
        if (mapping.setSeparator.isEmpty())
            m_labels.back().reader.tryOtherSeparators();
    }
    return {};
}

void RowMapper::setAnnotators(AnnotatorId gold, AnnotatorId person)
{
    m_gold = gold;
    m_person = person;
}

void RowMapper::setColumns(const QStringList &columns)
{
    m_columns = columns;
    m_metadataColumns.clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isLabel =
            std::any_of(m_labels.begin(), m_labels.end(), [i](const LabelColumn &each) { return each.column == i; });
        const bool isInTemplate =
            std::find(m_templateColumns.begin(), m_templateColumns.end(), i) != m_templateColumns.end();
        const bool isUnused = i != m_idColumn && i != m_textColumn && !isLabel;
        if (isInTemplate || m_mapping.metadataColumns.contains(columns[i]) || (m_mapping.allMetadata && isUnused))
            m_metadataColumns.push_back(i);
    }
}

QString RowMapper::idOf(const SourceRow &row) const
{
    if (!m_idColumn)
        return QString::number(m_mapping.rowsBefore + row.number);
    const QString id = row.values.value(*m_idColumn);
    return id.trimmed().isEmpty() ? QString() : id;
}

Result<ImportedRow> RowMapper::map(const SourceRow &row, ImportReport &report)
{
    ImportedRow mapped;
    mapped.externalId = idOf(row);
    if (mapped.externalId.isNull())
        return failure(ErrorCode::InvalidInput, RowMapperText::tr("The row has no id."));
    mapped.mayBeNew = !m_mapping.withoutText;
    if (mapped.mayBeNew)
        mapped.content = contentOf(row);
    if (mapped.content.isEmpty())
        mapped.content = QString(); // an empty text is none: a record that has one keeps it
    mapped.metadata.reserve(m_metadataColumns.size());
    for (const qsizetype column : m_metadataColumns)
        addMetadata(row, column, mapped);
    for (const LabelColumn &label : m_labels) {
        if (auto value = readLabel(label, row, report))
            mapped.labels.push_back({label.definition.id, label.isGold ? m_gold : m_person, std::move(*value)});
    }
    return mapped;
}

/// A missing value is no metadata; null, which a file of JSON says, is.
void RowMapper::addMetadata(const SourceRow &row, qsizetype column, ImportedRow &mapped) const
{
    const QString value = row.values.value(column);
    const bool isTyped = row.holdsJson(column) && !isNestedDeeply(value);
    if (value.isNull() && !isTyped)
        return;
    if (isTyped)
        mapped.typedMetadata.push_back(mapped.metadata.size());
    mapped.metadata.emplace_back(m_columns[column], value.isNull() ? QStringLiteral("null") : value);
}

void RowMapper::countLabels(const SourceRow &row, ImportReport &report)
{
    for (const LabelColumn &label : m_labels) {
        if (readLabel(label, row, report))
            ++(label.isGold ? report.goldLabels : report.personLabels);
    }
}

QString RowMapper::contentOf(const SourceRow &row) const
{
    if (m_textColumn)
        return row.values.value(*m_textColumn);
    TemplateContext context;
    for (const qsizetype column : m_templateColumns)
        context.values[m_columns[column]] = row.values.value(column);
    return m_template.render(context);
}

std::optional<LabelValue> RowMapper::readLabel(const LabelColumn &label, const SourceRow &row,
                                               ImportReport &report) const
{
    const QString cell = row.values.value(label.column);
    LabelReader::Reading reading = label.reader.read(cell);
    report.emptyLabels += !reading.value && !reading.isNotAnOption ? 1 : 0;
    if (reading.isNotAnOption) {
        ++(label.isGold ? report.goldNotAnOption : report.personLabelsNotAnOption);
        countNotAnOption(report, label.definition.name, cell);
    }
    return std::move(reading.value);
}

} // namespace tandem
