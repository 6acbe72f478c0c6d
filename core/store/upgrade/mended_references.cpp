// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/mended_references.h"

#include "core/store/jobs/job_recount.h"
#include "core/store/labels/current_labels.h"
#include "core/store/sql/pragmas.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"
#include "core/store/sql/transaction.h"
#include "core/store/upgrade/labels_to_compute.h"

#include <vector>

namespace tandem {

namespace {

constexpr int firstMended = 5;        // older ones could not be harmed so
constexpr int firstWithValueKeys = 9; // what is shown can be computed in it

#define VERDICT_ON_NOTHING                                                                                             \
    "NOT EXISTS (SELECT 1 FROM label l WHERE l.id = v.label_id AND l.record_id = v.record_id"                          \
    " AND l.label_definition_id = v.label_definition_id AND l.job_id IS NOT NULL)"

// Parents before what belongs to them.
constexpr const char *mends[] = {
    "INSERT INTO import (id, source_name, started_at) SELECT DISTINCT r.import_id, '?', 0 FROM record r"
    " WHERE NOT EXISTS (SELECT 1 FROM import i WHERE i.id = r.import_id)",
    "DELETE FROM import_update WHERE record_id NOT IN (SELECT id FROM record)"
    " OR import_id NOT IN (SELECT id FROM import)",
    "DELETE FROM import_label WHERE record_id NOT IN (SELECT id FROM record)"
    " OR import_id NOT IN (SELECT id FROM import)",
    // Jobs of a restore that was cut off after they were shown: the program removes them in slices.
    "UPDATE job SET is_whole = 0 WHERE kind = 'imported' AND NOT EXISTS (SELECT 1 FROM label l WHERE l.job_id = job.id)"
    " AND EXISTS (SELECT 1 FROM item i JOIN attempt a ON a.item_id = i.id JOIN sample s ON s.attempt_id = a.id"
    "  JOIN outcome o ON o.sample_id = s.id WHERE i.job_id = job.id AND o.label_id IS NOT NULL)",
    "DELETE FROM label WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = label.record_id)",
    "DELETE FROM label_option WHERE NOT EXISTS (SELECT 1 FROM label l WHERE l.id = label_option.label_id)",
    // The ids of what they spoke of may belong to other rows by now.
    "DELETE FROM verification WHERE id IN (SELECT v.id FROM verification v WHERE " VERDICT_ON_NOTHING
    " OR NOT EXISTS (SELECT 1 FROM record r WHERE r.id = v.record_id))",
    "DELETE FROM verification_option WHERE NOT EXISTS"
    " (SELECT 1 FROM verification v WHERE v.id = verification_option.verification_id)",
    "DELETE FROM item WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = item.record_id)",
    "DELETE FROM attempt WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.id = attempt.item_id)",
    "DELETE FROM sample WHERE NOT EXISTS (SELECT 1 FROM attempt a WHERE a.id = sample.attempt_id)",
    "DELETE FROM raw_answer WHERE NOT EXISTS (SELECT 1 FROM sample s WHERE s.id = raw_answer.sample_id)",
    "DELETE FROM outcome WHERE NOT EXISTS (SELECT 1 FROM sample s WHERE s.id = outcome.sample_id)"
    " OR (label_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM label l WHERE l.id = outcome.label_id))",
    "DELETE FROM job_training_record WHERE NOT EXISTS"
    " (SELECT 1 FROM record r WHERE r.id = job_training_record.record_id)",
    "DELETE FROM current_label WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = current_label.record_id)",
    "DELETE FROM current_label_option WHERE NOT EXISTS"
    " (SELECT 1 FROM record r WHERE r.id = current_label_option.record_id)",
    "DELETE FROM operation_change WHERE entity = 'label' AND NOT EXISTS"
    " (SELECT 1 FROM label l WHERE l.id = operation_change.entity_id AND l.job_id IS NULL)",
    "DELETE FROM operation_change WHERE entity = 'verification' AND NOT EXISTS"
    " (SELECT 1 FROM verification v WHERE v.id = operation_change.entity_id)",
};

template <typename IdType>
std::vector<IdType> idsOf(Steps &steps, const QString &sql)
{
    std::vector<IdType> ids;
    steps.each(sql, [&](const Statement &row) { ids.push_back(row.id<IdType>(0)); });
    return ids;
}

/// The records whose verdicts go, while they stay.
void touchRecordsOfVerdicts(Steps &steps)
{
    clearTouchedRecords(steps);
    steps.change(QString::fromLatin1("INSERT INTO touched_record SELECT DISTINCT v.record_id FROM verification v"
                                     " JOIN record r ON r.id = v.record_id WHERE " VERDICT_ON_NOTHING));
}

/// What is kept up beside the rows.
void computeAnew(Steps &steps, int version)
{
    for (const JobId job : idsOf<JobId>(steps, QStringLiteral("SELECT id FROM job")))
        steps.take(recountJob(steps.connection(), job));
    if (version < firstWithValueKeys)
        return steps.take(noteLabelsToCompute(steps.connection()));
    for (const auto definition : idsOf<LabelDefinitionId>(steps, QStringLiteral("SELECT id FROM label_definition")))
        refreshTouchedLabels(steps, definition);
}

#undef VERDICT_ON_NOTHING

Result<void> runMends(Connection &connection, int version)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Steps steps(connection);
    touchRecordsOfVerdicts(steps);
    for (const char *sql : mends)
        steps.change(QString::fromLatin1(sql));
    computeAnew(steps, version);
    return steps.result().and_then([&] { return transaction->commit(); });
}

} // namespace

Result<void> mendReferences(Connection &connection, int version)
{
    if (version < firstMended)
        return {};
    const Result<void> whole = checkAllReferences(connection);
    if (whole || whole.error().code != ErrorCode::DamagedFile)
        return whole;
    if (const Result<void> off = checkReferencesAtOnce(connection, false); !off)
        return off;
    const Result<void> mended = runMends(connection, version);
    const Result<void> on = checkReferencesAtOnce(connection, true);
    return mended ? on : mended;
}

} // namespace tandem
