// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missed_report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem {

namespace {

bool meets(const Span &one, const Span &other)
{
    return one.start < other.end && other.start < one.end;
}

const SpanParty *passOf(const SpanPasses &passes, AnnotatorId who)
{
    const auto found = std::find_if(passes.blind.begin(), passes.blind.end(),
                                    [who](const SpanParty &party) { return party.annotator == who; });
    return found == passes.blind.end() ? nullptr : &*found;
}

void count(PairOfPasses &pair, const SpanPasses &passes)
{
    const std::vector<bool> first = spansSeen(*passes.right, passOf(passes, pair.first)->spans);
    const std::vector<bool> second = spansSeen(*passes.right, passOf(passes, pair.second)->spans);
    ++pair.records;
    for (size_t i = 0; i < first.size(); ++i) {
        pair.passes.first += first[i] ? 1 : 0;
        pair.passes.second += second[i] ? 1 : 0;
        pair.passes.matched += first[i] && second[i] ? 1 : 0;
    }
}

using Pairs = std::map<std::pair<AnnotatorId, AnnotatorId>, PairOfPasses>;

void addPairs(Pairs &pairs, const SpanPasses &passes)
{
    for (size_t i = 0; i < passes.blind.size(); ++i) {
        for (size_t j = i + 1; j < passes.blind.size(); ++j) {
            const std::pair who(passes.blind[i].annotator, passes.blind[j].annotator);
            PairOfPasses &pair = pairs[who];
            std::tie(pair.first, pair.second) = who;
            if (passes.right)
                count(pair, passes);
            else
                ++pair.unsettled;
        }
    }
}

/// Records in which one of the two worked blind, and others did not.
void addInformed(Pairs &pairs, const SpanPasses &passes)
{
    for (auto &[who, pair] : pairs) {
        const bool hasFirst = passOf(passes, who.first) != nullptr;
        const bool hasSecond = passOf(passes, who.second) != nullptr;
        pair.informed += hasFirst != hasSecond && passes.informed > 0 ? 1 : 0;
    }
}

} // namespace

std::vector<bool> spansSeen(const std::vector<Span> &right, const std::vector<Span> &marked)
{
    std::vector<bool> seen(right.size(), false);
    std::vector<bool> used(marked.size(), false);
    const auto match = [&](const auto &isMatch) {
        for (size_t i = 0; i < right.size(); ++i) {
            for (size_t j = 0; j < marked.size() && !seen[i]; ++j) {
                if (used[j] || !isMatch(right[i], marked[j]))
                    continue;
                used[j] = true;
                seen[i] = true;
            }
        }
    };
    match([](const Span &one, const Span &other) { return one == other; });
    match([](const Span &one, const Span &other) { return one.start == other.start && one.end == other.end; });
    match(meets);
    return seen;
}

std::vector<PairOfPasses> pairsOfPasses(const std::vector<PassedRecord> &texts)
{
    Pairs pairs;
    for (const PassedRecord &text : texts)
        addPairs(pairs, text.passes);
    for (const PassedRecord &text : texts)
        addInformed(pairs, text.passes);
    std::vector<PairOfPasses> result;
    for (auto &[who, pair] : pairs) {
        pair.passes.areBlindPeople = true;
        pair.estimate = estimateMissedSpans(pair.passes);
        result.push_back(pair);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const PairOfPasses &one, const PairOfPasses &other) { return one.records > other.records; });
    return result;
}

} // namespace tandem
