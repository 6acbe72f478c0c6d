// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_refresher.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/project/project_access.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/sql/slices.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr int fewestInSlice = 20;
constexpr int mostInSlice = 2'000;
constexpr Milliseconds tellEvery = 200;

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
    qint64 last = 0;
    Milliseconds told = 0;
    bool isOver = false;
    const auto note = [&](const LabelRefreshProgress &progress) {
        isOver = progress.isOver;
        if (isOver && progress.records.empty() && last == 0)
            return false; // there was nothing to do
        last = std::max(last, progress.total);
        if (isOver || Clock::steady() - told >= tellEvery) {
            told = Clock::steady();
            m_access.announce(ofLabels());
            m_tell(last - (progress.total - progress.done), last); // what is done altogether leaves the table
        }
        return !isOver && !m_closing.isCancelled();
    };
    const auto done = writeInSlices<LabelRefreshProgress>(
        *m_access.file().writer(), SliceSize(fewestInSlice, mostInSlice), refreshNextLabels, note);
    if (!done || isOver)
        return done;
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Jobs", "The project was closed before all labels "
                                                                             "were shown anew. That goes on when it is "
                                                                             "opened next."));
}

} // namespace tandem
