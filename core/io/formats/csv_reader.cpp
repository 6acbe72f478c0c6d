// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_reader.h"

#include "core/io/formats/csv_faults.h"
#include "core/io/formats/csv_guess.h"

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

} // namespace

Result<std::unique_ptr<SourceReader>> CsvReader::open(const QString &path, const SourceOptions &options)
{
    const char16_t delimiter = options.delimiter.unicode();
    if (delimiter == 0 || delimiter > 127 || delimiter == u'"' || delimiter == u'\n' || delimiter == u'\r') {
        return failure(ErrorCode::InvalidInput, delimiterFault(options.delimiter));
    }
    auto bytes = ByteSource::open(path, options.encoding);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto reader = std::unique_ptr<CsvReader>(new CsvReader(std::move(*bytes), options));
    reader->readColumns();
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options)
    : m_lines(std::move(bytes), LineSource::LoneReturn::EndsLine)
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
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_options.delimiter.unicode()));
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
    if (!m_options.hasHeader)
        m_options.hasHeader = looksLikeHeader(first, others);
    if (!*m_options.hasHeader || firstEntry == ahead().end()) {
        m_columns = numberedColumns(first.size());
        return;
    }
    m_columns = columnNames(first);
    ahead().erase(firstEntry);
    --m_rowNumber;
    for (auto &entry : ahead())
        std::visit([](auto &each) { takeOne(each); }, entry);
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
            giveUpOpenQuote();
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
    m_isValidText = true;
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
    } else {
        m_isAtEnd = true;
        return false;
    }
    m_bytesRead = m_lines.bytes().bytesRead();
    if (m_firstLine == 0)
        m_firstLine = m_line.number;
    return true;
}

/// Gives the line to the parser; false where the row is over, well or badly.
bool CsvReader::feed()
{
    if (m_line.isCut) {
        giveUpRow(longLineFault());
        return false;
    }
    QByteArray &line = m_line.bytes;
    if (!line.endsWith('\n') && !line.endsWith('\r'))
        line = QByteArray(line.constData(), line.size()) + '\n';
    m_isValidText = m_isValidText && QByteArrayView(line).isValidUtf8();
    m_rowBytes += line.size();
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.constData(), size, onField, onRowEnd, this) != size) {
        giveUpRow(misplacedQuoteFault());
        return false;
    }
    if (m_hasRow)
        return false;
    if (m_fields.isEmpty() && m_rowLines.empty() && QByteArrayView(line).trimmed().isEmpty() && !isInsideQuotes()) {
        m_firstLine = 0; // a blank line is no row
        m_rowBytes = 0;
        return true;
    }
    line.detach();
    m_rowLines.push_back(std::exchange(m_line, {}));
    return m_rowBytes <= longestRow;
}

bool CsvReader::isInsideQuotes() const
{
    return m_parser.quoted != 0;
}

std::optional<SourceRow> CsvReader::endRow()
{
    ++m_rowNumber;
    if (m_columnCount < 0)
        m_columnCount = m_fields.size();
    if (!m_isValidText) {
        rowFault(invalidTextFault());
        return std::nullopt;
    }
    if (m_fields.size() != m_columnCount) {
        rowFault(fieldCountFault(m_fields.size(), m_columnCount));
        return std::nullopt;
    }
    return SourceRow{m_rowNumber, m_firstLine, std::exchange(m_fields, {})};
}

void CsvReader::giveUpRow(const QString &reason)
{
    ++m_rowNumber;
    const bool isOneLine = m_line.number == m_firstLine;
    rowFault(isOneLine ? reason : QString(reason + u' ' + linesLeftOut(m_firstLine, m_line.number)));
    m_rowLines.clear();
    resetParser(Parser::Used);
}

void CsvReader::giveUpOpenQuote()
{
    ++m_rowNumber;
    rowFault(openQuoteFault());
    m_again.insert(m_again.begin(), std::make_move_iterator(m_rowLines.begin() + 1),
                   std::make_move_iterator(m_rowLines.end()));
    m_isAtEnd = false; // there are lines again
    resetParser(Parser::Used);
}

void CsvReader::rowFault(const QString &reason)
{
    fault({m_rowNumber, m_firstLine, 0, reason});
}

void CsvReader::reportOnceAtEnd()
{
    if (std::exchange(m_hasReported, true))
        return;
    if (m_lines.bytes().hasReplaced())
        fault({0, 0, 0, replacedTextFault(m_options.encoding)});
    if (!m_lines.bytes().readError().isEmpty())
        fault({0, m_lines.number(), 0, endFault(m_lines.bytes().readError())});
}

void CsvReader::onField(void *bytes, size_t size, void *reader)
{
    auto *self = static_cast<CsvReader *>(reader);
    self->m_fields += QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

void CsvReader::onRowEnd(int, void *reader)
{
    // A CRLF ends a row twice, and a blank line ends one that has not begun.
    auto *self = static_cast<CsvReader *>(reader);
    self->m_hasRow = self->m_hasRow || !self->m_fields.isEmpty();
}

} // namespace tandem
