// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_refresher.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/project/project_access.h"
#include "core/store/labels/label_refresh.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

// A slice stays well below the writer's 15 ms.
constexpr int fewestInSlice = 20;
constexpr int mostInSlice = 2'000;
constexpr Milliseconds wantedSliceTime = 8;
constexpr Milliseconds tellEvery = 200;

/// As many as take the wanted time, going by the slice before.
int nextCount(int count, Milliseconds took)
{
    const int fitting = took > wantedSliceTime ? count / 2 : took < wantedSliceTime / 2 ? count * 2 : count;
    return std::clamp(fitting, fewestInSlice, mostInSlice);
}

struct Slice
{
    LabelRefreshProgress progress;
    Milliseconds took = 0; ///< without waiting for its turn
};

Result<Slice> refreshSlice(Writer &writer, int count)
{
    return writer
        .submit(Priority::Background,
                [count](Connection &connection) {
                    const Milliseconds begin = Clock::steady();
                    return refreshNextLabels(connection, count).map([begin](LabelRefreshProgress progress) {
                        return Slice{std::move(progress), Clock::steady() - begin};
                    });
                })
        .wait();
}

/// Labels of many records.
ProjectChange ofLabels()
{
    ProjectChange change;
    change.labels = true;
    return change;
}

} // namespace

LabelRefresher::LabelRefresher(ProjectAccess &access, std::function<void(qint64, qint64)> tell)
    : m_access(access)
    , m_tell(std::move(tell))
{
}

LabelRefresher::~LabelRefresher()
{
    m_closing.cancel();
}

void LabelRefresher::wake()
{
    m_thread.post([this] {
        if (const Result<void> done = run(); !done && done.error().code != ErrorCode::Cancelled)
            writeLog(LogLevel::Warning, QStringLiteral("labels were not refreshed: ") + done.error().detail);
    });
}

Pending<Result<void>> LabelRefresher::whenDone()
{
    return m_thread.run([this] { return run(); });
}

Result<void> LabelRefresher::run()
{
    int count = fewestInSlice;
    qint64 last = 0;
    Milliseconds told = 0;
    while (!m_closing.isCancelled()) {
        const Result<Slice> slice = refreshSlice(*m_access.file().writer(), count);
        if (!slice)
            return tl::unexpected(slice.error());
        const LabelRefreshProgress &progress = slice->progress;
        if (progress.isOver && progress.records.empty() && last == 0)
            return {}; // there was nothing to do
        last = std::max(last, progress.total);
        if (progress.isOver || Clock::steady() - told >= tellEvery) {
            told = Clock::steady();
            m_access.announce(ofLabels());
            m_tell(last - (progress.total - progress.done), last); // what is done altogether leaves the table
        }
        if (progress.isOver)
            return {};
        count = nextCount(count, slice->took);
    }
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Jobs", "The project was closed before all labels "
                                                                             "were shown anew. That goes on when it is "
                                                                             "opened next."));
}

} // namespace tandem
