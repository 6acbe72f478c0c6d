// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/json_array_reader.h"

#include "core/base/json_members.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JsonArrayReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

/// Whether a text in it holds the border between two objects: then a quote is missing, and texts and what stands
/// between them have changed places.
bool holdsBorderInText(const QByteArray &element)
{
    bool isInText = false;
    for (qsizetype i = 0; i < element.size(); ++i) {
        if (isInText && element[i] == '\\')
            ++i;
        else if (element[i] == '"')
            isInText = !isInText;
        else if (isInText && element[i] == '}' && QByteArrayView(element).sliced(i + 1).trimmed().startsWith(','))
            return true;
    }
    return isInText;
}

} // namespace

QString noArrayFault()
{
    return JsonArrayReaderText::tr("The file is not a JSON array of objects. Write it as [{…}, {…}], or as JSON Lines "
                                   "with one object in each line.");
}

Result<std::unique_ptr<SourceReader>> JsonArrayReader::open(const QString &path, const SourceOptions &options)
{
    auto bytes = ByteSource::open(path, options.encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto reader = std::unique_ptr<JsonArrayReader>(new JsonArrayReader(std::move(*bytes), options));
    const auto entered = reader->enterArray();
    if (!entered)
        return tl::unexpected<Error>(entered.error());
    reader->readColumns();
    return reader;
}

JsonArrayReader::JsonArrayReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options)
    : m_window(std::move(bytes))
{
    m_options = options;
    m_size = m_window.bytes().size();
}

/// Where the file is an object, goes into the first array of objects in it.
Result<void> JsonArrayReader::enterArray()
{
    char byte = 0;
    if (!m_window.skipWhiteSpace(&byte) || byte != '{')
        return {};
    m_window.advance();
    if (!enterMember({}, 1))
        return failure(ErrorCode::InvalidInput, noArrayFault());
    m_expected = Expected::FirstElement;
    return {};
}

/// Looks through the members of an object whose bracket is read; false behind its end.
bool JsonArrayReader::enterMember(const QString &path, int depth)
{
    constexpr int deepest = 3;
    char byte = 0;
    while (m_window.skipWhiteSpace(&byte)) {
        if (byte == ',') {
            m_window.advance();
            continue;
        }
        m_window.mark();
        if (byte != '"') {
            m_window.advance(); // the bracket that closes, or damage
            return false;
        }
        if (takeElement(longestElement) != Extent::Whole)
            return false;
        const QByteArray quoted = m_window.sinceMark().toByteArray();
        if (findJsonFault(quoted) || !m_window.skipWhiteSpace(&byte) || byte != ':')
            return false;
        m_window.advance();
        const QString name = path + unescapedJsonString(quoted);
        qsizetype open = 0;
        m_window.mark();
        if (m_window.skipWhiteSpace(&byte) && byte == '[') {
            m_window.advance();
            open = 1;
            if (m_window.skipWhiteSpace(&byte) && byte == '{') {
                m_findings.arrayName = name;
                return true;
            }
        } else if (byte == '{' && depth < deepest) {
            m_window.advance();
            if (enterMember(name + u'.', depth + 1))
                return true;
            continue;
        }
        if (takeElement(longestElement, open) != Extent::Whole)
            return false;
    }
    return false;
}

std::optional<SourceRow> JsonArrayReader::read()
{
    while (isAtElement()) {
        if (auto row = readElement())
            return row;
    }
    return std::nullopt;
}

/// Reads the element that begins here, if it is good; else goes to the next.
std::optional<SourceRow> JsonArrayReader::readElement()
{
    m_window.mark();
    const Extent extent = takeElement(longestElement);
    m_bytesRead = m_window.bytes().bytesRead();
    const TextPlace start = m_window.markedPlace();
    m_expected = Expected::Separator;
    if (extent == Extent::EndOfFile || extent == Extent::TooLong) {
        m_isStopped = !reportUnfinished(extent, start);
        return std::nullopt;
    }
    const QByteArray element = m_window.sinceMark().toByteArray();
    SourceRow row;
    const Outcome outcome = readObject(element, start, row);
    if (outcome == Outcome::Row)
        return row;
    const bool isSure = extent == Extent::Whole && (outcome == Outcome::BadRow || endsSurely(element));
    if (!isSure && !goToNextElement())
        stop(0, JsonArrayReaderText::tr("Behind the damage above, no element that is whole can be found."));
    return std::nullopt;
}

/// Reports an element that does not end; false where none follows that does.
bool JsonArrayReader::reportUnfinished(Extent extent, TextPlace start)
{
    const TextPlace end = m_window.place();
    const qint64 row = ++m_rowNumber;
    if (goToNextElement()) {
        fault(
            {row, start.line, start.column,
             JsonArrayReaderText::tr("A quote or a bracket of this element is not closed. Reading goes on at the next "
                                     "one.")});
        return true;
    }
    const QString reason = extent == Extent::TooLong ? JsonArrayReaderText::tr("The element is longer than 64 MiB.")
                                                     : JsonArrayReaderText::tr("The array ends too early, inside an "
                                                                               "element that starts in line %1.")
                                                           .arg(start.line);
    fault({row, end.line, end.column, reason});
    return false;
}

/// Goes to the next element; false at the end of the array or of what can be read.
bool JsonArrayReader::isAtElement()
{
    char byte = 0;
    while (!m_isStopped) {
        const bool isThere = m_window.skipWhiteSpace(&byte);
        if (!isThere && m_expected == Expected::Nothing)
            return false;
        if (!isThere) {
            stop(0, JsonArrayReaderText::tr("The array is not closed: “]” is missing."));
        } else if (m_expected == Expected::Nothing && !m_findings.arrayName.isEmpty()) {
            return false; // what stands around the array is not read
        } else if (m_expected == Expected::Nothing) {
            stop(0, JsonArrayReaderText::tr("Something follows the end of the array."));
        } else if (isBetweenElements(byte)) {
            return true;
        }
    }
    return false;
}

/// Takes what stands between elements; true where the next byte is of one.
bool JsonArrayReader::isBetweenElements(char byte)
{
    if (m_expected == Expected::Start) {
        if (byte != '[')
            stop(0, JsonArrayReaderText::tr("The file is not a JSON array."));
        else
            m_window.advance();
        m_expected = Expected::FirstElement;
    } else if (byte == ']' && m_expected != Expected::Element) {
        m_window.advance();
        m_expected = Expected::Nothing;
    } else if (m_expected != Expected::Separator) {
        return true;
    } else if (byte == ',') {
        m_window.advance();
        m_expected = Expected::Element;
    } else {
        const TextPlace place = m_window.place();
        fault({0, place.line, place.column, JsonArrayReaderText::tr("A comma or “]” is missing here.")});
        m_window.mark();
        m_expected = Expected::Element;
        m_isStopped = byte != '{' && !goToNextElement();
    }
    return false;
}

/// Goes behind one element: a bracketed or quoted one up to its end, another up to what cannot belong to it. `depth`
/// brackets are open already.
JsonArrayReader::Extent JsonArrayReader::takeElement(qsizetype longest, qsizetype depth)
{
    QByteArray open(depth, '['); // the brackets, which must close as they were opened
    bool isInText = false;
    bool isEscaped = false;
    char byte = 0;
    for (qsizetype taken = 0; m_window.peek(&byte); ++taken) {
        if (taken > longest)
            return Extent::TooLong;
        if (isInText && byte == '\n')
            return Extent::Damaged; // a line end in a text must be escaped
        const bool isOpening = !isInText && (byte == '{' || byte == '[');
        const bool isClosing = !isInText && (byte == '}' || byte == ']');
        const bool isQuote = byte == '"' && !isEscaped;
        const bool isBetween = !isInText && QByteArrayView(", \t\r\n").contains(byte);
        if (open.isEmpty() && (isClosing || isBetween))
            return Extent::Whole;
        if (isClosing && open.back() != (byte == '}' ? '{' : '['))
            return Extent::Damaged;
        isEscaped = isInText && !isEscaped && byte == '\\';
        isInText = isInText != isQuote;
        if (isOpening)
            open += byte;
        else if (isClosing)
            open.chop(1);
        m_window.advance();
        if (open.isEmpty() && (isClosing || (isQuote && !isInText)))
            return Extent::Whole;
    }
    return Extent::EndOfFile;
}

/// Whether a damaged element ends where its brackets do: its quotes fit, and what may follow an element does.
bool JsonArrayReader::endsSurely(const QByteArray &element)
{
    char byte = 0;
    if (holdsBorderInText(element))
        return false;
    return !m_window.skipWhiteSpace(&byte) || byte == ',' || byte == ']';
}

/// Goes on behind the beginning of what is damaged, to the next object that is whole, begins as a row does and is
/// followed by what may follow.
bool JsonArrayReader::goToNextElement()
{
    constexpr qsizetype longestInSearch = 1024LL * 1024;
    if (!m_window.sinceMark().isEmpty())
        m_window.goBackTo(1);
    char previous = ',';
    while (m_searchLeft > 0 && goToObject(&previous)) {
        m_window.mark();
        const Extent extent = takeElement(longestInSearch);
        const QByteArray object = m_window.sinceMark().toByteArray();
        char byte = 0;
        if (extent == Extent::Whole && isRow(object) && m_window.skipWhiteSpace(&byte) &&
            (byte == ',' || byte == ']')) {
            m_window.goBackTo(0);
            m_expected = Expected::FirstElement;
            return true;
        }
        m_searchLeft -= object.size();
        m_window.goBackTo(1);
    }
    return false;
}

/// Goes to the next opening bracket that stands where an element may: behind a comma, a bracket or damage.
bool JsonArrayReader::goToObject(char *previous)
{
    char byte = 0;
    while (m_window.peek(&byte)) {
        if (byte == '{' && (*previous == ',' || *previous == '}' || *previous == '['))
            return true;
        if (!QByteArrayView(" \t\r\n").contains(byte))
            *previous = byte;
        m_window.advance();
        m_window.mark();
    }
    return false;
}

bool JsonArrayReader::isRow(const QByteArray &object) const
{
    return !findJsonFault(object) && beginsAsRow(object);
}

void JsonArrayReader::stop(qint64 row, const QString &reason)
{
    m_isStopped = true;
    const TextPlace place = m_window.place();
    fault({row, place.line, place.column, reason});
}

} // namespace tandem
