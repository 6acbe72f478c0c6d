// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/span_details.h"

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
    return facts;
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
    std::map<AnnotatorId, Latest> people;
    for (const KnownLabel &label : known.labels) {
        if (label.definition == definition && label.isCurrent && label.kind == AnnotatorKind::Person)
            consider(people, {label.at, false, {label.annotator, {}, {}, spanWorkOf(label)}});
    }
    for (const KnownVerdict &verdict : known.verdicts) {
        const auto judged = std::find_if(known.labels.begin(), known.labels.end(),
                                         [&verdict](const KnownLabel &label) { return label.id == verdict.label; });
        if (verdict.definition == definition && verdict.isCurrent && judged != known.labels.end())
            consider(people, {verdict.at, true, {verdict.annotator, {}, judged->job, spanWorkOf(verdict, *judged)}});
    }
    std::vector<SpanWorkOf> works;
    for (auto &[person, latest] : people)
        works.push_back(std::move(latest.work));
    return works;
}

} // namespace tandem
