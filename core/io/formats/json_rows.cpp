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
    takeMembers(object, {}, 1, row);
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

void JsonRows::takeMembers(QByteArrayView object, const QString &prefix, int depth, SourceRow &row)
{
    for (JsonMembers members(object); members.next();) {
        if (prefix.isEmpty() && isEmptyPartOfExport(members))
            continue;
        const QString name = columnName(prefix, members.name());
        if (isFlattened(members.json(), prefix, depth)) {
            takeMembers(members.json(), name + u'.', depth + 1, row);
            continue;
        }
        const qsizetype column = columnOf(name);
        while (row.values.size() <= column)
            row.values += QString();
        row.values[column] = members.value(); // of equal names the last one counts, as nearly everywhere
        row.isJson.resize(static_cast<size_t>(row.values.size()));
        row.isJson[static_cast<size_t>(column)] = !members.json().startsWith('"');
    }
}

/// A record that was exported without metadata or labels has no column for them.
bool JsonRows::isEmptyPartOfExport(const JsonMembers &members) const
{
    if (!*m_isOwnExport || members.json() != QByteArrayView("{}"))
        return false;
    const QString name = members.name();
    return name == u"meta" || name == u"labels";
}

bool JsonRows::isFlattened(QByteArrayView value, const QString &prefix, int depth) const
{
    const bool isFilledObject = value.startsWith('{') && !value.sliced(1).trimmed().startsWith('}');
    const bool isOwnMetadata = *m_isOwnExport && prefix == u"meta.";
    return isFilledObject && !isOwnMetadata && depth < deepestColumn && m_columns.size() < mostColumns;
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
