// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mapping_guess.h"

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

bool isTextName(const QString &name)
{
    static const QStringList names{QStringLiteral("text"),    QStringLiteral("content"), QStringLiteral("body"),
                                   QStringLiteral("message"), QStringLiteral("tweet"),   QStringLiteral("sentence"),
                                   QStringLiteral("review"),  QStringLiteral("comment"), QStringLiteral("utterance")};
    return names.contains(name.toLower());
}

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
    ImportMapping guess;
    int bestIdScore = 0;
    qint64 mostCharacters = 0;
    const auto count = static_cast<qint64>(rows.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (taken.contains(columns[i]))
            continue;
        const ColumnFacts facts = factsOf(i, rows);
        // A few repeated ids are what an import reports; a column that repeats often is no id.
        const bool isMostlyDistinct = facts.filled == count && facts.distinct * 20 >= count * 19;
        const int idScore = isMostlyDistinct ? idNameScore(columns[i]) : 0;
        if (idScore > bestIdScore) {
            bestIdScore = idScore;
            guess.idColumn = columns[i];
        }
        const bool isBetterText = facts.characters > mostCharacters && !isTextName(guess.textColumn);
        if (isTextName(columns[i]) ? !isTextName(guess.textColumn) : isBetterText) {
            mostCharacters = facts.characters;
            guess.textColumn = columns[i];
        }
    }
    if (guess.textColumn == guess.idColumn)
        guess.idColumn.clear();
    for (const QString &column : columns) {
        if (column != guess.idColumn && column != guess.textColumn)
            guess.metadataColumns += column;
    }
    return guess;
}

} // namespace tandem
