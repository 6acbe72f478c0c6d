// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_rows.h"

#include "core/base/json_members.h"
#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>

namespace tandem {

namespace {

constexpr int rowsForColumns = 200;
constexpr int deepestColumn = 4;
/// A nested object whose names are data would else become a column for each of them.
constexpr qsizetype mostColumns = 1000;
constexpr QChar pathSeparator(0x1F);

/// The name of the first member with its quotes; empty where the text does not begin as an object.
QByteArray beginningOf(QByteArrayView object)
{
    const QByteArrayView text = object.trimmed();
    if (!text.startsWith('{'))
        return {};
    const QByteArrayView inside = text.sliced(1).trimmed();
    const qsizetype end = inside.startsWith('"') ? inside.indexOf('"', 1) : -1;
    return end < 0 ? QByteArray() : inside.first(end + 1).toByteArray();
}

/// What the program writes as JSON Lines begins with these members.
bool isOwnExport(QByteArrayView object)
{
    JsonMembers members(object);
    for (const auto *name : {u"id", u"text", u"meta", u"labels"}) {
        if (!members.next() || members.name() != QStringView(name))
            return false;
    }
    return true;
}

} // namespace

JsonRows::Outcome JsonRows::readObject(const QByteArray &json, TextPlace start, SourceRow &row)
{
    row.number = ++m_rowNumber;
    row.line = start.line;
    QByteArray text = json;
    const qint64 bad = isUtf8(m_options.encoding) ? replaceBadUtf8(text) : qint64(text.count("\xEF\xBF\xBD"));
    if (bad > 0)
        m_findings.count(Laxity::BadBytes, start.line, bad);
    rememberBeginning(text);
    if (const auto found = findJsonFault(text)) {
        faultAt(row.number, text, found->offset, start, found->reason);
        return found->isSyntax ? Outcome::BrokenSyntax : Outcome::BadRow;
    }
    const QByteArrayView object = QByteArrayView(text).trimmed();
    if (!object.startsWith('{')) {
        faultAt(row.number, text, 0, start,
                QCoreApplication::translate("Source", "This is not a JSON object; each row must be one, as in "
                                                      "{\"id\": \"1\", \"text\": \"…\"}."));
        return Outcome::BadRow;
    }
    if (!m_isOwnExport)
        m_isOwnExport = isOwnExport(object);
    takeMembers(object, {}, row);
    return Outcome::Row;
}

bool JsonRows::beginsAsRow(QByteArrayView object) const
{
    return m_beginnings.isEmpty() || m_beginnings.contains(beginningOf(object));
}

void JsonRows::rememberBeginning(QByteArrayView object)
{
    constexpr qsizetype most = 100;
    const QByteArray name = beginningOf(object);
    if (!name.isEmpty() && m_beginnings.size() < most)
        m_beginnings.insert(name);
}

void JsonRows::takeMembers(QByteArrayView object, const Place &place, SourceRow &row)
{
    for (JsonMembers members(object); members.next();) {
        if (place.prefix.isEmpty() && isEmptyPartOfExport(members))
            continue;
        if (isFlattened(members.json(), place)) {
            const QString name = members.name();
            takeMembers(members.json(),
                        {columnName(place.prefix, name) + u'.', place.path + name + pathSeparator, place.depth + 1},
                        row);
        } else {
            takeMember(members, place, row);
        }
    }
}

void JsonRows::takeMember(const JsonMembers &member, const Place &place, SourceRow &row)
{
    const QString name = member.name();
    const qsizetype column = columnOf(place.path + name, columnName(place.prefix, name));
    const auto at = static_cast<size_t>(column);
    while (row.values.size() <= column)
        row.values += QString();
    row.isJson.resize(static_cast<size_t>(row.values.size()));
    if (!row.values[column].isNull())
        m_findings.count(Laxity::RepeatedMember, row.line);
    if (m_isClashing[at])
        m_findings.count(Laxity::ClashingMember, row.line);
    row.values[column] = member.value(); // of equal names the last one counts, as nearly everywhere
    row.isJson[at] = !member.json().startsWith('"');
    if (const qint64 none = replaceNoncharacters(row.values[column]); none > 0)
        m_findings.count(Laxity::Noncharacter, row.line, none);
}

/// A record that was exported without metadata or labels has no column for them.
bool JsonRows::isEmptyPartOfExport(const JsonMembers &members) const
{
    if (!*m_isOwnExport || members.json() != QByteArrayView("{}"))
        return false;
    const QString name = members.name();
    return name == u"meta" || name == u"labels";
}

bool JsonRows::isFlattened(QByteArrayView value, const Place &place) const
{
    const bool isFilledObject = value.startsWith('{') && !value.sliced(1).trimmed().startsWith('}');
    const bool isOwnMetadata = *m_isOwnExport && place.prefix == u"meta.";
    return isFilledObject && !isOwnMetadata && place.depth < deepestColumn && m_columns.size() < mostColumns;
}

/// Metadata that the program wrote comes back under the names it had.
QString JsonRows::columnName(const QString &prefix, const QString &name) const
{
    const bool isOwnMetadata = *m_isOwnExport && prefix == u"meta.";
    const bool isTaken = name == u"id" || name == u"text" || name.startsWith(u"labels.");
    return isOwnMetadata && !isTaken ? name : prefix + name;
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

bool JsonRows::finish(SourceRow &row)
{
    while (row.values.size() < m_columns.size())
        row.values += QString();
    return true;
}

/// "a.b" may be a member of that name or b in a: the second of them gets a number.
qsizetype JsonRows::columnOf(const QString &path, const QString &name)
{
    const auto found = m_columnByPath.constFind(path);
    if (found != m_columnByPath.constEnd())
        return *found;
    QString unique = name;
    for (int number = 2; m_names.contains(unique); ++number)
        unique = name + QLatin1Char(' ') + QString::number(number);
    m_columnByPath.insert(path, m_columns.size());
    m_names.insert(unique);
    m_isClashing.push_back(unique != name);
    m_columns += unique;
    return m_columns.size() - 1;
}

} // namespace tandem
