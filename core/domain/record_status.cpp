// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_status.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem {

namespace {

/// What one person decided last: a verdict on a job's label, or a label of their own.
struct PersonalDecision
{
    const KnownVerdict *verdict = nullptr;
    const KnownLabel *judged = nullptr;   ///< what the verdict speaks of
    const KnownLabel *own = nullptr;      ///< where there is no verdict
    std::optional<LabelValue> value = {}; ///< what they hold to be right; empty: nothing of what there is

    Milliseconds at() const { return verdict ? verdict->at : own->at; }
    AnnotatorId person() const { return verdict ? verdict->annotator : own->annotator; }
};

/// Of two decisions at one time, the one of the later person; of the same person, the verdict.
bool isLater(const PersonalDecision &one, const PersonalDecision &other)
{
    const auto rank = [](const PersonalDecision &decision) {
        return std::tuple(decision.at(), decision.person(), decision.verdict != nullptr,
                          decision.verdict ? decision.verdict->id.value : decision.own->id.value);
    };
    return rank(one) > rank(other);
}

Status statusOf(const PersonalDecision &decision)
{
    if (!decision.verdict)
        return Status::Own;
    switch (decision.verdict->verdict) {
    case Verdict::Confirmed:
        return Status::Confirmed;
    case Verdict::Corrected:
        return Status::Corrected;
    case Verdict::Rejected:
        break;
    }
    return Status::Rejected;
}

std::optional<LabelValue> valueOf(const KnownVerdict &verdict, const KnownLabel &judged)
{
    switch (verdict.verdict) {
    case Verdict::Confirmed:
        return judged.value;
    case Verdict::Corrected:
        return verdict.value;
    case Verdict::Rejected:
        break;
    }
    return std::nullopt;
}

class RecordStatusRule
{
public:
    RecordStatusRule(const KnownLabels &known, LabelDefinitionId definition, const std::vector<JobId> &shown)
        : m_known(known)
        , m_definition(definition)
        , m_shown(shown)
    {
    }

    RecordStatus apply()
    {
        readLabels();
        readVerdicts();
        findLeading();
        if (m_record.settled && isDecidedAfter(m_record.settled->at))
            m_record.settled = nullptr;
        if (m_record.settled)
            followSettlement();
        else if (m_leading)
            followPeople();
        else
            followJobs();
        compareJobs();
        return m_record;
    }

private:
    void readLabels()
    {
        for (const KnownLabel &label : m_known.labels) {
            if (label.definition != m_definition)
                continue;
            if (label.job.isValid())
                m_judgeable[label.id] = &label;
            if (!label.isCurrent || !label.isDone)
                continue;
            if (label.job.isValid())
                m_ofJobs[label.job] = &label;
            else if (label.kind == AnnotatorKind::Reconciliation)
                m_record.settled = &label;
            else if (label.kind == AnnotatorKind::Reference)
                m_record.gold = &label;
            else if (label.kind == AnnotatorKind::Person)
                consider({nullptr, nullptr, &label, label.value});
        }
        for (const JobId job : m_shown) {
            if (const auto found = m_ofJobs.find(job); !m_shownLabel && found != m_ofJobs.end())
                m_shownLabel = found->second;
        }
    }

    void readVerdicts()
    {
        for (const KnownVerdict &verdict : m_known.verdicts) {
            if (verdict.definition != m_definition || !verdict.isCurrent || !verdict.isDone)
                continue;
            const auto judged = m_judgeable.find(verdict.label);
            if (judged != m_judgeable.end())
                consider({&verdict, judged->second, nullptr, valueOf(verdict, *judged->second)});
        }
    }

    void consider(const PersonalDecision &decision)
    {
        const auto [place, isFirst] = m_decisions.try_emplace(decision.person(), decision);
        if (!isFirst && isLater(decision, place->second))
            place->second = decision;
    }

    /// The latest verdict stands for all people, else the latest own label.
    void findLeading()
    {
        const PersonalDecision *verdict = nullptr;
        const PersonalDecision *own = nullptr;
        for (const auto &[person, decision] : m_decisions) {
            m_peopleDiffer = m_peopleDiffer || decision.value != m_decisions.begin()->second.value;
            const PersonalDecision *&latest = decision.verdict ? verdict : own;
            if (!latest || isLater(decision, *latest))
                latest = &decision;
        }
        m_leading = verdict ? verdict : own;
        m_record.latestVerdict = verdict ? verdict->verdict : nullptr;
        m_record.latestOwn = own ? own->own : nullptr;
        speakOf(verdict ? verdict->judged : m_shownLabel);
    }

    /// Whoever decides anew after a settlement opens the question again.
    bool isDecidedAfter(Milliseconds time) const
    {
        return std::any_of(m_decisions.begin(), m_decisions.end(),
                           [time](const auto &decision) { return decision.second.at() > time; });
    }

    void speakOf(const KnownLabel *label)
    {
        m_record.ofJob = label;
        m_record.job = label ? label->job : JobId();
    }

    void followSettlement()
    {
        const KnownLabel &settled = *m_record.settled;
        const KnownLabel *judged = m_record.latestVerdict ? m_record.ofJob : newestBefore(settled.at);
        if (!judged)
            m_record.status = Status::Own;
        else
            m_record.status = settled.value == judged->value ? Status::Confirmed : Status::Corrected;
        if (judged)
            speakOf(judged);
        m_record.verifiedValue = settled.value;
        show(&settled);
    }

    const KnownLabel *newestBefore(Milliseconds time) const
    {
        const KnownLabel *newest = nullptr;
        for (const auto &[job, label] : m_ofJobs) {
            if (label->at <= time)
                newest = label;
        }
        return newest;
    }

    void followPeople()
    {
        m_record.status = m_peopleDiffer ? Status::Conflict : statusOf(*m_leading);
        if (!m_peopleDiffer)
            m_record.verifiedValue = m_leading->value;
        if (m_record.status == Status::Own || m_record.status == Status::Corrected) {
            m_record.shownValue = m_leading->value;
            m_record.shownBy = m_leading->person();
        } else {
            show(m_record.ofJob);
        }
    }

    void followJobs()
    {
        if (m_shownLabel) {
            m_record.status = Status::Unverified;
            show(m_shownLabel);
            return;
        }
        const auto answered = std::find_if(m_shown.begin(), m_shown.end(), [this](JobId job) {
            return std::find(m_known.done.begin(), m_known.done.end(), job) != m_known.done.end();
        });
        if (answered == m_shown.end())
            return;
        m_record.status = Status::Invalid;
        m_record.job = *answered;
    }

    void show(const KnownLabel *label)
    {
        if (!label)
            return;
        if (label->isCurrent) // else its option has left the schema
            m_record.shownValue = label->value;
        m_record.shownBy = label->annotator;
    }

    void compareJobs()
    {
        for (const JobId job : m_shown) {
            const auto label = m_ofJobs.find(job);
            if (label == m_ofJobs.end())
                continue;
            const LabelValue &value = label->second->value;
            m_record.disagrees = m_record.disagrees || value != m_shownLabel->value;
            if (m_record.verifiedValue)
                m_record.differs = m_record.differs || value != *m_record.verifiedValue;
            else if (m_record.status == Status::Rejected)
                m_record.differs = m_record.differs || value == m_record.ofJob->value;
        }
    }

    const KnownLabels &m_known;
    LabelDefinitionId m_definition;
    const std::vector<JobId> &m_shown;
    RecordStatus m_record;
    std::map<AnnotatorId, PersonalDecision> m_decisions;
    std::map<JobId, const KnownLabel *> m_ofJobs;      ///< of all jobs, oldest first
    std::map<LabelId, const KnownLabel *> m_judgeable; ///< likewise, also those whose option has left the schema
    const KnownLabel *m_shownLabel = nullptr;
    const PersonalDecision *m_leading = nullptr;
    bool m_peopleDiffer = false;
};

} // namespace

RecordStatus recordStatus(const KnownLabels &known, LabelDefinitionId definition, const std::vector<JobId> &shown)
{
    return RecordStatusRule(known, definition, shown).apply();
}

const KnownLabel *labelOfJob(const KnownLabels &known, LabelDefinitionId definition, JobId job)
{
    const auto label = std::find_if(known.labels.begin(), known.labels.end(), [&](const KnownLabel &each) {
        return each.definition == definition && each.job == job && each.isCurrent;
    });
    return label == known.labels.end() ? nullptr : &*label;
}

FinalLabel finalLabel(const RecordStatus &record, bool takeUnverified)
{
    if (record.settled)
        return {record.verifiedValue, FinalSource::Reconciled};
    switch (record.status) {
    case Status::Confirmed:
    case Status::Corrected:
        return {record.verifiedValue, FinalSource::Verified};
    case Status::Own:
        return {record.verifiedValue, FinalSource::Own};
    case Status::Unverified:
        return takeUnverified ? FinalLabel{record.shownValue, FinalSource::Unverified} : FinalLabel();
    case Status::Unlabelled:
    case Status::Invalid:
    case Status::Rejected:
    case Status::Conflict:
        break;
    }
    return {};
}

} // namespace tandem
