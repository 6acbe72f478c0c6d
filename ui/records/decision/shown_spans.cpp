// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/shown_spans.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct ShownSpansText
{
    Q_DECLARE_TR_FUNCTIONS(ShownSpans)
};

const SpanWorkOf *workOf(const LabelDetail &label, AnnotatorId person)
{
    const auto found = std::find_if(label.spanWork.begin(), label.spanWork.end(),
                                    [person](const SpanWorkOf &each) { return each.annotator == person; });
    return found == label.spanWork.end() ? nullptr : &*found;
}

SpanState stateOf(const JudgedSpan *judged)
{
    if (!judged)
        return SpanState::Unverified;
    switch (judged->verdict) {
    case SpanVerdict::Confirmed:
        return SpanState::Confirmed;
    case SpanVerdict::Corrected:
        return SpanState::Corrected;
    case SpanVerdict::Rejected:
        return SpanState::Rejected;
    case SpanVerdict::Added:
        break;
    }
    return SpanState::Own;
}

/// Makes spans to be shown of what is known of a label.
class SpanShower
{
public:
    explicit SpanShower(const LabelDetail &label)
        : m_agent(label.answer ? label.answer->agentName : label.current.annotator)
    {
        for (const SpanFact &fact : label.modelSpans)
            m_confidences[fact.span] = fact.confidence;
    }

    ShownSpan ofModel(const Span &span, SpanState state) const
    {
        const auto known = m_confidences.find(span);
        return {span, state, m_agent, known == m_confidences.end() ? std::nullopt : known->second};
    }

private:
    QString m_agent;
    std::map<Span, std::optional<double>> m_confidences;
};

} // namespace

std::vector<ShownSpan> shownSpans(const LabelDetail &label, AnnotatorId person)
{
    const SpanShower shower(label);
    std::vector<ShownSpan> shown;
    const SpanWorkOf *of = workOf(label, person);
    if (!of) {
        for (const SpanFact &fact : label.modelSpans)
            shown.push_back(shower.ofModel(fact.span, SpanState::Unverified));
        return shown;
    }
    std::map<Span, const JudgedSpan *> judged; // by where they stand now
    for (const JudgedSpan &each : of->work.judged) {
        if (const auto now = each.current())
            judged[*now] = &each;
        else
            shown.push_back(shower.ofModel(each.span, SpanState::Rejected));
    }
    for (const Span &span : of->work.spans) {
        const auto found = judged.find(span);
        const SpanState state = stateOf(found == judged.end() ? nullptr : found->second);
        const bool isTheirs = state == SpanState::Own || state == SpanState::Corrected || !of->job.isValid();
        if (isTheirs)
            shown.push_back({span, of->job.isValid() ? state : SpanState::Own, of->name, {}});
        else
            shown.push_back(shower.ofModel(span, state));
    }
    return shown;
}

std::vector<ShownSpan> settlingSpans(const SpanSettling &settling)
{
    const auto ofWhom = [&settling](const Span &span) {
        QStringList names;
        for (const SpanParty &party : settling.parties) {
            if (std::find(party.spans.begin(), party.spans.end(), span) != party.spans.end())
                names += party.name;
        }
        return names.isEmpty() ? settling.byName : names.join(QStringLiteral(", "));
    };
    std::vector<ShownSpan> shown;
    std::set<Span> known; // those that were kept, changed or left out
    for (const Span &span : settling.work.spans) {
        const JudgedSpan *judged = settling.work.judgementOf(span);
        shown.push_back({span, stateOf(judged), ofWhom(judged ? judged->span : span), {}});
        known.insert(judged ? judged->span : span);
    }
    for (const Span &span : spansOfAny(settling.parties)) {
        if (known.count(span) == 0)
            shown.push_back({span, SpanState::Rejected, ofWhom(span), {}});
    }
    return shown;
}

std::vector<OtherAnnotator> othersOf(const LabelDetail &label, AnnotatorId person)
{
    const SpanWorkOf *own = workOf(label, person);
    if (!own || !own->work.isDone)
        return {};
    std::vector<OtherAnnotator> others;
    for (const SpanWorkOf &each : label.spanWork) {
        if (each.annotator != person && each.work.isDone)
            others.push_back({each.name, each.work.spans});
    }
    for (const HistoryEntry &entry : label.history) {
        const bool isOfJob = entry.kind == AnnotatorKind::Agent && entry.isCurrent && !entry.verdict && entry.value;
        if (isOfJob && entry.value != label.current.modelValue)
            others.push_back({entry.who, entry.value->spans()});
    }
    return others;
}

std::vector<ShownSpan> spansOfOthers(const std::vector<OtherAnnotator> &others, const std::vector<ShownSpan> &edited)
{
    std::set<Span> standing;
    for (const ShownSpan &each : others.empty() ? std::vector<ShownSpan>() : edited) {
        if (each.state != SpanState::Rejected)
            standing.insert(each.span);
    }
    std::map<Span, QStringList> names;
    for (const OtherAnnotator &other : others) {
        for (const Span &span : other.spans) {
            if (standing.count(span) == 0)
                names[span] += other.name;
        }
    }
    std::vector<ShownSpan> shown;
    for (const auto &[span, who] : names)
        shown.push_back({span, SpanState::Other, who.join(QStringLiteral(", ")), {}});
    return shown;
}

std::vector<ShownSpan> differencesFrom(const std::vector<OtherAnnotator> &others, const std::vector<ShownSpan> &edited)
{
    std::vector<ShownSpan> differences = spansOfOthers(others, edited);
    for (const ShownSpan &own : edited) {
        QStringList without;
        for (const OtherAnnotator &other : others) {
            if (std::find(other.spans.begin(), other.spans.end(), own.span) == other.spans.end())
                without += other.name;
        }
        if (own.state != SpanState::Rejected && !without.isEmpty())
            //: %1: names of people who did not mark this
            differences.push_back({own.span, own.state, ShownSpansText::tr("not %1").arg(without.join(u", ")), {}});
    }
    std::sort(differences.begin(), differences.end(),
              [](const ShownSpan &a, const ShownSpan &b) { return a.span < b.span; });
    return differences;
}

std::vector<UngroundedQuote> openQuotes(const LabelDetail &label, AnnotatorId person)
{
    std::vector<UngroundedQuote> open = label.ungrounded;
    if (const SpanWorkOf *of = workOf(label, person))
        std::erase_if(open, [&handled = of->work.handledQuotes](const UngroundedQuote &each) {
            return std::find(handled.begin(), handled.end(), each.id) != handled.end();
        });
    return open;
}

} // namespace tandem
