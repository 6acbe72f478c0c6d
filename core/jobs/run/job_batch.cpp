// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_batch.h"

#include "core/store/jobs/job_store.h"

#include <algorithm>

namespace tandem {

namespace {

Result<void> writeResults(Connection &connection, const Job &job, const JobBatch &batch, JobBatchResult &result)
{
    if (!batch.outcomes.empty()) {
        if (auto stored = storeOutcomes(connection, job, batch.outcomes); !stored)
            return stored;
    }
    // Failures before answers: an item may have failed first and been answered since the last batch.
    if (!batch.failures.empty()) {
        if (auto stored = storeFailures(connection, job.id, batch.failures); !stored)
            return stored;
    }
    if (!batch.answers.empty()) {
        auto samples = storeAnswers(connection, job.id, batch.answers);
        if (!samples)
            return tl::unexpected(samples.error());
        result.samples = std::move(*samples);
    }
    if (!batch.adapted.isEmpty()) {
        if (auto noted = noteAdapted(connection, job.id, batch.adapted); !noted)
            return noted;
    }
    return batch.released.empty() ? Result<void>() : releaseItems(connection, job.id, batch.released);
}

} // namespace

bool JobBatch::isEmpty() const
{
    return outcomes.empty() && answers.empty() && failures.empty() && released.empty() && adapted.isEmpty() &&
           claim == 0;
}

qint64 JobBatch::endedItems() const
{
    const auto failed = std::count_if(failures.begin(), failures.end(),
                                      [](const StoredFailure &failure) { return failure.after == AfterFailure::Fail; });
    return static_cast<qint64>(outcomes.size()) + failed;
}

Result<JobBatchResult> writeBatch(Connection &connection, const Job &job, const JobBatch &batch)
{
    JobBatchResult result;
    if (auto written = writeResults(connection, job, batch, result); !written)
        return tl::unexpected(written.error());
    if (batch.claim > 0) {
        auto claimed = claimItems(connection, job.id, batch.claim);
        if (!claimed)
            return tl::unexpected(claimed.error());
        result.claimed = std::move(*claimed);
    }
    return result;
}

} // namespace tandem
