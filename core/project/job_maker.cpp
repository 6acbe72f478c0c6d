// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_maker.h"

#include "core/base/clock.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_store.h"
#include "core/store/sql/slices.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

// So that a slice stays below the writer's 15 ms.
constexpr size_t itemsInSlice = 500;
constexpr int fewestToDelete = 10;
constexpr int mostToDelete = 500;
constexpr Milliseconds tellDeletionEvery = 200;

tl::unexpected<Error> closing()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("JobMaker", "The project was closed before the job was complete."));
}

Result<void> addItems(Writer &writer, JobId job, const std::vector<RecordId> &records, const CancelToken &cancel)
{
    for (size_t begin = 0; begin < records.size(); begin += itemsInSlice) {
        if (cancel.isCancelled())
            return closing();
        const auto first = records.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto count = static_cast<std::ptrdiff_t>(std::min(itemsInSlice, records.size() - begin));
        const auto added = writer
                               .submit(Priority::Background,
                                       [job, slice = std::vector<RecordId>(first, first + count)](
                                           Connection &connection) { return addJobItems(connection, job, slice); })
                               .wait();
        if (!added)
            return added;
    }
    return {};
}

Result<void> removeSlices(Writer &writer, JobId job, const CancelToken &cancel, const std::function<void()> &tell)
{
    Milliseconds told = Clock::steady();
    bool isGone = false;
    const auto removed = writeInSlices<bool>(
        writer, SliceSize(fewestToDelete, mostToDelete),
        [job](Connection &connection, int items) { return removeJobSlice(connection, job, items); },
        [&](bool gone) {
            isGone = gone;
            if (!gone && Clock::steady() - told >= tellDeletionEvery) {
                told = Clock::steady();
                tell();
            }
            return !gone && !cancel.isCancelled();
        });
    return removed && !isGone ? closing() : removed;
}

} // namespace

Result<JobId> makeJob(Writer &writer, const JobRequest &request, const CancelToken &cancel)
{
    JobRequest head = request;
    head.records.clear();
    const Result<JobId> job =
        writer.submit(Priority::Human, [head](Connection &connection) { return beginJob(connection, head); }).wait();
    if (!job)
        return job;
    const auto made = addItems(writer, *job, request.records, cancel).and_then([&] {
        return writer
            .submit(Priority::Human, [id = *job](Connection &connection) { return completeJob(connection, id); })
            .wait();
    });
    if (!made)
        return tl::unexpected(made.error());
    return job;
}

Result<void> deleteJob(Writer &writer, JobId job, const CancelToken &cancel, const std::function<void()> &tell)
{
    const auto begun =
        writer.submit(Priority::Human, [job](Connection &connection) { return beginJobDeletion(connection, job); })
            .wait();
    if (!begun)
        return begun;
    // From here on nobody sees the job; what a closing project leaves of it is removed at the next start.
    tell();
    auto removed = removeSlices(writer, job, cancel, tell);
    return !removed && removed.error().code == ErrorCode::Cancelled ? Result<void>() : removed;
}

Result<void> removeUnfinishedJobs(Writer &writer, const CancelToken &cancel)
{
    const auto unfinished = writer.submit(Priority::Background, unfinishedJobs).wait();
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    for (const JobId job : *unfinished) {
        if (auto removed = removeSlices(writer, job, cancel, [] {}); !removed)
            return removed;
    }
    return {};
}

} // namespace tandem
