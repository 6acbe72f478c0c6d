// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_identity.h"
#include "core/base/task_thread.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

struct sqlite3;

namespace tandem {

class Connection;

/// Brings the write-ahead log into the file beside the writer, so that no commit waits for that: on a thread of its
/// own, that is there only while there is something to bring. Where the log grows faster than that, background work is
/// held back until the two are even, so that the log begins anew. While a person is at work that is done after every
/// few pages: a commit waits at the disk for what a checkpoint has just written there.
///
/// Create and destroy it where the writer's connection is not open; all else on the writer's thread.
class LogCheckpoints
{
public:
    /// `ended` is called on the other thread, each time when a checkpoint is over.
    LogCheckpoints(const QString &path, std::function<void()> ended);

    /// From now on commits of this connection do not bring in the log themselves.
    void watch(Connection &writer);
    /// Whether a person is at work.
    void setGentle(bool isGentle) { m_isGentle = isGentle; }
    /// Whether background work shall wait.
    bool isHoldingBack() const { return m_state == State::BringingInAll; }
    /// Brings in what a person wrote meanwhile, where the log is long and only lacks that for beginning anew.
    void bringInRest(Connection &writer);
    /// Waits until none is under way: for who wants to bring in all of the log and must not meet another, and before
    /// the connection is closed.
    void finish();

private:
    enum class State { Idle, BringingIn, BringingInAll, RestIsLeft };

    static int afterCommit(void *self, sqlite3 *writer, const char *database, int pages);
    void noteLog(int pages);
    void bringIn();

    const QString m_path;
    const std::optional<FileIdentity> m_identity;
    std::optional<FileIdentity> m_logIdentity; ///< from the first commit on
    const std::function<void()> m_ended;
    bool m_isGentle = false;
    int m_pagesBefore = 0; ///< of the log, when it was last brought in
    std::atomic<State> m_state = State::Idle;
    TaskThread m_thread{QStringLiteral("tandem checkpoints")};
};

} // namespace tandem
