// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/span_agreement.h"

#include "core/insight/agreement/assignment.h"
#include "core/insight/agreement/pair_agreement.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

std::optional<double> quotient(double part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(part / static_cast<double>(whole));
}

qint64 commonLength(const Span &a, const Span &b)
{
    return std::max<qint64>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

/// What a pair of spans counts.
double weightOf(const Span &a, const Span &b, SpanMatching matching)
{
    const qint64 common = commonLength(a, b);
    const bool mayDiffer = matching == SpanMatching::OverlapAnyLabel;
    if (common == 0 || (!mayDiffer && a.option != b.option))
        return 0;
    if (matching != SpanMatching::SharedLength)
        return 1;
    const qint64 all = (a.end - a.start) + (b.end - b.start) - common;
    return static_cast<double>(common) / static_cast<double>(all);
}

/// Spans of both annotators that hang together by overlaps, so that matchings of groups add up.
struct Group
{
    std::vector<Span> first;
    std::vector<Span> second;
    qint64 end = 0;

    double matched(SpanMatching matching) const
    {
        std::vector<std::vector<double>> weights;
        for (const Span &a : first) {
            weights.emplace_back();
            for (const Span &b : second)
                weights.back().push_back(weightOf(a, b, matching));
        }
        return heaviestAssignment(weights);
    }
};

std::vector<Group> groupsOf(const std::vector<Span> &first, const std::vector<Span> &second)
{
    std::vector<std::pair<Span, bool>> all; // with whether it is the first one's
    for (const Span &span : first)
        all.emplace_back(span, true);
    for (const Span &span : second)
        all.emplace_back(span, false);
    std::sort(all.begin(), all.end(),
              [](const auto &left, const auto &right) { return left.first.start < right.first.start; });
    std::vector<Group> groups;
    for (const auto &[span, isFirst] : all) {
        if (groups.empty() || span.start >= groups.back().end)
            groups.emplace_back();
        Group &group = groups.back();
        group.end = std::max(group.end, span.end);
        (isFirst ? group.first : group.second).push_back(span);
    }
    return groups;
}

/// Equal ones, each as often as both have it.
double equalSpans(std::vector<Span> first, std::vector<Span> second, bool byPlace)
{
    for (std::vector<Span> *spans : {&first, &second}) {
        for (Span &span : *spans)
            span.option = byPlace ? OptionId() : span.option;
        std::sort(spans->begin(), spans->end());
    }
    std::vector<Span> common;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
    return static_cast<double>(common.size());
}

/// What an annotator says of each character from where it changes on.
std::map<qint64, int> codesOf(const std::vector<Span> &spans, const std::vector<OptionId> &options, qint64 length)
{
    std::vector<Span> sorted = spans;
    std::sort(sorted.begin(), sorted.end());
    std::map<qint64, int> codes{{0, 0}};
    qint64 end = 0;
    for (const Span &span : sorted) {
        const qint64 start = std::max(span.start, end);
        if (start >= span.end || start >= length)
            continue;
        const auto option = std::find(options.begin(), options.end(), span.option);
        codes[start] = static_cast<int>(option - options.begin()) + 1;
        end = std::min(span.end, length);
        codes[end] = 0;
    }
    codes.erase(codes.lower_bound(length), codes.end());
    return codes;
}

} // namespace

std::optional<double> SpanMatches::precision() const
{
    return quotient(matched, second);
}

std::optional<double> SpanMatches::recall() const
{
    return quotient(matched, first);
}

std::optional<double> SpanMatches::f1() const
{
    return quotient(2 * matched, first + second);
}

SpanMatches &SpanMatches::operator+=(const SpanMatches &other)
{
    matched += other.matched;
    first += other.first;
    second += other.second;
    return *this;
}

SpanMatches matchSpans(const std::vector<Span> &first, const std::vector<Span> &second, SpanMatching matching)
{
    SpanMatches matches{0, static_cast<qint64>(first.size()), static_cast<qint64>(second.size())};
    if (matching == SpanMatching::Exact || matching == SpanMatching::SamePlace) {
        matches.matched = equalSpans(first, second, matching == SpanMatching::SamePlace);
        return matches;
    }
    for (const Group &group : groupsOf(first, second))
        matches.matched += group.matched(matching);
    return matches;
}

void addCharacters(ConfusionTable &table, const std::vector<Span> &first, const std::vector<Span> &second,
                   const std::vector<OptionId> &options, qint64 length)
{
    const std::map<qint64, int> firstCodes = codesOf(first, options, length);
    const std::map<qint64, int> secondCodes = codesOf(second, options, length);
    auto a = firstCodes.begin();
    auto b = secondCodes.begin();
    for (qint64 place = 0; place < length;) {
        const qint64 nextA = std::next(a) == firstCodes.end() ? length : std::next(a)->first;
        const qint64 nextB = std::next(b) == secondCodes.end() ? length : std::next(b)->first;
        const qint64 next = std::min(nextA, nextB);
        table.add(a->second, b->second, static_cast<double>(next - place));
        a = next == nextA && next < length ? std::next(a) : a;
        b = next == nextB && next < length ? std::next(b) : b;
        place = next;
    }
}

} // namespace tandem
