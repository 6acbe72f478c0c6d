// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mapping_guess.h"

#include "core/io/formats/csv_guess.h"

#include <QRegularExpression>
#include <QSet>

namespace tandem {

namespace {

struct ColumnFacts
{
    qint64 filled = 0;
    qint64 distinct = 0;
    qint64 characters = 0;
};

ColumnFacts factsOf(qsizetype column, const std::vector<SourceRow> &rows)
{
    ColumnFacts facts;
    QSet<QString> seen;
    for (const SourceRow &row : rows) {
        const QString value = row.values.value(column);
        facts.filled += value.isEmpty() ? 0 : 1;
        facts.characters += value.size();
        seen.insert(value);
    }
    facts.distinct = seen.size();
    return facts;
}

/// How much a column's name speaks for an id: 2, 1 or 0.
int idNameScore(const QString &name)
{
    static const QRegularExpression exact(QStringLiteral("^(id|uid|uuid|guid|key)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(QStringLiteral("([_. -]id|ID|Id)$"));
    return exact.match(name).hasMatch() ? 2 : ending.match(name).hasMatch() ? 1 : 0;
}

/// Of a nested member, the last part of its name counts.
bool isTextName(const QString &name)
{
    static const QStringList names{QStringLiteral("text"),    QStringLiteral("content"), QStringLiteral("body"),
                                   QStringLiteral("message"), QStringLiteral("tweet"),   QStringLiteral("sentence"),
                                   QStringLiteral("review"),  QStringLiteral("comment"), QStringLiteral("utterance")};
    return names.contains(name.section(u'.', -1).toLower());
}

/// Values that come again and again and are short: labels.
bool looksLikeLabels(const ColumnFacts &facts, qint64 rows)
{
    constexpr qint64 enoughRows = 4;
    constexpr qint64 longestLabel = 30;
    return rows >= enoughRows && facts.distinct * 2 <= rows && facts.characters <= longestLabel * rows;
}

/// What numbers the rows, from 0 or 1, under a name that says nothing.
bool isRowNumber(qsizetype column, const QString &name, const std::vector<SourceRow> &rows)
{
    if (rows.empty() || (column > 0) || !(name.startsWith(u"Unnamed: ") || name == numberedColumns(1).front()))
        return false;
    const qint64 first = rows.front().values.value(column).toLongLong();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].values.value(column) != QString::number(first + static_cast<qint64>(i)))
            return false;
    }
    return true;
}

/// Finds the best column for the id and for the text, one column after the other.
class MappingGuess
{
public:
    MappingGuess(const std::vector<SourceRow> &rows)
        : m_rows(rows)
    {
    }

    void look(qsizetype column, const QString &name)
    {
        const ColumnFacts facts = factsOf(column, m_rows);
        lookForId(column, name, facts);
        lookForText(name, facts);
    }

    const QString &id() const { return m_id; }
    const QString &text() const { return m_text; }

private:
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }

    void lookForId(qsizetype column, const QString &name, const ColumnFacts &facts)
    {
        // A few repeated ids are what an import reports; a column that repeats often is no id.
        const bool isMostlyDistinct = facts.filled == count() && facts.distinct * 20 >= count() * 19;
        const int byName = isRowNumber(column, name, m_rows) ? 1 : idNameScore(name);
        const int score = isMostlyDistinct ? byName : 0;
        if (score <= m_bestIdScore)
            return;
        m_bestIdScore = score;
        m_id = name;
    }

    void lookForText(const QString &name, const ColumnFacts &facts)
    {
        const bool isBetter =
            facts.characters > m_mostCharacters && !isTextName(m_text) && !looksLikeLabels(facts, count());
        if (isTextName(name) ? isTextName(m_text) : !isBetter)
            return;
        m_mostCharacters = facts.characters;
        m_text = name;
    }

    const std::vector<SourceRow> &m_rows;
    QString m_id;
    QString m_text;
    int m_bestIdScore = 0;
    qint64 m_mostCharacters = 0;
};

} // namespace

bool isNameOfText(const QString &column)
{
    // A comment stands beside a label as often as it is one.
    return isTextName(column) && column.compare(QLatin1String("comment"), Qt::CaseInsensitive) != 0;
}

QStringList takenColumns(const ImportMapping &mapping)
{
    QStringList taken = mapping.metadataColumns;
    taken += mapping.idColumn;
    for (const auto *columns : {&mapping.goldColumns, &mapping.labelColumns}) {
        for (const auto &[label, column] : *columns)
            taken += column;
    }
    return taken;
}

ImportMapping guessedMapping(const QStringList &columns, const std::vector<SourceRow> &rows, const QStringList &taken)
{
    MappingGuess found(rows);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!taken.contains(columns[i]))
            found.look(i, columns[i]);
    }
    ImportMapping guess;
    guess.idColumn = found.id();
    if (found.text() != found.id()) // what is called as an id is no text, though it be the longest
        guess.textColumn = found.text();
    for (const QString &column : columns) {
        if (column != guess.idColumn && column != guess.textColumn)
            guess.metadataColumns += column;
    }
    return guess;
}

} // namespace tandem
