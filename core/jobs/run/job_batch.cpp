// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_batch.h"

#include "core/store/jobs/job_store.h"

#include <algorithm>
#include <iterator>

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

/// Moves elements from their place in one list to the end of another, as many as there is room for.
template <typename T>
void moveSome(std::vector<T> &from, size_t &place, std::vector<T> &to, size_t room)
{
    const size_t count = std::min(room, from.size() - place);
    const auto first = from.begin() + static_cast<std::ptrdiff_t>(place);
    std::move(first, first + static_cast<std::ptrdiff_t>(count), std::back_inserter(to));
    place += count;
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

std::vector<JobBatch> inParts(JobBatch batch, size_t results)
{
    std::vector<JobBatch> parts;
    size_t left = batch.results();
    size_t outcome = 0, failure = 0, answer = 0, arrived = 0;
    do {
        JobBatch &part = parts.emplace_back();
        moveSome(batch.outcomes, outcome, part.outcomes, results);
        moveSome(batch.failures, failure, part.failures, results - part.results());
        const size_t room = results - part.results();
        moveSome(batch.answers, answer, part.answers, room);
        moveSome(batch.arrived, arrived, part.arrived, room);
        left -= part.results();
    } while (left > 0);
    parts.back().released = std::move(batch.released);
    parts.back().adapted = std::move(batch.adapted);
    parts.back().claim = batch.claim;
    return parts;
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
