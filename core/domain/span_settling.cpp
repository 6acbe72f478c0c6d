// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_settling.h"

#include <algorithm>

namespace tandem {

namespace {

bool isAmong(const std::vector<Span> &spans, const Span &span)
{
    return std::find(spans.begin(), spans.end(), span) != spans.end();
}

/// Kept, left out, or made into another one.
bool isChosen(const SpanWork &work, const Span &span)
{
    return isAmong(work.spans, span) ||
           std::any_of(work.judged.begin(), work.judged.end(),
                       [&span](const JudgedSpan &judged) { return judged.span == span; });
}

void bringIn(SpanWork &work, const Span &span, bool isCommon)
{
    work.spans.push_back(span);
    if (isCommon)
        work.judged.push_back({SpanVerdict::Confirmed, span, {}});
}

} // namespace

std::vector<Span> spansOfAny(const std::vector<SpanParty> &parties)
{
    std::vector<Span> all;
    for (const SpanParty &party : parties)
        all.insert(all.end(), party.spans.begin(), party.spans.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<Span> spansOfAll(const std::vector<SpanParty> &parties)
{
    std::vector<Span> common = spansOfAny(parties);
    std::erase_if(common, [&parties](const Span &span) {
        return !std::all_of(parties.begin(), parties.end(),
                            [&span](const SpanParty &party) { return isAmong(party.spans, span); });
    });
    return common;
}

SpanWork settlingFromTheStart(const std::vector<SpanParty> &parties)
{
    return settlingResumed({}, parties, true);
}

SpanWork settlingResumed(SpanWork stored, const std::vector<SpanParty> &parties, bool isOutdated)
{
    if (stored.isDone && !isOutdated)
        return stored;
    const std::vector<Span> all = spansOfAny(parties);
    const std::vector<Span> common = spansOfAll(parties);
    SpanWork work = std::move(stored);
    work.isDone = false;
    std::erase_if(work.spans,
                  [&](const Span &span) { return !isAmong(all, span) && work.judgementOf(span) == nullptr; });
    for (const Span &span : all) {
        if (!isChosen(work, span))
            bringIn(work, span, isAmong(common, span));
    }
    std::sort(work.spans.begin(), work.spans.end());
    return work;
}

std::vector<SpanAct> actsToSettleFrom(const SpanWork &work, const std::vector<Span> &wanted)
{
    std::vector<SpanAct> acts;
    for (const Span &span : work.spans) {
        if (!isAmong(wanted, span))
            acts.push_back({SpanActKind::Drop, span, {}, 0});
    }
    for (const Span &span : wanted) {
        if (!isAmong(work.spans, span))
            acts.push_back({SpanActKind::Add, span, {}, 0});
        else if (work.judgementOf(span) == nullptr)
            acts.push_back({SpanActKind::Confirm, span, {}, 0});
    }
    return acts;
}

} // namespace tandem
