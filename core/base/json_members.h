// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// The value as it stands in the text.
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

/// The text of a JSON string that is known to be valid, quotes included.
QString unescapedJsonString(QByteArrayView quoted);

} // namespace tandem
