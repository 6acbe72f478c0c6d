// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/active_job.h"
#include "core/store/distribution.h"
#include "core/store/job_counts.h"
#include "core/store/job_items.h"
#include "core/store/steps.h"
#include "core/store/touched_records.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// A batch of outcomes of one job.
class OutcomeBatch
{
public:
    OutcomeBatch(Steps &steps, const Job &job)
        : m_steps(steps)
        , m_job(job)
        , m_counts(job.id)
        , m_now(Clock::now())
    {
        for (const LabelDefinitionId definition : job.definitions)
            m_isSet[definition] = isSet(definition);
    }

    void store(const ItemOutcomes &item)
    {
        const qint64 moved =
            m_steps.change(u"UPDATE item SET state = 'done' WHERE id = ? AND job_id = ? AND state = 'answered'"_s,
                           item.item, m_job.id);
        if (moved != 1)
            return;
        m_counts.moveItems(ItemState::Answered, ItemState::Done);
        m_records.push_back(item.record);
        for (const StoredOutcome &outcome : item.outcomes) {
            if (outcome.value)
                storeLabel(item, outcome);
            else
                storeInvalid(item, outcome);
        }
    }

    void finish()
    {
        m_counts.write(m_steps);
        touchRecords(m_steps, m_records);
        for (const LabelDefinitionId definition : m_job.definitions) {
            // The labels of a job that is not the active one show nowhere.
            const JobId active = m_steps.take(activeJob(m_steps.connection(), definition));
            if (active == m_job.id || !active.isValid())
                refreshTouchedLabels(m_steps, definition);
        }
    }

private:
    bool isSet(LabelDefinitionId definition)
    {
        return m_steps.number(u"SELECT count(*) FROM label_definition WHERE id = ? AND choice = 'multiple'"_s,
                              definition) == 1;
    }

    void storeLabel(const ItemOutcomes &item, const StoredOutcome &outcome)
    {
        const bool set = m_isSet[outcome.definition];
        const OptionId option = set || outcome.value->empty() ? OptionId() : outcome.value->front();
        const auto label = m_steps.insert<LabelId>(
            u"INSERT INTO label (record_id, label_definition_id, annotator_id, job_id, option_id, confidence,"
            " confidence_kind, distribution, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            item.record, outcome.definition, m_job.annotator, m_job.id, option, outcome.confidence,
            toWord(outcome.confidenceKind), packDistribution(outcome.distribution), m_now);
        if (set)
            storeMembers(label, *outcome.value);
        m_steps.change(u"INSERT INTO outcome (sample_id, label_definition_id, label_id, rung) VALUES (?, ?, ?, ?)"_s,
                       item.sample, outcome.definition, label, int(outcome.rung));
        m_counts.add(JobCountKind::Outcome, u"valid"_s, 1, outcome.definition);
        for (const OptionId member : *outcome.value)
            m_counts.add(JobCountKind::Option, QString::number(member.value), 1, outcome.definition);
    }

    void storeMembers(LabelId label, const LabelValue &value)
    {
        for (const OptionId member : value)
            m_steps.change(u"INSERT INTO label_option (label_id, option_id) VALUES (?, ?)"_s, label, member);
    }

    void storeInvalid(const ItemOutcomes &item, const StoredOutcome &outcome)
    {
        m_steps.change(u"INSERT INTO outcome (sample_id, label_definition_id, invalid_reason, excerpt)"
                       " VALUES (?, ?, ?, ?)"_s,
                       item.sample, outcome.definition, toWord(outcome.reason), outcome.excerpt);
        m_counts.add(JobCountKind::Outcome, u"invalid"_s, 1, outcome.definition);
        m_counts.add(JobCountKind::Invalid, toWord(outcome.reason), 1, outcome.definition);
        m_counts.add(JobCountKind::Excerpt, outcome.excerpt, 1, outcome.definition);
    }

    Steps &m_steps;
    const Job &m_job;
    JobCounts m_counts;
    Milliseconds m_now;
    std::map<LabelDefinitionId, bool> m_isSet;
    std::vector<RecordId> m_records;
};

} // namespace

Result<void> storeOutcomes(Connection &connection, const Job &job, const std::vector<ItemOutcomes> &items)
{
    if (items.empty())
        return {};
    Steps steps(connection);
    OutcomeBatch batch(steps, job);
    for (const ItemOutcomes &item : items)
        batch.store(item);
    batch.finish();
    return steps.result();
}

} // namespace tandem
