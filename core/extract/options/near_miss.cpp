// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/options/near_miss.h"
#include "core/base/nearest.h"
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/spoken_words.h"
#include "core/extract/words/text_span.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype longestCompared = 64;
constexpr int farApart = 1000;

bool isAllLetters(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isMark(); });
}

int allowedEdits(qsizetype letters)
{
    return letters < 6 ? 0 : (letters < 10 ? 1 : 2);
}

/// "hypertension" and "hypotension" are two edits apart and opposites.
bool beginAsOpposites(const QString &a, const QString &b)
{
    const std::vector<PhrasePair> &pairs = phrasePairs(PairList::OppositeBeginnings);
    return std::any_of(pairs.begin(), pairs.end(), [&](const PhrasePair &pair) {
        return (a.startsWith(pair.first) && b.startsWith(pair.second)) ||
               (a.startsWith(pair.second) && b.startsWith(pair.first));
    });
}

/// What is left of a word without its ending; the word itself where too little would be left.
QString stemOf(const QString &word)
{
    constexpr qsizetype shortestStem = 5;
    for (const QString &ending : phrases(PhraseList::WordEndings)) {
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem)
            return word.chopped(ending.size());
    }
    return word;
}

/// Edits between two words, `farApart` where they are more than a slip.
int wordDistance(const QString &said, const QString &meant, bool mayEndOtherwise)
{
    if (said == meant)
        return 0;
    const bool isComparable = isAllLetters(said) && isAllLetters(meant) && said.front() == meant.front();
    if (!isComparable || beginAsOpposites(said, meant))
        return farApart;
    const int edits = editDistance(said, meant);
    if (edits <= allowedEdits(std::min(said.size(), meant.size())))
        return edits;
    const bool isSameStem = mayEndOtherwise && !isUnspaced(said.front()) && stemOf(said) == stemOf(meant);
    return isSameStem ? 1 : farApart;
}

/// The sum over the words of a name, `farApart` where one of them is no slip.
int nameDistance(const QString &said, const QString &name)
{
    const QStringList a = said.split(u' ', Qt::SkipEmptyParts);
    const QStringList b = name.split(u' ', Qt::SkipEmptyParts);
    if (a.size() != b.size())
        return QString(said).remove(u' ') == QString(name).remove(u' ') && isAllLetters(QString(name).remove(u' '))
                   ? 1
                   : farApart;
    int sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum += wordDistance(a[i], b[i], a.size() == 1);
    return sum;
}

/// Whether a word turns the whole around that the name does not have.
bool deniesMore(const QString &said, const QString &name)
{
    const QStringList words = name.split(u' ');
    for (const QString &word : said.split(u' ', Qt::SkipEmptyParts)) {
        if (sensesOf(word).testAnyFlags(Sense::Denies | Sense::Hedges) && !words.contains(word))
            return true;
    }
    return false;
}

struct Candidate
{
    OptionId option;
    int distance = farApart;
};

/// The nearest name, and how far the nearest one of another option is as plain letters.
bool isFarFromOthers(const QString &said, const Candidate &best, const OptionMatcher &matcher)
{
    constexpr int margin = 2;
    return std::all_of(matcher.names().begin(), matcher.names().end(), [&](const OptionMatcher::Name &name) {
        return name.option == best.option ||
               editDistance(said, name.form.left(longestCompared)) >= best.distance + margin;
    });
}

} // namespace

std::optional<OptionId> nearestOption(const QString &word, const OptionMatcher &matcher)
{
    const QString said = comparableForm(word);
    if (said.isEmpty() || said.size() > longestCompared)
        return std::nullopt;
    Candidate best;
    for (const OptionMatcher::Name &name : matcher.names()) {
        const bool isLengthNear = std::abs(name.form.size() - said.size()) <= 6;
        if (!isLengthNear || deniesMore(said, name.form))
            continue;
        const int distance = nameDistance(said, name.form);
        if (distance < best.distance)
            best = {name.option, distance};
    }
    const bool isFound = best.distance < farApart && isFarFromOthers(said, best, matcher);
    return isFound ? std::optional(best.option) : std::nullopt;
}

} // namespace tandem
