// SPDX-License-Identifier: GPL-3.0-or-later
// In which records spans may have been seen by nobody.
#include "core/base/code_points.h"
#include "core/base/search_form.h"
#include "core/base/text_boundaries.h"
#include "core/insight/missed_report.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace tandem {

namespace {

constexpr size_t longestPhrase = 6; // in words

/// A stretch of words, and what it says in the form in which phrases are compared.
struct PhrasePlace
{
    qint64 start = 0;
    qint64 end = 0;
    QString phrase;
};

/// Every stretch of up to a few words of a text.
std::vector<PhrasePlace> phrasePlacesOf(const QString &content)
{
    const TextBoundaries boundaries(content);
    const CodePoints points(content);
    std::vector<Stretch> words;
    for (auto word = boundaries.wordAfter(0); word; word = boundaries.wordAfter(word->end))
        words.push_back(*word);
    std::vector<PhrasePlace> places;
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t j = i; j < std::min(words.size(), i + longestPhrase); ++j)
            places.push_back({words[i].start, words[j].end,
                              searchForm(textBetween(content, points, words[i].start, words[j].end)).simplified()});
    }
    return places;
}

/// What anybody held to be a span there; where it is settled, what is right.
std::vector<Span> markedIn(const SpanPasses &passes)
{
    return passes.right ? *passes.right : spansOfAny(passes.blind);
}

bool isCovered(const PhrasePlace &place, const std::vector<Span> &spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&place](const Span &span) { return place.start < span.end && span.start < place.end; });
}

/// How often a phrase is marked, and how often it stands unmarked.
struct PhraseCount
{
    qint64 marked = 0;
    qint64 open = 0;

    double share() const { return double(marked) / double(marked + open); }
};

using Phrases = QHash<QString, PhraseCount>;

Phrases markedPhrases(const std::vector<PassedRecord> &texts)
{
    Phrases phrases;
    for (const PassedRecord &text : texts) {
        const CodePoints points(text.content);
        std::set<std::pair<qint64, qint64>> places; // two labels on one stretch are one phrase
        for (const Span &span : markedIn(text.passes))
            places.insert({span.start, span.end});
        for (const auto &[start, end] : places)
            ++phrases[searchForm(textBetween(text.content, points, start, end)).simplified()].marked;
    }
    return phrases;
}

/// Where known phrases stand unmarked; of those that overlap, the longest.
std::vector<PhrasePlace> openPlaces(const PassedRecord &text, const Phrases &phrases)
{
    const std::vector<Span> marked = markedIn(text.passes);
    std::vector<PhrasePlace> open;
    for (PhrasePlace &place : phrasePlacesOf(text.content)) {
        if (!phrases.contains(place.phrase) || isCovered(place, marked))
            continue;
        if (!open.empty() && place.start < open.back().end) {
            if (place.end - place.start > open.back().end - open.back().start)
                open.back() = std::move(place);
        } else {
            open.push_back(std::move(place));
        }
    }
    return open;
}

qint64 oneSidedIn(const SpanPasses &passes)
{
    const std::vector<Span> marked = markedIn(passes);
    std::vector<bool> byAll(marked.size(), true);
    for (const SpanParty &party : passes.blind) {
        const std::vector<bool> seen = spansSeen(marked, party.spans);
        for (size_t i = 0; i < seen.size(); ++i)
            byAll[i] = byAll[i] && seen[i];
    }
    return std::count(byAll.begin(), byAll.end(), false);
}

LikelyMiss weighed(const PassedRecord &text, const std::vector<PhrasePlace> &open, const Phrases &phrases)
{
    LikelyMiss miss{text.record, qint64(open.size()), {}, oneSidedIn(text.passes), 0};
    double surest = 0;
    const CodePoints points(text.content);
    for (const PhrasePlace &place : open) {
        const double share = phrases.value(place.phrase).share();
        miss.weight += share;
        if (share <= surest)
            continue;
        surest = share;
        miss.phrase = textBetween(text.content, points, place.start, place.end).simplified();
    }
    return miss;
}

} // namespace

std::vector<LikelyMiss> likelyMisses(const std::vector<PassedRecord> &texts)
{
    Phrases phrases = markedPhrases(texts);
    std::vector<std::vector<PhrasePlace>> open;
    for (const PassedRecord &text : texts) {
        open.push_back(openPlaces(text, phrases));
        for (const PhrasePlace &place : open.back())
            ++phrases[place.phrase].open;
    }
    std::vector<LikelyMiss> misses;
    for (size_t i = 0; i < texts.size(); ++i) {
        LikelyMiss miss = weighed(texts[i], open[i], phrases);
        if (miss.places > 0 || miss.oneSided > 0)
            misses.push_back(std::move(miss));
    }
    std::stable_sort(misses.begin(), misses.end(), [](const LikelyMiss &one, const LikelyMiss &other) {
        return std::tie(other.weight, other.oneSided) < std::tie(one.weight, one.oneSided);
    });
    return misses;
}

} // namespace tandem
