// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tandem {

/// SQLite's locks on an open file belong to the process, and the system drops them when anything in it opens and closes
/// that file: a file dialog that looks what kind of file it is does. The next program that reads the project then takes
/// itself for the last one and removes the log, and what is written later is lost. These belong to an open file of
/// their own and stay. Where the system has none, there are none.
///
/// SQLite's places: https://www.sqlite.org/fileformat2.html#the_lock_byte_page; in the log's index, the byte after
/// those of https://www.sqlite.org/walformat.html#wal_locks. Thread: any, one at a time.
class LastingLocks
{
public:
    LastingLocks() = default;
    ~LastingLocks();
    LastingLocks(const LastingLocks &) = delete;
    LastingLocks &operator=(const LastingLocks &) = delete;

    /// While a connection to it is open: whoever closes the last one removes the log.
    void take(const QString &path);
    /// Before the last connection of this process is closed, which could not bring in the log else.
    void letGo();

private:
    std::vector<int> m_descriptors; // closed only at the end: that drops SQLite's locks, too
};

} // namespace tandem
