// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quote_hints.h"

#include <algorithm>
#include <functional>

namespace tandem {

namespace {

using PlaceIndexes = std::vector<size_t>;

PlaceIndexes placesWhere(const std::vector<LetterRange> &ranges, const std::function<bool(LetterRange)> &isFitting)
{
    PlaceIndexes fitting;
    for (size_t i = 0; i < ranges.size(); ++i) {
        if (isFitting(ranges[i]))
            fitting.push_back(i);
    }
    return fitting;
}

qint64 unitsOfUtf16(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

qint64 unitsOfUtf8(char32_t c)
{
    if (c < 0x80)
        return 1;
    return c < 0x800 ? 2 : unitsOfUtf16(c) + 2;
}

/// The place that the offsets name, counted in such units; none for several (they never begin together).
PlaceIndexes atOffsets(const QuoteHints &hints, const QuotePlaces &places, const Letters &text,
                       qint64 (*sizeOf)(char32_t))
{
    const auto offset = [&](qint64 codePoint, qint64 fromPoint, qint64 fromOffset) {
        for (; fromPoint < codePoint; ++fromPoint)
            fromOffset += sizeOf(text[static_cast<size_t>(fromPoint)]);
        return fromOffset;
    };
    PlaceIndexes named;
    qint64 point = 0;
    qint64 at = 0;
    for (size_t i = 0; i < places.ranges.size(); ++i) {
        const LetterRange &range = places.ranges[i];
        at = offset(range.begin, point, at);
        point = range.begin;
        if (at > *hints.start)
            break;
        if (at == *hints.start && (!hints.end || offset(range.end, point, at) == *hints.end))
            named.push_back(i);
    }
    return named;
}

PlaceIndexes atOffsets(const QuoteHints &hints, const QuotePlaces &places, const Letters &text)
{
    PlaceIndexes named;
    for (const auto sizeOf : {+[](char32_t) { return qint64(1); }, &unitsOfUtf16, &unitsOfUtf8}) {
        for (const size_t place : atOffsets(hints, places, text, sizeOf)) {
            if (std::find(named.begin(), named.end(), place) == named.end())
                named.push_back(place);
        }
    }
    return named.size() == 1 ? named : PlaceIndexes();
}

PlaceIndexes inContext(const QString &context, const QuotePlaces &places, QuotedText &text)
{
    const std::vector<LetterRange> around = text.find(context).ranges;
    return placesWhere(places.ranges, [&](LetterRange place) {
        return std::any_of(around.begin(), around.end(), [&](const LetterRange &range) {
            return range.begin <= place.begin && place.end <= range.end;
        });
    });
}

/// Keeps what is in both lists.
void keepOnly(HintedPlaces &places, const PlaceIndexes &named)
{
    if (named.empty())
        return;
    PlaceIndexes both = named;
    if (places.left) {
        both.clear();
        std::set_intersection(places.left->begin(), places.left->end(), named.begin(), named.end(),
                              std::back_inserter(both));
    }
    if (both.empty())
        places.isContradiction = true;
    else
        places.left = std::move(both);
}

} // namespace

bool QuoteHints::isEmpty() const
{
    return occurrence <= 0 && before.isEmpty() && after.isEmpty() && context.isEmpty() && !start;
}

HintedPlaces placesLeft(const QuoteHints &hints, const QuotePlaces &places, QuotedText &text)
{
    HintedPlaces hinted;
    hinted.isContradiction = places.areTooMany;
    if (hints.isEmpty() || places.ranges.empty())
        return hinted;
    const auto occurrence = static_cast<size_t>(std::max(0, hints.occurrence));
    if (occurrence > places.ranges.size())
        hinted.isContradiction = true;
    else if (occurrence > 0)
        keepOnly(hinted, {occurrence - 1});
    if (places.ranges.size() == 1)
        return hinted;
    if (!hints.before.isEmpty())
        keepOnly(hinted,
                 placesWhere(places.ranges, [&](LetterRange at) { return text.standsBefore(hints.before, at); }));
    if (!hints.after.isEmpty())
        keepOnly(hinted,
                 placesWhere(places.ranges, [&](LetterRange at) { return text.standsBehind(hints.after, at); }));
    if (!hints.context.isEmpty())
        keepOnly(hinted, inContext(hints.context, places, text));
    if (hints.start)
        keepOnly(hinted, atOffsets(hints, places, text.letters()));
    return hinted;
}

} // namespace tandem
