// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/lax_csv_row.h"

#include "core/base/utf8_text.h"

namespace tandem {

namespace {

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isLineEnd(line.back()))
        line.chop(1);
    return line;
}

} // namespace

LaxCsvRow::State LaxCsvRow::feed(QByteArrayView line)
{
    const QByteArrayView text = withoutLineEnd(line);
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool tookNext = false;
        if (!take(text[i], i + 1 < text.size() ? text[i + 1] : '\0', &tookNext))
            return State::Refused;
        i += tookNext ? 1 : 0;
    }
    if (m_place == Place::Quoted) {
        m_field += line.sliced(text.size()).toByteArray();
        return State::Open;
    }
    endField();
    return State::Complete;
}

bool LaxCsvRow::take(char byte, char next, bool *tookNext)
{
    switch (m_place) {
    case Place::FieldStart:
        return takeAtStart(byte);
    case Place::Plain:
        if (byte == m_quote)
            return false;
        if (byte == m_delimiter)
            endField();
        else
            m_field += byte;
        return true;
    case Place::Quoted:
        return takeQuoted(byte, next, tookNext);
    case Place::BehindQuote:
        return takeBehindQuote(byte);
    }
    return false;
}

bool LaxCsvRow::takeAtStart(char byte)
{
    if (byte == m_quote) {
        m_hasSpaceAroundQuotes = m_hasSpaceAroundQuotes || !m_field.isEmpty();
        m_field.clear();
        m_place = Place::Quoted;
    } else if (byte == m_delimiter) {
        endField();
    } else {
        m_field += byte;
        if (byte != ' ' && byte != '\t')
            m_place = Place::Plain;
    }
    return true;
}

bool LaxCsvRow::takeQuoted(char byte, char next, bool *tookNext)
{
    if (byte == '\\' && (next == m_quote || next == '\\')) {
        m_hasBackslashQuotes = m_hasBackslashQuotes || next == m_quote;
        m_field += next;
        *tookNext = true;
    } else if (byte == m_quote && next == m_quote) {
        m_field += byte;
        *tookNext = true;
    } else if (byte == m_quote) {
        m_place = Place::BehindQuote;
    } else {
        m_field += byte;
    }
    return true;
}

bool LaxCsvRow::takeBehindQuote(char byte)
{
    if (byte == m_delimiter) {
        endField();
        return true;
    }
    m_hasSpaceAroundQuotes = true;
    return byte == ' ' || byte == '\t';
}

void LaxCsvRow::endField()
{
    m_fields += textOfUtf8(m_field);
    m_field.clear();
    m_place = Place::FieldStart;
}

QStringList fieldsWithoutQuotes(QByteArrayView line, char delimiter)
{
    const QByteArrayView text = withoutLineEnd(line);
    QStringList fields;
    qsizetype start = 0;
    for (qsizetype end = delimiter == '\0' ? -1 : text.indexOf(delimiter); end >= 0;
         end = text.indexOf(delimiter, start)) {
        fields += textOfUtf8(text.sliced(start, end - start));
        start = end + 1;
    }
    return fields << textOfUtf8(text.sliced(start));
}

} // namespace tandem
