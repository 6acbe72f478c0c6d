// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/abridged_quote.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t pointsOfEllipsis = 3;

/// How many code points of an ellipsis begin here.
size_t ellipsisAt(const Letters &quote, size_t at)
{
    if (quote[at] == 0x2026)
        return 1;
    size_t end = at;
    while (end < quote.size() && quote[end] == U'.')
        ++end;
    return end - at >= pointsOfEllipsis ? end - at : 0;
}

bool isLongEnough(const Letters &part)
{
    constexpr qint64 fewestLetters = 2;
    return std::count_if(part.begin(), part.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); }) >=
           fewestLetters;
}

} // namespace

std::vector<Letters> partsOfAbridged(const Letters &quote)
{
    const Letters bare = withoutEnds(quote);
    std::vector<Letters> parts(1);
    for (size_t i = 0; i < bare.size();) {
        const size_t size = ellipsisAt(bare, i);
        if (size > 0)
            parts.emplace_back();
        else
            parts.back().push_back(bare[i]);
        i += std::max<size_t>(1, size);
    }
    for (Letters &part : parts)
        part = withoutEnds(part);
    const bool isAbridged = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isLongEnough);
    return isAbridged ? parts : std::vector<Letters>();
}

std::vector<LetterRange> stretchesOver(const std::vector<std::vector<LetterRange>> &places)
{
    constexpr qint64 longest = 2000;
    std::vector<LetterRange> stretches;
    if (places.size() < 2)
        return stretches;
    for (const LetterRange &first : places.front()) {
        qint64 end = first.end;
        for (size_t part = 1; part + 1 < places.size() && end >= 0; ++part) {
            const auto next = std::find_if(places[part].begin(), places[part].end(),
                                           [end](const LetterRange &place) { return place.begin >= end; });
            end = next == places[part].end() ? -1 : next->end;
        }
        if (end < 0)
            continue;
        auto last = std::lower_bound(places.back().begin(), places.back().end(), LetterRange{end, end});
        for (; last != places.back().end() && last->end - first.begin <= longest; ++last) {
            stretches.push_back({first.begin, last->end});
            if (stretches.size() >= mostStretches)
                return stretches;
        }
    }
    return stretches;
}

} // namespace tandem
