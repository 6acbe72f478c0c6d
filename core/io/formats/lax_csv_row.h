// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace tandem {

/// Reads a row of CSV that the strict reading refused, with what some writers do: white space around a quoted field,
/// and
/// \" for a quote inside it. A quote in the middle of a field, and text behind a closing quote, are still refused.
class LaxCsvRow
{
public:
    LaxCsvRow(char delimiter, char quote)
        : m_delimiter(delimiter)
        , m_quote(quote)
    {
    }

    enum class State { Open, Complete, Refused };

    /// Takes the next physical line, with what ends it.
    State feed(QByteArrayView line);

    const QStringList &fields() const { return m_fields; }
    bool hasSpaceAroundQuotes() const { return m_hasSpaceAroundQuotes; }
    bool hasBackslashQuotes() const { return m_hasBackslashQuotes; }

private:
    enum class Place { FieldStart, Plain, Quoted, BehindQuote };

    bool take(char byte, char next, bool *tookNext);
    bool takeAtStart(char byte);
    bool takeQuoted(char byte, char next, bool *tookNext);
    bool takeBehindQuote(char byte);
    void endField();

    char m_delimiter;
    char m_quote;
    Place m_place = Place::FieldStart;
    QByteArray m_field;
    QStringList m_fields;
    bool m_hasSpaceAroundQuotes = false;
    bool m_hasBackslashQuotes = false;
};

/// The fields of a line in which quotes enclose nothing. A null delimiter separates nothing.
QStringList fieldsWithoutQuotes(QByteArrayView line, char delimiter);

} // namespace tandem
