// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/label_refresh.h"

#include "core/store/labels/current_labels.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    JobId job;
    LabelDefinitionId definition;
    RecordId last; ///< the last record that is done
};

Part nextPart(Steps &steps)
{
    Part part;
    steps.each(u"SELECT job_id, label_definition_id, last_record_id FROM label_refresh"
               " ORDER BY job_id DESC, label_definition_id LIMIT 1"_s,
               [&](const Statement &row) {
                   part = {row.id<JobId>(0), row.id<LabelDefinitionId>(1), row.id<RecordId>(2)};
               });
    return part;
}

std::vector<RecordId> recordsOf(Steps &steps, const Part &part, int count)
{
    std::vector<RecordId> records;
    steps.each(
        u"SELECT record_id FROM item WHERE job_id = ? AND record_id > ? ORDER BY record_id LIMIT ?"_s,
        [&](const Statement &row) { records.push_back(row.id<RecordId>(0)); }, part.job, part.last.value, count);
    return records;
}

void notePart(Steps &steps, const Part &part, const std::vector<RecordId> &records, int count)
{
    if (int(records.size()) < count) {
        steps.change(u"DELETE FROM label_refresh WHERE job_id = ? AND label_definition_id = ?"_s, part.job,
                     part.definition);
        return;
    }
    steps.change(u"UPDATE label_refresh SET last_record_id = ?, done = done + ?"
                 " WHERE job_id = ? AND label_definition_id = ?"_s,
                 records.back(), qint64(records.size()), part.job, part.definition);
}

LabelRefreshProgress progressOf(Steps &steps)
{
    LabelRefreshProgress progress;
    steps.each(u"SELECT COALESCE(sum(done), 0), COALESCE(sum(total), 0), count(*) FROM label_refresh"_s,
               [&](const Statement &row) {
                   progress = {row.integer(0), row.integer(1), row.integer(2) == 0, {}};
               });
    return progress;
}

} // namespace

Result<void> refreshLabelsOfJob(Connection &connection, JobId job, LabelDefinitionId definition)
{
    Steps steps(connection);
    steps.change(u"INSERT INTO label_refresh (job_id, label_definition_id, total)"
                 " SELECT id, ?, item_count FROM job WHERE id = ?"
                 " ON CONFLICT (job_id, label_definition_id) DO UPDATE SET last_record_id = 0, done = 0"_s,
                 definition, job);
    return steps.result();
}

Result<LabelRefreshProgress> refreshNextLabels(Connection &connection, int count)
{
    Steps steps(connection);
    const Part part = nextPart(steps);
    if (!part.job.isValid())
        return steps.result(LabelRefreshProgress{0, 0, true, {}});
    const std::vector<RecordId> records = recordsOf(steps, part, count);
    if (!steps.hasFailed())
        steps.take(refreshCurrentLabels(connection, part.definition, records));
    notePart(steps, part, records, count);
    LabelRefreshProgress progress = progressOf(steps);
    progress.records = records;
    return steps.result(std::move(progress));
}

Result<bool> isRefreshingLabels(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    const bool isBehind = steps.number(u"SELECT (SELECT count(*) FROM label_refresh WHERE label_definition_id = ?)"
                                       " + (SELECT count(*) FROM job j JOIN job_label_definition d ON d.job_id = j.id"
                                       "  WHERE j.is_whole <> 1 AND d.label_definition_id = ?)"_s,
                                       definition, definition) > 0;
    return steps.result(isBehind);
}

} // namespace tandem
