// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/header_guess.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype longestName = 100;

enum class Shape { Empty, Number, Date, Name, Words, Sentence };

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[\\d.,]*\\d[\\d.,]*([eE][+-]?\\d+)?%?$"));
    return number.match(cell).hasMatch();
}

Shape cellShape(const QString &cell)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([T ].*)?$"));
    static const QRegularExpression name(QStringLiteral("^[^\\s,;:!?]+$"));
    static const QRegularExpression sentence(QStringLiteral("[.!?。！？…][\"'”’)]?$|[,;] "));
    constexpr qsizetype mostWordsOfName = 5;
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty())
        return Shape::Empty;
    if (date.match(trimmed).hasMatch())
        return Shape::Date;
    if (isNumber(trimmed))
        return Shape::Number;
    if (sentence.match(trimmed).hasMatch() || trimmed.count(u' ') >= mostWordsOfName || trimmed.size() > longestName)
        return Shape::Sentence;
    return name.match(trimmed).hasMatch() ? Shape::Name : Shape::Words;
}

/// Names that columns have again and again, and hardly a value.
bool isUsualName(const QString &cell)
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "id ids uid uuid guid key idx index row no nr number text texts content body message msg tweet sentence "
            "sentence1 sentence2 utterance document doc review comment title headline summary description question "
            "answer premise hypothesis prompt response input output label labels gold gold_label category class target "
            "sentiment emotion intent topic tag tags rating stars score date time timestamp created_at author user "
            "username source channel url link lang language country city name email meta metadata split");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QRegularExpression idEnding(QStringLiteral("[_ .-]id$"));
    const QString folded = cell.trimmed().toLower();
    return names.contains(folded) || idEnding.match(folded).hasMatch();
}

/// "airline_sentiment", "reviewText": nobody writes a value so.
bool isWrittenAsName(const QString &cell)
{
    static const QRegularExpression joined(
        QStringLiteral("^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$|^[a-z]+([A-Z][a-z0-9]+)+$"));
    return joined.match(cell.trimmed()).hasMatch();
}

/// The index and the numbered columns that pandas writes: ",0,1", "Unnamed: 0,text"; two columns at least.
bool isPandasHeader(const QStringList &first)
{
    const bool hasIndex = first.front().isEmpty() || first.front().startsWith(u"Unnamed: ");
    const qsizetype start = hasIndex ? 1 : 0;
    if (first.size() - start < (hasIndex ? 1 : 2))
        return false;
    for (qsizetype i = start; i < first.size(); ++i) {
        if (first[i] != QString::number(i - start))
            return false;
    }
    return true;
}

/// What one column says: above 0 for names, below 0 for a record; 3 and more are sure.
class ColumnVote
{
public:
    ColumnVote(const QString &cell, qsizetype column, const std::vector<QStringList> &others)
        : m_cell(cell.trimmed())
        , m_shape(cellShape(cell))
    {
        for (const QStringList &row : others) {
            if (column < row.size() && !row[column].isEmpty())
                m_values += row[column];
        }
    }

    int vote() const
    {
        constexpr int sure = 3;
        if (!m_cell.isEmpty() && m_values.contains(m_cell))
            return -sure;
        if (isUsualName(m_cell) || isWrittenAsName(m_cell))
            return sure;
        if (m_shape == Shape::Sentence)
            return -2; // a question of a survey is one too
        return m_values.isEmpty() ? (m_shape == Shape::Number ? -1 : 0) : againstValues();
    }

private:
    int againstValues() const
    {
        const auto share = [this](Shape shape) {
            const auto count = std::count_if(m_values.begin(), m_values.end(),
                                             [shape](const QString &each) { return cellShape(each) == shape; });
            return 10 * count >= 9 * m_values.size();
        };
        const bool isNumeric = share(Shape::Number) || share(Shape::Date);
        const bool isNumberItself = m_shape == Shape::Number || m_shape == Shape::Date;
        if (isNumberItself)
            return isNumeric ? -2 : 0; // a year may stand over texts
        if (m_shape == Shape::Empty)
            return 0;
        if (isNumeric)
            return m_values.size() >= 3 ? 3 : 2;
        qsizetype characters = 0;
        for (const QString &value : m_values)
            characters += value.size();
        const qsizetype mean = characters / m_values.size();
        return m_shape == Shape::Name && mean > 40 && mean > 4 * m_cell.size() ? 2 : 0;
    }

    QString m_cell;
    Shape m_shape;
    QStringList m_values;
};

/// "text", "review_title": under it stand words. Not "user_id".
bool isNameOfWords(const QString &name)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "text texts content body message msg tweet sentence sentence1 sentence2 utterance document "
            "review comment title headline summary description question answer premise hypothesis prompt "
            "response sentiment emotion intent topic author username name");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QRegularExpression joints(QStringLiteral("[_ .-]+"));
    const QStringList parts = name.trimmed().toLower().split(joints);
    return words.contains(parts.back());
}

HeaderGuess guessAmong(const QStringList &first, const std::vector<QStringList> &others)
{
    constexpr int sure = 3;
    int speaksFor = 0;
    int speaksAgainst = 0;
    for (qsizetype column = 0; column < first.size(); ++column) {
        const int vote = ColumnVote(first[column], column, others).vote();
        speaksFor = std::max(speaksFor, vote);
        speaksAgainst = std::max(speaksAgainst, -vote);
    }
    const bool isOneColumn = first.size() == 1;
    if (isPandasHeader(first) && (first.front().isEmpty() || speaksAgainst < sure))
        return {true, first.front().isEmpty() ? HeaderBasis::Sure : HeaderBasis::Unsure};
    if (isOneColumn && cellShape(first.front()) == Shape::Sentence && speaksFor == 0)
        return {false, HeaderBasis::Sure};
    // Where nothing speaks, or as much for as against: a table has names more often than not, a list of texts has none.
    if (speaksFor == speaksAgainst)
        return {!isOneColumn, HeaderBasis::Unsure};
    const bool isContested = std::min(speaksFor, speaksAgainst) >= 2;
    const bool isSure = std::max(speaksFor, speaksAgainst) >= sure && !isContested;
    return {speaksFor > speaksAgainst, isSure ? HeaderBasis::Sure : HeaderBasis::Unsure};
}

} // namespace

HeaderGuess guessHeader(const QStringList &first, const std::vector<QStringList> &others)
{
    if (first.isEmpty())
        return {};
    // A header that comes again would else speak for a record.
    std::vector<QStringList> different;
    std::copy_if(others.begin(), others.end(), std::back_inserter(different),
                 [&first](const QStringList &row) { return !isHeaderAgain(first, row); });
    if (different.size() < others.size()) {
        const HeaderGuess guess = guessAmong(first, different);
        if (guess.isHeader && guess.basis == HeaderBasis::Sure)
            return guess;
    }
    return guessAmong(first, others);
}

bool isHeaderAgain(const QStringList &header, const QStringList &row)
{
    if (header.isEmpty() || row.size() != header.size())
        return false;
    QStringView first = row.front();
    if (first.startsWith(QChar(QChar::ByteOrderMark)))
        first = first.sliced(1);
    return first == header.front() && std::equal(row.begin() + 1, row.end(), header.begin() + 1);
}

bool isWholeNumber(const QString &cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar each) { return each.isDigit(); });
}

bool hasUnnamedRowNumbers(const QStringList &header, const std::vector<QStringList> &rows)
{
    constexpr size_t fewest = 3;
    if (rows.size() < fewest || !isNameOfWords(header.value(0)))
        return false;
    const qint64 start = rows.front().value(0) == u"0" ? 0 : 1;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows[i];
        const bool isNumbered = row.size() == header.size() + 1 &&
                                row.front() == QString::number(start + static_cast<qint64>(i)) && !row.back().isEmpty();
        // A space behind a delimiter is one of a sentence.
        const bool hasSpace =
            std::any_of(row.begin(), row.end(), [](const QString &each) { return each.startsWith(u' '); });
        if (!isNumbered || hasSpace || row[1].isEmpty() || isNumber(row[1]))
            return false;
    }
    return true;
}

bool isShorterThanMost(const QStringList &first, const std::vector<QStringList> &rows)
{
    const auto longer = std::count_if(rows.begin(), rows.end(), [&first](const QStringList &row) {
        return row.size() > first.size() && !row.back().isEmpty();
    });
    return 2 * longer > static_cast<qptrdiff>(rows.size());
}

} // namespace tandem
