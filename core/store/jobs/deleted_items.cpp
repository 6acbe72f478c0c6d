// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/deleted_items.h"

#include "core/store/jobs/job_counts.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using ItemsByJob = std::map<JobId, std::vector<ItemId>>;

/// `condition` is on the item `i` and its job `j`.
ItemsByJob itemsOfRecords(Steps &steps, QLatin1String table, QLatin1String condition)
{
    ItemsByJob items;
    steps.each(u"SELECT i.job_id, i.id FROM %1 t CROSS JOIN item i CROSS JOIN job j"
               " WHERE i.record_id = t.record_id AND j.id = i.job_id AND %2 ORDER BY i.id"_s.arg(table, condition),
               [&](const Statement &row) { items[row.id<JobId>(0)].push_back(row.id<ItemId>(1)); });
    return items;
}

/// Nothing was sent for them: they are counted as those whose prompt could not be made. `sign` is -1 for the way back.
void countFailed(Steps &steps, JobId job, qint64 items, int sign)
{
    JobCounts counts(job);
    counts.moveItems(ItemState::Waiting, ItemState::Failed, sign * items);
    counts.addFailedItem(recordDeletedReason, sign * items);
    counts.add(JobCountKind::Failure, recordDeletedReason, sign * items);
    counts.write(steps);
}

void restoreItems(Steps &steps, JobId job, const std::vector<ItemId> &items)
{
    const qint64 moved = steps.change(
        u"UPDATE item SET state = 'waiting', reason = '' WHERE id IN (%1)"_s.arg(idsFromJson()), idsAsJson(items));
    countFailed(steps, job, moved, -1);
}

} // namespace

void failItemsOfRecords(Steps &steps, QLatin1String table)
{
    for (const auto &[job, items] : itemsOfRecords(
             steps, table, "i.state = 'waiting' AND j.state IN ('queued', 'running', 'paused', 'interrupted')"_L1))
        failWaitingItems(steps, job, items);
}

void failWaitingItems(Steps &steps, JobId job, const std::vector<ItemId> &items)
{
    if (items.empty())
        return;
    const qint64 moved =
        steps.change(u"UPDATE item SET state = 'failed', reason = ? WHERE id IN (%1)"_s.arg(idsFromJson()),
                     QString(recordDeletedReason), idsAsJson(items));
    countFailed(steps, job, moved, 1);
}

void restoreItemsOfRecords(Steps &steps, QLatin1String table)
{
    for (const auto &[job, items] : itemsOfRecords(
             steps, table, "i.state = 'failed' AND i.reason = 'record_deleted' AND j.state <> 'completed'"_L1))
        restoreItems(steps, job, items);
}

} // namespace tandem
