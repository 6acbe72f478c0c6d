// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/gold.h"

#include "core/io/formats/source_reader.h"
#include "core/template/text_template.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tandem {

namespace {

/// How a row becomes a text: a column, or a template over all of them.
Result<std::function<QString(const SourceRow &)>> textMaker(const GoldSource &source, const QStringList &columns)
{
    using Maker = std::function<QString(const SourceRow &)>;
    if (source.textTemplate.isEmpty()) {
        const qsizetype column = columns.indexOf(source.textColumn);
        if (column < 0)
            return failure(ErrorCode::NotFound, QStringLiteral("No such column: ") + source.textColumn);
        return Maker([column](const SourceRow &row) { return row.values.value(column); });
    }
    return TextTemplate::parse(source.textTemplate).map([columns](const TextTemplate &parsed) {
        return Maker([parsed, columns](const SourceRow &row) {
            TemplateContext context;
            for (qsizetype i = 0; i < columns.size(); ++i)
                context.values[columns[i]] = row.values.value(i);
            return parsed.render(context);
        });
    });
}

Result<QList<qsizetype>> columnsOf(const GoldSource &source, const QStringList &columns)
{
    QList<qsizetype> places;
    for (const GoldLabel &label : source.labels) {
        places.append(columns.indexOf(label.column));
        if (places.back() < 0)
            return failure(ErrorCode::NotFound, QStringLiteral("No such column: ") + label.column);
    }
    return places;
}

} // namespace

QStringList cellValues(const QString &cell)
{
    const QJsonDocument json = QJsonDocument::fromJson(cell.toUtf8());
    if (!json.isArray())
        return cell.isEmpty() ? QStringList() : QStringList{cell};
    QStringList values;
    for (const QJsonValue value : json.array())
        values.append(value.isObject() ? value[u"label"].toString() : value.toString());
    return values;
}

Result<Gold> Gold::read(const GoldSource &source)
{
    auto reader = SourceReader::open(source.path, {});
    if (!reader)
        return tl::unexpected(reader.error());
    const QStringList columns = (*reader)->columns();
    const auto textOf = textMaker(source, columns);
    const auto places = columnsOf(source, columns);
    if (!textOf || !places)
        return tl::unexpected(textOf ? places.error() : textOf.error());
    Gold gold;
    gold.m_labels = source.labels;
    const qsizetype idColumn = columns.indexOf(source.idColumn);
    while (const auto row = (*reader)->next()) {
        GoldRow known;
        known.id = idColumn < 0 ? QString::number(row->number) : row->values.value(idColumn);
        known.text = (*textOf)(*row);
        for (const qsizetype place : *places)
            known.cells.append(row->values.value(place).trimmed());
        gold.add(std::move(known));
    }
    gold.collectOptions();
    return gold;
}

void Gold::add(GoldRow row)
{
    const QString key = row.text.simplified();
    if (key.isEmpty())
        return;
    if (!m_byText.contains(key))
        m_byText.insert(key, m_rows.size());
    m_rows.push_back(std::move(row));
}

void Gold::collectOptions()
{
    for (size_t i = 0; i < m_labels.size(); ++i) {
        GoldLabel &label = m_labels[i];
        const bool areGiven = !label.options.isEmpty();
        for (const GoldRow &row : m_rows) {
            const QString &cell = row.cells[static_cast<qsizetype>(i)];
            label.isMultiple = !label.isSpans && (label.isMultiple || cell.startsWith(u'['));
            if (!areGiven)
                label.options.append(cellValues(cell));
        }
        label.options.removeDuplicates();
        std::sort(label.options.begin(), label.options.end());
    }
}

const GoldRow *Gold::find(const QString &prompt) const
{
    const QString open = QStringLiteral("<text>\n");
    const qsizetype begin = prompt.indexOf(open);
    const qsizetype end = prompt.lastIndexOf(QStringLiteral("</text>"));
    if (begin >= 0 && end > begin) {
        const auto found = m_byText.find(prompt.mid(begin + open.size(), end - begin - open.size()).simplified());
        if (found != m_byText.end())
            return &m_rows[*found];
    }
    const QString whole = prompt.simplified();
    const GoldRow *longest = nullptr;
    for (auto entry = m_byText.begin(); entry != m_byText.end(); ++entry) {
        const GoldRow &row = m_rows[*entry];
        if ((!longest || row.text.size() > longest->text.size()) && whole.contains(entry.key()))
            longest = &row;
    }
    return longest;
}

} // namespace tandem
