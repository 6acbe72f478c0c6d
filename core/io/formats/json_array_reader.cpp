// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_array_reader.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JsonArrayReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

Result<std::unique_ptr<SourceReader>> JsonArrayReader::open(const QString &path, const SourceOptions &options)
{
    auto bytes = ByteSource::open(path, options.encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto reader = std::unique_ptr<JsonArrayReader>(new JsonArrayReader(std::move(*bytes), options));
    reader->readColumns();
    return reader;
}

JsonArrayReader::JsonArrayReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options)
    : m_bytes(std::move(bytes))
{
    m_options = options;
    m_size = m_bytes->size();
}

std::optional<SourceRow> JsonArrayReader::read()
{
    while (isAtElement()) {
        const TextPlace start = m_place;
        QByteArray element;
        if (!takeElement(element)) {
            stop(++m_rowNumber,
                 JsonArrayReaderText::tr("The array ends too early, inside an element that starts in line %1.")
                     .arg(start.line));
            break;
        }
        m_expected = Expected::Separator;
        SourceRow row;
        const Outcome outcome = readObject(element, start, row);
        if (outcome == Outcome::Row)
            return row;
        m_isStopped = outcome == Outcome::BrokenSyntax; // where the next element begins is no longer sure
    }
    return std::nullopt;
}

bool JsonArrayReader::peek(char &character)
{
    if (m_at == m_chunk.size()) {
        m_chunk = m_bytes->read();
        m_at = 0;
        m_bytesRead = m_bytes->bytesRead();
    }
    if (m_chunk.isEmpty())
        return false;
    character = m_chunk[m_at];
    return true;
}

void JsonArrayReader::advance()
{
    const char byte = m_chunk[m_at++];
    const bool isSecondOfPair = byte == '\n' && m_afterReturn;
    if ((byte == '\n' || byte == '\r') && !isSecondOfPair) {
        ++m_place.line;
        m_place.column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80 && !isSecondOfPair) {
        ++m_place.column;
    }
    m_afterReturn = byte == '\r';
}

bool JsonArrayReader::skipWhiteSpace(char &character)
{
    while (peek(character)) {
        if (character != ' ' && character != '\t' && character != '\n' && character != '\r')
            return true;
        advance();
    }
    return false;
}

/// Goes to the next element; false at the end of the array or of what can be read.
bool JsonArrayReader::isAtElement()
{
    char character = 0;
    while (!m_isStopped) {
        const bool isThere = skipWhiteSpace(character);
        if (!isThere && m_expected == Expected::Nothing)
            return false;
        if (!isThere) {
            stop(0, JsonArrayReaderText::tr("The array is not closed: “]” is missing."));
        } else if (m_expected == Expected::Nothing) {
            stop(0, JsonArrayReaderText::tr("Something follows the end of the array."));
        } else if (m_expected == Expected::Start) {
            if (character != '[')
                stop(0, JsonArrayReaderText::tr("The file is not a JSON array."));
            else
                advance();
            m_expected = Expected::FirstElement;
        } else if (character == ']' && m_expected != Expected::Element) {
            advance();
            m_expected = Expected::Nothing;
        } else if (m_expected != Expected::Separator) {
            return true;
        } else if (character == ',') {
            advance();
            m_expected = Expected::Element;
        } else {
            stop(0, JsonArrayReaderText::tr("A comma or “]” is missing here."));
        }
    }
    return false;
}

/// Collects the bytes of one element: a bracketed or quoted one up to its end, another up to what cannot belong to it.
/// False where the file ends before.
bool JsonArrayReader::takeElement(QByteArray &element)
{
    qsizetype depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    char character = 0;
    while (peek(character) && element.size() <= longestElement) {
        const bool isOpening = !isInString && (character == '{' || character == '[');
        const bool isClosing = !isInString && (character == '}' || character == ']');
        const bool isQuote = character == '"' && !isEscaped;
        const bool isBetween = !isInString && QByteArrayView(", \t\r\n").contains(character);
        if (depth == 0 && (isClosing || isBetween))
            return true;
        isEscaped = isInString && !isEscaped && character == '\\';
        isInString = isInString != isQuote;
        depth += (isOpening ? 1 : 0) - (isClosing ? 1 : 0);
        element += character;
        advance();
        if (depth == 0 && (isClosing || (isQuote && !isInString)))
            return true;
    }
    return false;
}

void JsonArrayReader::stop(qint64 row, const QString &reason)
{
    m_isStopped = true;
    fault({row, m_place.line, m_place.column, reason});
}

} // namespace tandem
