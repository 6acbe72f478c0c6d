// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_guess.h"

#include "core/io/formats/line_source.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

struct DelimiterScore
{
    double share = 0; ///< of the rows that have as many delimiters as the first
    int count = 0;    ///< of delimiters in the first row
};

DelimiterScore scoreOf(char delimiter, const QByteArray &text)
{
    std::vector<int> counts;
    int count = 0;
    bool isQuoted = false;
    bool isBlank = true;
    const bool hasFeeds = endsInFeeds(text);
    for (const char byte : text) {
        if (hasFeeds && byte == '\r')
            continue;
        if (byte == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (byte == '\n' || byte == '\r')) {
            if (!isBlank)
                counts.push_back(count);
            count = 0;
            isBlank = true;
            continue;
        }
        isBlank = false;
        count += !isQuoted && byte == delimiter ? 1 : 0;
    }
    if (counts.empty() && !isBlank)
        counts.push_back(count); // the only row; else the last one may be cut
    if (counts.empty() || counts.front() == 0)
        return {};
    const auto same = std::count(counts.begin(), counts.end(), counts.front());
    return {static_cast<double>(same) / static_cast<double>(counts.size()), counts.front()};
}

QString numberedColumn(qsizetype number)
{
    return QCoreApplication::translate("Source", "column %1").arg(number);
}

} // namespace

char guessedDelimiter(const QByteArray &text)
{
    if (const char named = namedDelimiter(QByteArrayView(text).first(std::max<qsizetype>(0, text.indexOf('\n')))))
        return named;
    char best = ',';
    DelimiterScore bestScore;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const DelimiterScore score = scoreOf(delimiter, text);
        if (score.share > bestScore.share || (score.share == bestScore.share && score.count > bestScore.count)) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

char namedDelimiter(QByteArrayView line)
{
    QByteArrayView text = line.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const bool isNamed = text.size() == 5 && text.first(4).toByteArray().toLower() == "sep=";
    if (isNamed)
        return text[4];
    return text.toByteArray().toLower() == "sep=" && line.contains('\t') ? '\t' : '\0';
}

bool looksLikeLines(const QByteArray &text)
{
    constexpr double leastShare = 0.7;
    return scoreOf(guessedDelimiter(text), text).share < leastShare;
}

bool encloseFields(char quote, const QByteArray &text, char delimiter)
{
    enum class Place { Start, Plain, Quoted, Behind };
    Place place = Place::Start;
    bool hasDelimiter = false; // in the quotes that are open
    bool hasLineEnd = false;
    for (const char byte : text) {
        const bool isEnd = byte == '\n' || byte == '\r' || byte == delimiter;
        if (place == Place::Quoted) {
            hasDelimiter = hasDelimiter || byte == delimiter;
            hasLineEnd = hasLineEnd || byte == '\n';
            if (hasDelimiter && hasLineEnd)
                return false;
            if (byte == quote)
                place = Place::Behind;
        } else if (place == Place::Behind && byte == quote) {
            place = Place::Quoted; // a doubled one
        } else if (isEnd) {
            place = Place::Start;
            hasDelimiter = hasLineEnd = false;
        } else if (place == Place::Behind || (place == Place::Plain && byte == quote)) {
            return false;
        } else if (place == Place::Start) {
            place = byte == quote ? Place::Quoted : Place::Plain;
        }
    }
    return true;
}

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    QSet<QString> taken(header.begin(), header.end());
    QSet<QString> used;
    for (const QString &each : header) {
        const QString trimmed = each.trimmed();
        const QString base = trimmed.isEmpty() ? numberedColumn(names.size() + 1) : trimmed;
        QString name = base;
        for (int number = 2; used.contains(name) || (name != base && taken.contains(name)); ++number)
            name = base + QLatin1Char(' ') + QString::number(number);
        used.insert(name);
        names += name;
    }
    return names;
}

QStringList numberedColumns(qsizetype count)
{
    QStringList names;
    for (qsizetype number = 1; number <= count; ++number)
        names += numberedColumn(number);
    return names;
}

} // namespace tandem
