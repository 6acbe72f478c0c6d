// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tandem {

/// The members of a JSON object that is known to be valid, one after the other, as they stand in the text: numbers keep
/// every digit, nested values their text.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArrayView object);

    /// Goes to the next member; false at the end.
    bool next();
    QString name() const;
    /// A string's text; anything else as its JSON text; a null string for null.
    QString value() const;
    /// The name and the value as they stand in the text.
    QByteArrayView nameJson() const { return m_name; }
    QByteArrayView json() const { return m_value; }

private:
    QByteArrayView takeString();
    QByteArrayView takeValue();
    void skip(const char *characters);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArrayView m_name;
    QByteArrayView m_value;
};

/// A JSON object with the members of another put into it, each whole and in place of the one of that name: null as
/// null, an object not mixed with the one before. Both are known to be valid.
QByteArray mergedMembers(QByteArrayView object, QByteArrayView members);

/// The text of a JSON string that is known to be valid, quotes included.
QString unescapedJsonString(QByteArrayView quoted);

} // namespace tandem
