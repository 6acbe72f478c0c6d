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
/// as imported ones, with the numbers that they had where these are free, and belong to the import: they are seen by
/// nobody before it completes, and go with it where it does not. Thread: the writer's, inside its commands.
class RestoredLabels
{
public:
    explicit RestoredLabels(ImportId import)
        : m_import(import)
    {
    }

    Result<void> write(Connection &connection, const std::vector<RestoredRecord> &records);
    /// Computes what the views are to show of the next records, once all are written; false when all is done.
    Result<bool> refresh(Connection &connection);
    /// Shows the jobs: in the command that completes the import.
    Result<void> show(Connection &connection) const;

    /// Annotators and agents that were made for it, and that stay when the import is removed.
    bool hasMade() const { return !m_made.versions.empty() || !m_made.agents.empty() || !m_made.annotators.empty(); }
    /// Removes one of them, after the import; an error where somebody uses it by now.
    Result<void> forgetOne(Connection &connection);

private:
    struct Judged
    {
        LabelId label;
        LabelDefinitionId definition;
        qint64 job = 0; ///< as the file numbers it
        LabelValue value;
    };
    /// What stays when the import goes.
    struct Made
    {
        std::vector<AnnotatorId> annotators;
        std::vector<AgentId> agents;
        std::vector<AgentVersionId> versions;
    };

    void writeRecord(Steps &steps, const RestoredRecord &record);
    void writeJobRow(Steps &steps, RecordId record, const RestoredRow &row);
    void writePersonRow(Steps &steps, RecordId record, const RestoredRow &row);
    void writeVerdict(Steps &steps, RecordId record, const RestoredRow &row, AnnotatorId person);
    AnnotatorId annotator(Steps &steps, AnnotatorKind kind, const QString &name);
    AnnotatorId reconciler(Steps &steps);
    AgentId agentNamed(Steps &steps, const QString &name);
    JobId job(Steps &steps, const RestoredRow &row);
    AgentVersionId agentVersion(Steps &steps, const RestoredRow &row);
    qint64 sample(Steps &steps, RecordId record, JobId job, Milliseconds at);

    ImportId m_import;
    std::map<qint64, JobId> m_jobs; // by the numbers of the file
    std::map<LabelDefinitionId, std::vector<RecordId>> m_touched;
    std::vector<Judged> m_judged;      // of the record under way
    std::map<JobId, qint64> m_samples; // likewise
    std::vector<ItemId> m_items;       // that `write` has made
    Made m_fresh;                      // likewise
    Made m_made;                       // before
};

} // namespace tandem
