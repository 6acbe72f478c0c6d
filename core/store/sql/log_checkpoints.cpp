// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/log_checkpoints.h"

#include "core/store/sql/connection.h"

#include <cstdio>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace tandem {

namespace {

// As many as SQLite would let come together; few where a person's commit would wait behind them at the disk.
constexpr int pagesAtOnce = 1'000;
constexpr int gentlePagesAtOnce = 100;
// 32 MB: readers look up each page in the log's index, and the disk has to hold it twice.
constexpr int mostPages = 8'000;
constexpr int mostTries = 10;

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// A handle of its own, without the making of a file that is not there. Null: it cannot be opened.
std::unique_ptr<sqlite3, Closing> openFile(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Closing> file(handle);
    if (opened != SQLITE_OK)
        return nullptr;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return file;
}

QString logOf(const QString &path)
{
    return QFileInfo(path).canonicalFilePath() + QStringLiteral("-wal");
}

struct Log
{
    int pages = 0;
    int broughtIn = 0;

    bool isInTheFile() const { return pages == broughtIn; }
};

Log checkpoint(sqlite3 *file)
{
    Log log;
    sqlite3_wal_checkpoint_v2(file, nullptr, SQLITE_CHECKPOINT_PASSIVE, &log.pages, &log.broughtIn);
    return log;
}

} // namespace

LogCheckpoints::LogCheckpoints(const QString &path, std::function<void()> ended)
    : m_path(path)
    , m_identity(identityOf(path))
    , m_ended(std::move(ended))
{
}

void LogCheckpoints::watch(Connection &writer)
{
    sqlite3_wal_hook(writer.handle(), &LogCheckpoints::afterCommit, this);
}

void LogCheckpoints::finish()
{
    if (m_state == State::BringingIn || m_state == State::BringingInAll)
        m_thread.runAndWait([] {});
}

int LogCheckpoints::afterCommit(void *self, sqlite3 *, const char *, int pages)
{
    static_cast<LogCheckpoints *>(self)->noteLog(pages);
    return SQLITE_OK;
}

void LogCheckpoints::noteLog(int pages)
{
    if (pages < m_pagesBefore)
        m_pagesBefore = 0; // the log began anew
    if (pages - m_pagesBefore < (m_isGentle ? gentlePagesAtOnce : pagesAtOnce) || m_state != State::Idle)
        return;
    m_pagesBefore = pages;
    m_state = m_isGentle || pages >= mostPages ? State::BringingInAll : State::BringingIn;
    if (!m_logIdentity)
        m_logIdentity = identityOf(logOf(m_path));
    m_thread.post([this] { bringIn(); });
}

/// By its name another file or another log may be found meanwhile, which is none of ours. What fails is done next time.
void LogCheckpoints::bringIn()
{
    Log log;
    if (m_identity && identityOf(m_path) == m_identity && identityOf(logOf(m_path)) == m_logIdentity) {
        // The first reading finds the log.
        const auto file = openFile(m_path);
        if (file && sqlite3_exec(file.get(), "PRAGMA schema_version", nullptr, nullptr, nullptr) == SQLITE_OK) {
            // What a person does meanwhile is little.
            int left = m_state == State::BringingInAll ? mostTries : 1;
            do {
                log = checkpoint(file.get());
            } while (--left > 0 && !log.isInTheFile());
        }
    }
    // It begins anew only where all of it is in the file when the writer begins.
    m_state = log.pages < mostPages ? State::Idle : State::RestIsLeft;
    m_ended();
}

void LogCheckpoints::bringInRest(Connection &writer)
{
    if (m_state != State::RestIsLeft)
        return;
    checkpoint(writer.handle());
    m_state = State::Idle;
}

} // namespace tandem
