// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_retry.h"

#include "core/domain/job.h"
#include "core/store/jobs/job_counts.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <algorithm>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// The failed items of a slice, and what their going back changes in the counts.
std::vector<ItemId> takeFailed(Steps &steps, JobCounts &counts, JobId job, const QString &reason, int count)
{
    std::vector<ItemId> items;
    steps.each(
        u"SELECT i.id, i.reason, EXISTS (SELECT 1 FROM attempt a WHERE a.item_id = i.id AND a.failure = i.reason)"
        " FROM item i WHERE i.job_id = ? AND i.state = 'failed' AND (? = '' OR i.reason = ?)"
        " AND %1 ORDER BY i.id LIMIT ?"_s.arg(isNotDeleted(u"i.record_id"_s)),
        [&](const Statement &row) {
            items.push_back(row.id<ItemId>(0));
            const QString why = row.text(1);
            counts.addFailedItem(why, -1);
            // Its last call is one that was followed by another now; a prompt that was never sent leaves no trace.
            if (row.integer(2) == 1)
                counts.add(JobCountKind::Attempt, u"retried"_s);
            else
                counts.add(JobCountKind::Failure, why, -1);
        },
        job, reason, reason, count);
    return items;
}

} // namespace

Result<qint64> retryFailedItems(Connection &connection, JobId job, const QString &reason, int count)
{
    Steps steps(connection);
    JobCounts counts(job);
    // An empty text and not NULL, which equals nothing.
    const auto items = takeFailed(steps, counts, job, reason.isNull() ? u""_s : reason, count);
    if (items.empty())
        return steps.result(qint64(0));
    const qint64 moved = steps.change(
        u"UPDATE item SET state = 'waiting', reason = '' WHERE id IN (%1)"_s.arg(idsFromJson()), idsAsJson(items));
    counts.moveItems(ItemState::Failed, ItemState::Waiting, moved);
    counts.write(steps);
    steps.change(u"UPDATE job SET state = 'paused', finished_at = NULL WHERE id = ? AND state = 'completed'"_s, job);
    return steps.result(moved);
}

Result<void> setJobInFlight(Connection &connection, JobId job, int inFlight)
{
    Steps steps(connection);
    steps.change(u"UPDATE job SET in_flight = ? WHERE id = ?"_s, std::clamp(inFlight, 1, 200), job);
    return steps.result();
}

} // namespace tandem
