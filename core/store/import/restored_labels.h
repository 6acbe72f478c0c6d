// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/import/restored_record.h"

#include <map>
#include <memory>
#include <vector>

namespace tandem {

class Connection;
class Steps;

/// Writes what jobs and people said, as an export tells it, for records that an import has just added. Jobs come back
/// as imported ones, with the numbers that they had where these are free, and are seen by nobody before `finish`: a
/// killed program leaves nothing that is seen. Thread: the writer's, inside its commands.
class RestoredLabels
{
public:
    Result<void> write(Connection &connection, const std::vector<RestoredRecord> &records);
    /// Shows the jobs. What the views show of the records follows by `refresh`.
    Result<void> finish(Connection &connection);
    /// Computes the projection of the next records; false when all is done.
    Result<bool> refresh(Connection &connection);

private:
    struct Judged
    {
        LabelId label;
        LabelDefinitionId definition;
        qint64 job = 0; ///< as the file numbers it
    };

    void writeRecord(Steps &steps, const RestoredRecord &record);
    void writeJobRow(Steps &steps, RecordId record, const RestoredRow &row);
    void writePersonRow(Steps &steps, RecordId record, const RestoredRow &row);
    void writeVerdict(Steps &steps, RecordId record, const RestoredRow &row, AnnotatorId person);
    JobId job(Steps &steps, const RestoredRow &row);
    AgentVersionId agentVersion(Steps &steps, const RestoredRow &row);
    qint64 sample(Steps &steps, RecordId record, JobId job, Milliseconds at);

    std::map<qint64, JobId> m_jobs; // by the numbers of the file
    std::map<LabelDefinitionId, std::vector<RecordId>> m_touched;
    std::vector<Judged> m_judged;      // of the record under way
    std::map<JobId, qint64> m_samples; // likewise
};

} // namespace tandem
