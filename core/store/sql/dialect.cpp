// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/dialect.h"

#include <algorithm>

namespace tandem {

QString idsFromJson()
{
    return QStringLiteral("SELECT value FROM json_each(?)");
}

QString idRowsFromJson()
{
    return QStringLiteral("json_each(?)");
}

QString jsonMembers(const QString &column)
{
    return QStringLiteral("json_each(%1)").arg(column);
}

QString mergedObject(const QString &object, const QString &members)
{
    return QStringLiteral("tandem_merged(%1, %2)").arg(object, members);
}

QString containsFolded(const QString &text)
{
    return QStringLiteral("tandem_contains(%1, ?)").arg(text);
}

SqlText metadataValue(const QString &column, const QString &name)
{
    // A quoted path knows no escapes: a name that JSON escapes is looked for among all members.
    if (std::any_of(name.begin(), name.end(), [](QChar each) { return each < u' ' || each == u'"' || each == u'\\'; }))
        return {QStringLiteral("(SELECT CASE WHEN member.type IN ('true', 'false') THEN member.type "
                               "ELSE CAST(member.value AS TEXT) END FROM json_each(%1) AS member WHERE member.key = ?)")
                    .arg(column),
                {name}};
    // A number is compared by its digits, and true by its name, as people see them; SQLite would give 1 for it.
    const QString path = QStringLiteral("$.\"%1\"").arg(name);
    return {QStringLiteral("(CASE substr(%1 -> ?, 1, 1) WHEN '\"' THEN %1 ->> ? ELSE nullif(%1 -> ?, 'null') END)")
                .arg(column),
            {path, path, path}};
}

QString sameTextFunction()
{
    return QStringLiteral("tandem_same");
}

QString numberFunction()
{
    return QStringLiteral("tandem_number");
}

QString inTextOrder()
{
    return QStringLiteral("COLLATE tandem_text");
}

QString withoutIndex()
{
    return QStringLiteral("+");
}

QString lastVisibleRecord()
{
    return QStringLiteral("(SELECT visible_through FROM project)");
}

QString isDigits(const QString &text)
{
    return QStringLiteral("(%1 <> '' AND %1 NOT GLOB '*[^0-9]*')").arg(text);
}

QString isNotDeleted(const QString &recordId)
{
    return recordId + QStringLiteral(" NOT IN (SELECT record_id FROM deleted_record)");
}

QString isVisible(const QString &recordId)
{
    return QStringLiteral("(%1 <= %2 AND %3)").arg(recordId, lastVisibleRecord(), isNotDeleted(recordId));
}

QString showAllRecords()
{
    return QStringLiteral("UPDATE project SET visible_through = (SELECT COALESCE(max(id), 0) FROM record)");
}

QString highestId(const QString &table)
{
    return QStringLiteral("SELECT max(id) FROM ") + table;
}

} // namespace tandem
