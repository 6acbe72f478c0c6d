// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_deletion.h"

#include "core/store/jobs/kept_verdicts.h"
#include "core/store/labels/current_labels.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Children before what they belong to. CROSS JOIN: the few rows of the slice first.
constexpr const char *itemRows[] = {
    "DELETE FROM outcome WHERE sample_id IN (SELECT s.id FROM item_to_delete d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM raw_answer WHERE sample_id IN (SELECT s.id FROM item_to_delete d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM sample WHERE attempt_id IN (SELECT a.id FROM item_to_delete d CROSS JOIN attempt a"
    " WHERE a.item_id = d.id)",
    "DELETE FROM attempt WHERE item_id IN (SELECT id FROM item_to_delete)",
    // Nobody can undo what is not there: such an act is passed over.
    "DELETE FROM operation_change WHERE entity = 'verification' AND entity_id IN (SELECT v.id FROM label_to_delete d"
    " CROSS JOIN verification v WHERE v.label_id = d.id)",
    "DELETE FROM operation_value WHERE entity = 'verification' AND entity_id IN (SELECT v.id FROM label_to_delete d"
    " CROSS JOIN verification v WHERE v.label_id = d.id)",
    "DELETE FROM operation_value WHERE entity = 'label' AND entity_id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM verification_option WHERE verification_id IN (SELECT v.id FROM label_to_delete d"
    " CROSS JOIN verification v WHERE v.label_id = d.id)",
    "DELETE FROM verification WHERE label_id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM label_option WHERE label_id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM label_span WHERE label_id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM ungrounded_span WHERE label_id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM label WHERE id IN (SELECT id FROM label_to_delete)",
    "DELETE FROM item WHERE id IN (SELECT id FROM item_to_delete)",
};

// Else what the person said since counts.
#define AND_NOTHING_WAS_SAID_SINCE                                                                                     \
    " AND NOT EXISTS (SELECT 1 FROM verification n WHERE n.record_id = v.record_id"                                    \
    "  AND n.label_definition_id = v.label_definition_id AND n.annotator_id = v.annotator_id AND n.is_current = 1"     \
    "  AND (n.created_at > v.created_at OR (n.created_at = v.created_at AND n.id > v.id)))"                            \
    " AND NOT EXISTS (SELECT 1 FROM label n WHERE n.record_id = v.record_id"                                           \
    "  AND n.label_definition_id = v.label_definition_id AND n.annotator_id = v.annotator_id AND n.job_id IS NULL"     \
    "  AND n.is_current = 1 AND n.created_at > v.created_at)"

// People's verdicts are few beside the labels.
constexpr auto countLatestVerdicts =
    "SELECT count(*) FROM verification v CROSS JOIN label l WHERE v.is_current = 1 AND l.id = v.label_id"
    " AND l.job_id = ? AND (v.verdict = 'rejected') = ?" AND_NOTHING_WAS_SAID_SINCE;

#undef AND_NOTHING_WAS_SAID_SINCE

constexpr const char *jobRows[] = {
    "DELETE FROM job_count WHERE job_id = ?",
    "DELETE FROM job_training_record WHERE job_id = ?",
    "DELETE FROM job_model WHERE job_id = ?",
    "DELETE FROM hidden_job WHERE job_id = ?",
    "DELETE FROM job_label_definition WHERE job_id = ?",
    "DELETE FROM job WHERE id = ?",
};

qint64 chooseRows(Steps &steps, JobId job, int count)
{
    emptyTemporaryTable(steps, "item_to_delete"_L1, "id INTEGER PRIMARY KEY, record_id INTEGER"_L1);
    emptyTemporaryTable(steps, "label_to_delete"_L1, "id INTEGER PRIMARY KEY"_L1);
    const qint64 chosen = steps.change(
        u"INSERT INTO item_to_delete SELECT id, record_id FROM item WHERE job_id = ? ORDER BY record_id LIMIT ?"_s, job,
        count);
    steps.change(u"INSERT INTO label_to_delete SELECT l.id FROM item_to_delete d CROSS JOIN job_label_definition j"
                 " CROSS JOIN label l WHERE j.job_id = ? AND l.job_id = j.job_id"
                 " AND l.label_definition_id = j.label_definition_id AND l.record_id = d.record_id"_s,
                 job);
    return chosen;
}

void refreshLabelsOfSlice(Steps &steps, JobId job)
{
    touchRecordsOf(steps, "item_to_delete"_L1);
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        u"SELECT label_definition_id FROM job_label_definition WHERE job_id = ?"_s,
        [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); }, job);
    for (const LabelDefinitionId definition : definitions)
        refreshTouchedLabels(steps, definition);
}

} // namespace

Result<JobDeletionCounts> jobDeletionCounts(Connection &connection, JobId job)
{
    Steps steps(connection);
    JobDeletionCounts counts;
    counts.labels = steps.number(
        u"SELECT sum(count) FROM job_count WHERE job_id = ? AND kind = 'outcome' AND word = 'valid'"_s, job);
    counts.verifications = steps.number(u"SELECT count(*) FROM verification v CROSS JOIN label l"
                                        " WHERE v.is_current = 1 AND l.id = v.label_id AND l.job_id = ?"_s,
                                        job);
    counts.kept = steps.number(QString::fromLatin1(countLatestVerdicts), job, qint64(0));
    counts.rejections = steps.number(QString::fromLatin1(countLatestVerdicts), job, qint64(1));
    return steps.result(counts);
}

Result<void> beginJobDeletion(Connection &connection, JobId job)
{
    Steps steps(connection);
    steps.change(u"UPDATE job SET is_whole = 2 WHERE id = ? AND is_whole = 1"_s, job);
    steps.change(u"DELETE FROM label_refresh WHERE job_id = ?"_s, job);
    return steps.result();
}

Result<bool> removeJobSlice(Connection &connection, JobId job, int items)
{
    Steps steps(connection);
    if (chooseRows(steps, job, items) > 0) {
        keepVerdicts(steps);
        for (const char *sql : itemRows)
            steps.change(QString::fromLatin1(sql));
        refreshLabelsOfSlice(steps, job);
        return steps.result(false);
    }
    for (const char *sql : jobRows)
        steps.change(QString::fromLatin1(sql), job);
    return steps.result(true);
}

} // namespace tandem
