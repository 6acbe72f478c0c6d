// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_job.h"

#include "core/base/clock.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_outcomes.h"

namespace tandem {

TestJob::TestJob(TestProject &project, const std::vector<RecordId> &records,
                 const std::vector<LabelDefinitionId> &definitions)
    : m_project(project)
{
    JobRequest request;
    request.agentVersion = must(agents(project.connection())).front().versionId;
    request.definitions = definitions;
    request.subset.code = SubsetCode::Said;
    request.subset.said = QStringLiteral("a test");
    const JobId id = must(beginJob(project.connection(), request));
    must(addJobItems(project.connection(), id, records));
    must(completeJob(project.connection(), id));
    must(setJobState(project.connection(), id, JobState::Running));
    m_job = must(loadJob(project.connection(), id));
}

void TestJob::answer(RecordId record, const std::vector<std::optional<LabelValue>> &values, double confidence)
{
    const SampleId sample = answerUnread(record);
    ItemOutcomes item{itemOf(record), record, {}, {}};
    for (size_t i = 0; i < values.size(); ++i) {
        StoredOutcome outcome;
        outcome.definition = m_job.definitions[i];
        outcome.value = values[i];
        if (values[i]) {
            outcome.confidence = confidence;
            outcome.confidenceKind = ConfidenceKind::TokenProbability;
        } else {
            outcome.reason = InvalidReason::Refusal;
            outcome.excerpt = QStringLiteral("I cannot judge this");
        }
        item.labels.push_back(outcome);
    }
    item.samples = {{sample, item.labels}};
    must(storeOutcomes(m_project.connection(), m_job, {item}));
}

SampleId TestJob::answerUnread(RecordId record)
{
    StoredAnswer answer;
    answer.item = itemOf(record);
    answer.finishedAt = Clock::now();
    answer.httpStatus = 200;
    answer.model = QStringLiteral("test-model");
    answer.usage = {10, 2, 4, 0};
    const QByteArray raw = QByteArrayLiteral("{\"answer\": \"to ") + QByteArray::number(record.value) + "\"}";
    answer.samples = {{raw, FinishReason::Complete}};
    return must(storeAnswers(m_project.connection(), m_job.id, {answer})).front().front();
}

ItemId TestJob::itemOf(RecordId record)
{
    return ItemId(m_project.number(QStringLiteral("SELECT id FROM item WHERE job_id = %1 AND record_id = %2")
                                       .arg(m_job.id.value)
                                       .arg(record.value)));
}

} // namespace tandem
