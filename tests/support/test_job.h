// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_store.h"
#include "tests/support/test_project.h"

#include <optional>
#include <vector>

namespace tandem {

/// A job of the built-in agent on a test's connection, run by hand.
class TestJob
{
public:
    /// Made whole and active. No definitions: all.
    TestJob(TestProject &project, const std::vector<RecordId> &records,
            const std::vector<LabelDefinitionId> &definitions = {});

    JobId id() const { return m_job.id; }
    const Job &job() const { return m_job; }

    /// Claims, answers and reads the item of a record: a value for each definition of the job, or none for an invalid
    /// answer.
    void answer(RecordId record, const std::vector<std::optional<LabelValue>> &values, double confidence = 0.9);
    /// The same up to the stored answer, which stays unread.
    SampleId answerUnread(RecordId record);
    ItemId itemOf(RecordId record);

private:
    TestProject &m_project;
    Job m_job;
};

} // namespace tandem
