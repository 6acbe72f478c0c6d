// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_status.h"

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

class RecordStatusRule
{
public:
    RecordStatusRule(const KnownLabels &known, LabelDefinitionId definition, JobId job)
        : m_known(known)
        , m_definition(definition)
        , m_job(job)
    {
    }

    RecordStatus apply()
    {
        readLabels();
        readVerdicts();
        if (m_record.settled)
            followSettlement();
        else if (!m_decisions.empty())
            followPeople();
        else
            followJobs();
        return m_record;
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
                m_record.settled = &label;
            else if (label.kind == AnnotatorKind::Reference)
                m_record.gold = &label;
            else if (label.kind == AnnotatorKind::Person)
                readOwnLabel(label);
        }
    }

    void readJobLabel(const KnownLabel &label)
    {
        if (label.job == m_job)
            m_record.ofJob = &label;
        m_jobsDiffer = m_jobsDiffer || (m_anyOfJob && m_anyOfJob->value != label.value);
        m_anyOfJob = &label;
    }

    void readOwnLabel(const KnownLabel &label)
    {
        m_decisions[label.annotator] = {label.annotator, label.value, std::nullopt, label.at};
        if (isLater(label, m_record.latestOwn))
            m_record.latestOwn = &label;
    }

    void readVerdicts()
    {
        for (const KnownVerdict &verdict : m_known.verdicts) {
            if (!m_record.ofJob || verdict.label != m_record.ofJob->id || !verdict.isCurrent)
                continue;
            if (isLater(verdict, m_record.latestVerdict))
                m_record.latestVerdict = &verdict;
            m_decisions[verdict.annotator] = {verdict.annotator, valueOf(verdict), verdict.verdict, verdict.at};
        }
    }

    std::optional<LabelValue> valueOf(const KnownVerdict &verdict) const
    {
        switch (verdict.verdict) {
        case Verdict::Confirmed:
            return m_record.ofJob->value;
        case Verdict::Corrected:
            return verdict.value;
        case Verdict::Rejected:
            break;
        }
        return std::nullopt;
    }

    void followSettlement()
    {
        const KnownLabel &settled = *m_record.settled;
        if (!m_record.ofJob)
            m_record.status = Status::Own;
        else
            m_record.status = settled.value == m_record.ofJob->value ? Status::Confirmed : Status::Corrected;
        m_record.verifiedValue = settled.value;
        m_record.shownValue = settled.value;
        m_record.shownBy = settled.annotator;
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
        m_record.status = differ ? Status::Conflict : statusOf(verdict);
        if (!differ)
            m_record.verifiedValue = latest->value;
        if (m_record.status == Status::Own || m_record.status == Status::Corrected) {
            m_record.shownValue = latest->value;
            m_record.shownBy = latest->person;
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
        if (m_record.ofJob)
            m_record.status = Status::Unverified;
        else if (m_job.isValid())
            m_record.status = isDone() != m_known.done.end() ? Status::Invalid : Status::Unlabelled;
        else
            m_record.status = m_jobsDiffer ? Status::Conflict : Status::Unlabelled;
        showJob();
    }

    void showJob()
    {
        if (!m_record.ofJob)
            return;
        m_record.shownValue = m_record.ofJob->value;
        m_record.shownBy = m_record.ofJob->annotator;
    }

    const KnownLabels &m_known;
    LabelDefinitionId m_definition;
    JobId m_job;
    RecordStatus m_record;
    std::map<AnnotatorId, PersonalDecision> m_decisions;
    const KnownLabel *m_anyOfJob = nullptr;
    bool m_jobsDiffer = false;
};

} // namespace

RecordStatus recordStatus(const KnownLabels &known, LabelDefinitionId definition, JobId job)
{
    return RecordStatusRule(known, definition, job).apply();
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
