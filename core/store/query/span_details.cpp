// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/span_details.h"

#include "core/domain/label_value.h"
#include "core/store/sql/steps.h"

#include <algorithm>
#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// A person's latest saying: of two at one time, the verdict.
struct Latest
{
    Milliseconds at = 0;
    bool isVerdict = false;
    SpanWorkOf work;
};

void consider(std::map<AnnotatorId, Latest> &people, Latest said)
{
    const auto [place, isFirst] = people.try_emplace(said.work.annotator, said);
    if (!isFirst && std::tie(said.at, said.isVerdict) > std::tie(place->second.at, place->second.isVerdict))
        place->second = std::move(said);
}

/// What is known of these spans. The options of spans change with the schema; what is known of them is kept as the job
/// gave it, and found by the place then.
std::vector<SpanFact> factsOf(const std::vector<Span> &spans, const std::vector<SpanFact> &given)
{
    std::vector<SpanFact> facts;
    for (const Span &span : spans) {
        const SpanFact *best = nullptr;
        for (const SpanFact &fact : given) {
            if (fact.span.start != span.start || fact.span.end != span.end)
                continue;
            const bool isSame = fact.span.option == span.option;
            if (isSame || !best || (best->span.option != span.option && fact.confidence > best->confidence))
                best = &fact;
        }
        if (best)
            facts.push_back({span, best->text, best->confidence});
    }
    return facts;
}

/// `areDone`: only what they said when they were done.
std::map<AnnotatorId, Latest> latestOfPeople(const KnownLabels &known, LabelDefinitionId definition, bool areDone)
{
    std::map<AnnotatorId, Latest> people;
    for (const KnownLabel &label : known.labels) {
        if (label.definition == definition && label.isCurrent && label.kind == AnnotatorKind::Person &&
            (label.isDone || !areDone))
            consider(people, {label.at, false, {label.annotator, {}, {}, spanWorkOf(label)}});
    }
    for (const KnownVerdict &verdict : known.verdicts) {
        const auto judged = std::find_if(known.labels.begin(), known.labels.end(),
                                         [&verdict](const KnownLabel &label) { return label.id == verdict.label; });
        if (verdict.definition == definition && verdict.isCurrent && judged != known.labels.end() &&
            (verdict.isDone || !areDone))
            consider(people, {verdict.at, true, {verdict.annotator, {}, judged->job, spanWorkOf(verdict, *judged)}});
    }
    return people;
}

} // namespace

std::vector<SpanFact> spanFacts(Steps &steps, LabelId label)
{
    std::vector<SpanFact> facts;
    steps.each(
        u"SELECT span_start, span_end, option_id, text, confidence FROM label_span WHERE label_id = ?"
        " ORDER BY span_start, span_end, option_id"_s,
        [&facts](const Statement &row) {
            facts.push_back({{row.integer(0), row.integer(1), row.id<OptionId>(2)}, row.text(3), row.optionalReal(4)});
        },
        label);
    LabelValue value;
    steps.each(
        u"SELECT value_key FROM label WHERE id = ?"_s,
        [&value](const Statement &row) { value = LabelValue::fromKey(row.text(0)); }, label);
    return factsOf(value.spans(), facts);
}

std::vector<UngroundedQuote> ungroundedQuotes(Steps &steps, LabelId label)
{
    std::vector<UngroundedQuote> quotes;
    steps.each(
        u"SELECT id, quote, label, fault FROM ungrounded_span WHERE label_id = ? ORDER BY id"_s,
        [&quotes](const Statement &row) {
            quotes.push_back({row.integer(0), row.text(1), row.text(2),
                              spanFaultFromWord(row.text(3)).value_or(SpanFault::Malformed)});
        },
        label);
    return quotes;
}

std::vector<SpanWorkOf> spanWorkOn(const KnownLabels &known, LabelDefinitionId definition)
{
    std::vector<SpanWorkOf> works;
    for (auto &[person, latest] : latestOfPeople(known, definition, false))
        works.push_back(std::move(latest.work));
    return works;
}

std::optional<SpanSettling> settlingOf(const KnownLabels &known, LabelDefinitionId definition, bool isConflict)
{
    const KnownLabel *stored = nullptr;
    for (const KnownLabel &label : known.labels) {
        if (label.definition == definition && label.isCurrent && label.kind == AnnotatorKind::Reconciliation)
            stored = &label;
    }
    if (!isConflict && (!stored || !stored->isDone))
        return std::nullopt;
    SpanSettling settling;
    Milliseconds last = 0;
    for (auto &[person, latest] : latestOfPeople(known, definition, true)) {
        settling.parties.push_back({person, {}, std::move(latest.work.work.spans)});
        last = std::max(last, latest.at);
    }
    if (!stored)
        settling.work = settlingFromTheStart(settling.parties);
    else
        settling.work = settlingResumed(spanWorkOf(*stored), settling.parties, last > stored->at);
    settling.by = stored ? stored->settledBy : AnnotatorId();
    return settling;
}

} // namespace tandem
