// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace tandem {

struct SourceOptions;

/// What a reader bore with and mended. Each is counted.
enum class Laxity {
    BadBytes,             ///< bytes that are no text in the file's encoding and became U+FFFD; the count is of bytes
    PaddedRow,            ///< a row with too few fields
    EmptyFieldsDropped,   ///< a row with too many fields, the surplus being empty
    SpaceAroundQuotes,    ///< white space before an opening or behind a closing quote
    BackslashQuote,       ///< \" in a quoted field
    RowsInQuotes,         ///< a quoted field whose lines look like rows of their own
    Noncharacter,         ///< U+FFFE or U+FFFF, which became U+FFFD
    RepeatedHeader,       ///< a row that says the columns' names again, left out
    RepeatedMember,       ///< a JSON object with two members of one name, of which the last counts
    ClashingMember,       ///< a JSON member whose column's name another member has; it got a number behind it
    UnreadableCell,       ///< a time or a confidence of an export that is none, left empty
    RepeatedColumn,       ///< a column with the name of another, which got a number behind it
    BlankLine,            ///< of a file of texts: no record
    LoneReturn,           ///< a CR outside quotes that ends no line, as the lines of the file end otherwise
    DecisionWithoutLabel, ///< a decision on a model's label that the export lacks, kept as a label of that person
    DecisionLost,         ///< one that cannot be kept so: it rejects, or the person said something later
    NotBorneOut           ///< a row of an export that tells of a decision of which no row of a person tells
};

struct LaxityCount
{
    qint64 count = 0;
    qint64 line = 0; ///< of the first

    bool operator==(const LaxityCount &) const = default;
};

/// By what an encoding was known.
enum class EncodingBasis { Given, ByteOrderMark, ZeroBytes, ValidUtf8, MostlyUtf8, Detected, Fallback };

struct EncodingGuess
{
    QString name;
    EncodingBasis basis = EncodingBasis::Given;
    int confidence = 100; ///< per cent
    QString alternative;  ///< what else it may be; empty where nothing else fits
};

/// By what the first row was taken as names or as a record.
enum class HeaderBasis { Given, Sure, Unsure };

/// What a reader took a file for where that was left open to it, and what it mended. The counts grow while it reads.
struct SourceFindings
{
    EncodingGuess encoding;
    HeaderBasis header = HeaderBasis::Given;
    QString firstCell;             ///< of the row that `header` is about
    bool areQuotesText = false;    ///< guessed: quotes enclose nothing in this file
    bool hasSeparatorLine = false; ///< the first line says what the delimiter is
    bool hasRowNumbers = false;    ///< the rows begin with their number, which the header does not name
    bool isHeaderShort = false;    ///< most rows have more fields than the header has names
    QString arrayName;             ///< of the member that holds the rows; empty where the file is the array itself
    std::map<Laxity, LaxityCount> laxities;

    void count(Laxity laxity, qint64 line, qint64 times = 1);
};

/// What people should know about how a file was read, each a whole sentence; first of all what they may want to change.
QStringList findingSentences(const SourceOptions &options, const SourceFindings &findings);

/// How stored reports and the command line's JSON call them ("padded_rows").
QString toWord(Laxity laxity);
QString toWord(EncodingBasis basis);

} // namespace tandem
