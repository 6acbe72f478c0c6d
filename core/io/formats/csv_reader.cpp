// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_reader.h"

#include "core/base/utf8_text.h"

#include "core/io/formats/csv_faults.h"
#include "core/io/formats/csv_guess.h"
#include "core/io/formats/header_guess.h"
#include "core/io/formats/lax_csv_row.h"
#include "core/io/formats/text_encoding.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int rowsForGuess = 50;

/// Nothing is white space that could be cut off: fields come as they stand.
int noSpace(unsigned char)
{
    return 0;
}

/// The header is no row: those behind it count one less.
void takeOne(SourceRow &row)
{
    --row.number;
}
void takeOne(SourceFault &fault)
{
    --fault.row;
}

/// What the first fields of rows have in common: "r-12" and "r-7" are both letters, a sign and digits.
QString shapeOf(const QString &field)
{
    QString shape;
    for (const QChar each : field) {
        const QChar kind = each.isDigit() ? u'0' : each.isLetter() ? u'a' : each;
        if (shape.isEmpty() || shape.back() != kind)
            shape += kind;
    }
    return shape;
}

bool mayEnclose(QChar quote, QChar delimiter)
{
    return quote.isNull() || (quote.unicode() < 128 && quote != delimiter && quote != u'\n' && quote != u'\r');
}

} // namespace

Result<std::unique_ptr<SourceReader>> CsvReader::open(const QString &path, const SourceOptions &options)
{
    const bool isTable = options.format != SourceFormat::Lines;
    const char16_t delimiter = options.delimiter.unicode();
    if (isTable && (delimiter == 0 || delimiter > 127 || options.delimiter == options.quote || delimiter == u'\n' ||
                    delimiter == u'\r')) {
        return failure(ErrorCode::InvalidInput, delimiterFault(options.delimiter));
    }
    if (!mayEnclose(options.quote.value_or(QChar()), options.delimiter))
        return failure(ErrorCode::InvalidInput, quoteFault(*options.quote));
    auto bytes = ByteSource::open(path, options.encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto reader = std::unique_ptr<CsvReader>(new CsvReader(std::move(*bytes), options));
    reader->readColumns();
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options)
    : m_lines(std::move(bytes), LineSource::LoneReturn::Guessed)
    , m_delimiter(static_cast<char>(options.delimiter.unicode()))
    , m_quote(static_cast<char>(options.quote.value_or(QChar()).unicode()))
{
    m_options = options;
    m_size = m_lines.bytes().size();
    resetParser(Parser::New);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

void CsvReader::resetParser(Parser parser)
{
    if (parser == Parser::Used)
        csv_free(&m_parser);
    csv_init(&m_parser, CSV_STRICT | CSV_REPALL_NL);
    // A field grows by so many bytes at a time. By the usual 128, a long one is copied ever so often.
    csv_set_blk_size(&m_parser, 64UL * 1024);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
    csv_set_quote(&m_parser, static_cast<unsigned char>(m_quote));
    csv_set_space_func(&m_parser, noSpace);
}

void CsvReader::readColumns()
{
    lookAhead(rowsForGuess);
    QStringList first;
    std::vector<QStringList> others;
    auto firstEntry = ahead().end();
    for (auto entry = ahead().begin(); entry != ahead().end(); ++entry) {
        const auto *row = std::get_if<SourceRow>(&*entry);
        if (row && firstEntry == ahead().end()) {
            firstEntry = entry;
            first = row->values;
        } else if (row) {
            others.push_back(row->values);
        }
    }
    guessTheHeader(first, others);
    if (firstEntry == ahead().end())
        m_findings.header = HeaderBasis::Given; // there is nothing to be unsure of
    nameColumns(first, others, firstEntry == ahead().end() ? 1 : std::get<SourceRow>(*firstEntry).line);
    if (!*m_options.hasHeader || firstEntry == ahead().end())
        return;
    ahead().erase(firstEntry);
    --m_rowNumber;
    for (auto &entry : ahead())
        std::visit([](auto &each) { takeOne(each); }, entry);
}

void CsvReader::guessTheHeader(const QStringList &first, const std::vector<QStringList> &others)
{
    if (m_options.hasHeader)
        return;
    const HeaderGuess guess = guessHeader(first, others);
    // A list of texts has no header unless it is said; a text that could be one is worth a word.
    const bool isLines = m_options.format == SourceFormat::Lines;
    m_options.hasHeader = guess.isHeader && !isLines;
    m_findings.header = guess.isHeader && isLines ? HeaderBasis::Unsure : guess.basis;
    m_findings.firstCell = first.join(u' ').left(60);
}

void CsvReader::nameColumns(const QStringList &first, const std::vector<QStringList> &others, qint64 line)
{
    if (!m_options.hasHeader.value_or(false)) {
        m_columns = numberedColumns(first.size());
        return;
    }
    m_header = first;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const auto isSame = [&](const QString &each) { return each.trimmed() == first[i].trimmed(); };
        if (!first[i].trimmed().isEmpty() && std::any_of(first.begin(), first.begin() + i, isSame))
            m_findings.count(Laxity::RepeatedColumn, line);
    }
    m_findings.hasRowNumbers = hasUnnamedRowNumbers(first, others);
    m_findings.isHeaderShort = !m_findings.hasRowNumbers && isShorterThanMost(first, others);
    if (m_findings.header == HeaderBasis::Sure && (m_findings.hasRowNumbers || m_findings.isHeaderShort))
        m_findings.header = HeaderBasis::Unsure;
    m_columns = columnNames(m_findings.hasRowNumbers ? QStringList{QString()} + first : first);
}

std::optional<SourceRow> CsvReader::read()
{
    while (true) {
        startRow();
        while (!m_hasRow && nextLine() && feed()) {
        }
        if (m_hasRow) {
            if (auto row = endRow())
                return row;
        } else if (m_isAtEnd && m_rowLines.empty()) {
            reportOnceAtEnd();
            return std::nullopt;
        } else if (!m_rowLines.empty()) {
            giveUpRow(openQuoteFault());
        }
    }
}

void CsvReader::startRow()
{
    m_fields.clear();
    m_rowLines.clear();
    m_rowBytes = 0;
    m_firstLine = 0;
    m_hasRow = false;
}

bool CsvReader::nextLine()
{
    if (!m_again.empty()) {
        m_line = std::move(m_again.front());
        m_again.pop_front();
    } else if (m_lines.next()) {
        // Most lines are a whole row and used up at once: the line source keeps their bytes until then.
        const QByteArrayView line = m_lines.line();
        m_line.bytes = QByteArray::fromRawData(line.data(), line.size());
        m_line.number = m_lines.number();
        m_line.isCut = m_lines.isCut();
        countBadBytes();
    } else {
        m_isAtEnd = true;
        return false;
    }
    m_bytesRead = m_lines.bytes().bytesRead();
    if (m_firstLine == 0)
        m_firstLine = m_line.number;
    return true;
}

/// Of another encoding than UTF-8, what did not fit is U+FFFD already.
void CsvReader::countBadBytes()
{
    const qint64 bad = m_lines.bytes().isDecoding()
                           ? (m_lines.bytes().hasReplaced() ? m_line.bytes.count("\xEF\xBF\xBD") : 0)
                           : replaceBadUtf8(m_line.bytes);
    if (bad > 0)
        m_findings.count(Laxity::BadBytes, m_line.number, bad);
    if (const qint64 none = replaceNoncharacters(m_line.bytes); none > 0)
        m_findings.count(Laxity::Noncharacter, m_line.number, none);
    const bool mayHaveQuotes = m_quote != '\0' && m_line.bytes.contains(m_quote);
    const qint64 returns = m_lines.isLoneReturnText() ? markLoneReturns(m_line.bytes) : 0;
    m_hasLoneReturns = m_hasLoneReturns || returns > 0;
    if (returns > 0 && !mayHaveQuotes && m_options.format != SourceFormat::Lines)
        m_findings.count(Laxity::LoneReturn, m_line.number, returns);
}

/// Gives the line to the parser; false where the row is over, well or badly.
bool CsvReader::feed()
{
    if (m_line.isCut) {
        giveUpRow(longLineFault());
        return false;
    }
    QByteArray &line = m_line.bytes;
    if (isSeparatorLine()) {
        m_findings.hasSeparatorLine = true;
        m_firstLine = 0;
        return true;
    }
    if (m_rowLines.empty() && (line == "\n" || line == "\r\n" || line == "\r")) {
        m_firstLine = 0; // a blank line is no row
        if (m_options.format == SourceFormat::Lines)
            m_findings.count(Laxity::BlankLine, m_line.number);
        return true;
    }
    if (m_quote == '\0') {
        m_fields = fieldsWithoutQuotes(line, m_delimiter);
        m_hasRow = true;
        return false;
    }
    return feedParser(line);
}

bool CsvReader::feedParser(QByteArray &line)
{
    if (!line.endsWith('\n') && !line.endsWith('\r'))
        line = QByteArray(line.constData(), line.size()) + '\n';
    m_rowBytes += line.size();
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.constData(), size, onField, onRowEnd, this) != size) {
        if (!readLaxly())
            giveUpRow(m_rowLines.empty() ? misplacedQuoteFault() : misplacedQuoteOverLinesFault());
        return false;
    }
    if (m_hasRow)
        return false;
    line.detach();
    m_rowLines.push_back(std::exchange(m_line, {}));
    return m_rowBytes <= longestRow;
}

/// What spreadsheets write above the header, to say what separates the columns.
bool CsvReader::isSeparatorLine() const
{
    return m_line.number == 1 && m_options.format != SourceFormat::Lines && m_delimiter != '\0' &&
           namedDelimiter(m_line.bytes) == m_delimiter;
}

std::optional<SourceRow> CsvReader::endRow()
{
    if (!m_rowLines.empty() && looksLikeRows()) {
        // Tabs are rare in texts: there a quote was left open, unless the user says that quotes enclose. Elsewhere the
        // rules of CSV decide, and it is said.
        if (m_delimiter == '\t' && m_options.isQuoteGuessed) {
            keepLine();
            giveUpRow(openQuoteFault());
            return std::nullopt;
        }
        m_findings.count(Laxity::RowsInQuotes, m_firstLine);
    }
    ++m_rowNumber;
    if (m_hasLoneReturns)
        putBackLoneReturns(m_fields);
    if (m_firstCount < 0)
        m_firstCount = m_fields.size();
    return SourceRow{m_rowNumber, m_firstLine, std::exchange(m_fields, {})};
}

/// Makes a row as wide as the columns where that changes no value.
bool CsvReader::finish(SourceRow &row)
{
    row.number -= m_headersAgain;
    if (isHeaderAgain(m_header, row.values)) {
        ++m_headersAgain;
        m_findings.count(Laxity::RepeatedHeader, row.line);
        return false;
    }
    if (m_findings.hasRowNumbers && (row.values.size() < m_columns.size() || !isWholeNumber(row.values.front()))) {
        fault({row.number, row.line, 0, rowNumberFault()});
        return false;
    }
    const qsizetype count = row.values.size();
    const qsizetype wanted = m_columns.size();
    if (count == wanted)
        return true;
    if (count < wanted) {
        m_findings.count(Laxity::PaddedRow, row.line);
        while (row.values.size() < wanted)
            row.values += QLatin1String("");
        return true;
    }
    const bool isRestEmpty =
        std::all_of(row.values.begin() + wanted, row.values.end(), [](const QString &each) { return each.isEmpty(); });
    if (!isRestEmpty) {
        fault({row.number, row.line, 0, fieldCountFault(count, wanted)});
        return false;
    }
    m_findings.count(Laxity::EmptyFieldsDropped, row.line);
    row.values = row.values.first(wanted);
    return true;
}

/// Reads the row once more as some writers mean it; false, with nothing changed, where it makes no sense so either.
bool CsvReader::readLaxly()
{
    constexpr size_t mostLines = 64; // so that damage is not read again and again
    LaxCsvRow row(m_delimiter, m_quote);
    keepLine();
    auto state = LaxCsvRow::State::Open;
    size_t used = 0;
    while (state == LaxCsvRow::State::Open) {
        if (used == m_rowLines.size()) {
            if (!row.hasBackslashQuotes() || used >= mostLines || m_line.isCut || !nextLine())
                break;
            keepLine();
        }
        state = row.feed(m_rowLines[used++].bytes);
    }
    const bool fits = m_firstCount < 0 || row.fields().size() <= m_firstCount + 1;
    if (state != LaxCsvRow::State::Complete || !fits) {
        m_line = std::move(m_rowLines.back());
        m_rowLines.pop_back();
        return false;
    }
    takeLax(row, used);
    return true;
}

void CsvReader::takeLax(const LaxCsvRow &row, size_t usedLines)
{
    if (row.hasBackslashQuotes())
        m_findings.count(Laxity::BackslashQuote, m_firstLine);
    if (row.hasSpaceAroundQuotes())
        m_findings.count(Laxity::SpaceAroundQuotes, m_firstLine);
    readAgain(usedLines);
    m_rowLines.clear();
    m_fields = row.fields();
    m_hasRow = true;
    resetParser(Parser::Used);
}

/// Whether each line of a row over several lines looks like a row by itself: as many fields, the first of them alike.
bool CsvReader::looksLikeRows() const
{
    if (m_firstCount < 2)
        return false;
    const auto fits = [&](QByteArrayView line) {
        const QStringList fields = fieldsWithoutQuotes(line, m_delimiter);
        return fields.size() == m_firstCount && shapeOf(fields.front()) == shapeOf(m_fields.front());
    };
    return fits(m_line.bytes) &&
           std::all_of(m_rowLines.begin(), m_rowLines.end(), [&](const Line &each) { return fits(each.bytes); });
}

/// Leaves out the first line of the row; the others are read anew.
void CsvReader::giveUpRow(const QString &reason)
{
    ++m_rowNumber;
    rowFault(reason);
    if (!m_rowLines.empty() && m_rowLines.back().number != m_line.number && !m_line.bytes.isEmpty())
        keepLine();
    readAgain(1);
    m_rowLines.clear();
    m_hasRow = false;
    m_fields.clear();
    resetParser(Parser::Used);
}

/// Adds the present line to those of the row, with bytes of its own.
void CsvReader::keepLine()
{
    m_rowLines.push_back({QByteArray(m_line.bytes.constData(), m_line.bytes.size()), m_line.number, m_line.isCut});
}

void CsvReader::readAgain(size_t fromLine)
{
    if (fromLine >= m_rowLines.size())
        return;
    m_again.insert(m_again.begin(), std::make_move_iterator(m_rowLines.begin() + static_cast<qptrdiff>(fromLine)),
                   std::make_move_iterator(m_rowLines.end()));
    m_isAtEnd = false; // there are lines again
}

void CsvReader::rowFault(const QString &reason)
{
    fault({m_rowNumber, m_firstLine, 0, reason});
}

void CsvReader::reportOnceAtEnd()
{
    if (std::exchange(m_hasReported, true))
        return;
    if (!m_lines.bytes().readError().isEmpty())
        fault({0, m_lines.number(), 0, endFault(m_lines.bytes().readError())});
}

void CsvReader::onField(void *bytes, size_t size, void *reader)
{
    auto *self = static_cast<CsvReader *>(reader);
    self->m_fields += textOfUtf8({static_cast<const char *>(bytes), static_cast<qsizetype>(size)});
}

void CsvReader::onRowEnd(int, void *reader)
{
    // A CRLF ends a row twice, and a blank line ends one that has not begun.
    auto *self = static_cast<CsvReader *>(reader);
    self->m_hasRow = self->m_hasRow || !self->m_fields.isEmpty();
}

} // namespace tandem
