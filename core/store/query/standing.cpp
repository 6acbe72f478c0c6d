// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/standing.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tandem {

namespace {

/// What one person holds to be right. Empty value: nothing of what there is.
struct PersonalDecision
{
    AnnotatorId person;
    std::optional<LabelValue> value;
    std::optional<Verdict> verdict;
    Milliseconds at = 0;
};

template <typename T>
bool isLater(const T &one, const T *other)
{
    return !other || std::pair(one.at, one.annotator) > std::pair(other->at, other->annotator);
}

class Judge
{
public:
    Judge(const KnownLabels &known, LabelDefinitionId definition, JobId job)
        : m_known(known)
        , m_definition(definition)
        , m_job(job)
    {
    }

    Standing judge()
    {
        readLabels();
        readVerdicts();
        if (m_standing.settled)
            followSettlement();
        else if (!m_decisions.empty())
            followPeople();
        else
            followJobs();
        return m_standing;
    }

private:
    void readLabels()
    {
        for (const KnownLabel &label : m_known.labels) {
            if (label.definition != m_definition || !label.isCurrent)
                continue;
            if (label.job.isValid())
                readJobLabel(label);
            else if (label.kind == AnnotatorKind::Reconciliation)
                m_standing.settled = &label;
            else if (label.kind == AnnotatorKind::Reference)
                m_standing.gold = &label;
            else if (label.kind == AnnotatorKind::Person)
                readOwnLabel(label);
        }
    }

    void readJobLabel(const KnownLabel &label)
    {
        if (label.job == m_job)
            m_standing.ofJob = &label;
        m_jobsDiffer = m_jobsDiffer || (m_anyOfJob && m_anyOfJob->value != label.value);
        m_anyOfJob = &label;
    }

    void readOwnLabel(const KnownLabel &label)
    {
        m_decisions[label.annotator] = {label.annotator, label.value, std::nullopt, label.at};
        if (isLater(label, m_standing.latestOwn))
            m_standing.latestOwn = &label;
    }

    void readVerdicts()
    {
        for (const KnownVerdict &verdict : m_known.verdicts) {
            if (!m_standing.ofJob || verdict.label != m_standing.ofJob->id || !verdict.isCurrent)
                continue;
            if (isLater(verdict, m_standing.latestVerdict))
                m_standing.latestVerdict = &verdict;
            m_decisions[verdict.annotator] = {verdict.annotator, valueOf(verdict), verdict.verdict, verdict.at};
        }
    }

    std::optional<LabelValue> valueOf(const KnownVerdict &verdict) const
    {
        switch (verdict.verdict) {
        case Verdict::Confirmed:
            return m_standing.ofJob->value;
        case Verdict::Corrected:
            return verdict.value;
        case Verdict::Rejected:
            break;
        }
        return std::nullopt;
    }

    void followSettlement()
    {
        const KnownLabel &settled = *m_standing.settled;
        if (!m_standing.ofJob)
            m_standing.status = Status::Own;
        else
            m_standing.status = settled.value == m_standing.ofJob->value ? Status::Confirmed : Status::Corrected;
        m_standing.verifiedValue = settled.value;
        m_standing.shownValue = settled.value;
        m_standing.shownBy = settled.annotator;
    }

    void followPeople()
    {
        const PersonalDecision *latest = nullptr;
        std::optional<Verdict> verdict;
        bool differ = false;
        for (const auto &[person, decision] : m_decisions) {
            differ = differ || decision.value != m_decisions.begin()->second.value;
            if (decision.verdict)
                verdict = decision.verdict;
            if (!latest || decision.at >= latest->at)
                latest = &decision;
        }
        m_standing.status = differ ? Status::Conflict : statusOf(verdict);
        if (!differ)
            m_standing.verifiedValue = latest->value;
        if (m_standing.status == Status::Own || m_standing.status == Status::Corrected) {
            m_standing.shownValue = latest->value;
            m_standing.shownBy = latest->person;
        } else {
            showJob();
        }
    }

    static Status statusOf(std::optional<Verdict> verdict)
    {
        if (!verdict)
            return Status::Own;
        switch (*verdict) {
        case Verdict::Confirmed:
            return Status::Confirmed;
        case Verdict::Corrected:
            return Status::Corrected;
        case Verdict::Rejected:
            break;
        }
        return Status::Rejected;
    }

    void followJobs()
    {
        const auto isDone = [this] { return std::find(m_known.done.begin(), m_known.done.end(), m_job); };
        if (m_standing.ofJob)
            m_standing.status = Status::Unverified;
        else if (m_job.isValid())
            m_standing.status = isDone() != m_known.done.end() ? Status::Invalid : Status::Unlabelled;
        else
            m_standing.status = m_jobsDiffer ? Status::Conflict : Status::Unlabelled;
        showJob();
    }

    void showJob()
    {
        if (!m_standing.ofJob)
            return;
        m_standing.shownValue = m_standing.ofJob->value;
        m_standing.shownBy = m_standing.ofJob->annotator;
    }

    const KnownLabels &m_known;
    LabelDefinitionId m_definition;
    JobId m_job;
    Standing m_standing;
    std::map<AnnotatorId, PersonalDecision> m_decisions;
    const KnownLabel *m_anyOfJob = nullptr;
    bool m_jobsDiffer = false;
};

} // namespace

Standing standing(const KnownLabels &known, LabelDefinitionId definition, JobId job)
{
    return Judge(known, definition, job).judge();
}

} // namespace tandem
