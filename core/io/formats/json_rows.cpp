// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_rows.h"

#include "core/io/formats/json_members.h"

#include <QCoreApplication>

namespace tandem {

namespace {
constexpr int rowsForColumns = 200;
}

JsonRows::Outcome JsonRows::readObject(const QByteArray &json, TextPlace start, SourceRow &row)
{
    row.number = ++m_rowNumber;
    row.line = start.line;
    if (const auto found = findJsonFault(json)) {
        faultAt(row.number, json, found->offset, start, found->reason);
        return found->isSyntax ? Outcome::BrokenSyntax : Outcome::BadRow;
    }
    if (!json.trimmed().startsWith('{')) {
        faultAt(row.number, json, 0, start,
                QCoreApplication::translate("Source", "This is not a JSON object; each row must be one, as in "
                                                      "{\"id\": \"1\", \"text\": \"…\"}."));
        return Outcome::BadRow;
    }
    for (JsonMembers members(QByteArrayView(json).trimmed()); members.next();) {
        const qsizetype column = columnOf(members.name());
        while (row.values.size() <= column)
            row.values += QString();
        row.values[column] = members.value(); // of equal names the last one counts, as nearly everywhere
    }
    return Outcome::Row;
}

void JsonRows::faultAt(qint64 row, const QByteArray &json, qint64 offset, TextPlace start, const QString &reason)
{
    const TextPlace inside = placeOfByte(json, offset);
    const qint64 column = inside.line == 1 ? start.column + inside.column - 1 : inside.column;
    fault({row, start.line + inside.line - 1, column, reason});
}

void JsonRows::readColumns()
{
    lookAhead(rowsForColumns);
}

void JsonRows::finish(SourceRow &row)
{
    while (row.values.size() < m_columns.size())
        row.values += QString();
}

qsizetype JsonRows::columnOf(const QString &name)
{
    const auto found = m_columnByName.constFind(name);
    if (found != m_columnByName.constEnd())
        return *found;
    m_columnByName.insert(name, m_columns.size());
    m_columns += name;
    return m_columns.size() - 1;
}

} // namespace tandem
