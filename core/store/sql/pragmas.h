// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// Whether rows that refer to others are checked as they change. Not inside a transaction.
Result<void> checkReferencesAtOnce(Connection &connection, bool isOn);
/// Checks all rows at once. DamagedFile: one of them refers to a row that is not there.
Result<void> checkAllReferences(Connection &connection);

/// Whether every page of the file can be read and fits the others: reads all of it.
Result<bool> isWhole(Connection &connection);

/// Only after the header names us: its bytes must be in the file, not in the log. Failed: the disk does not bear one.
Result<void> useWriteAheadLog(Connection &connection);
/// Brings what the write-ahead log holds into the file, so that a copy of the file is whole.
Result<void> bringLogIntoFile(Connection &connection);
/// The connection will not remove the log when it closes: by its name it may be another's.
Result<void> keepLogOnClosing(Connection &connection);
/// The connection will not bring the log into the file when it closes: that holds something else by now.
Result<void> keepLogApart(Connection &connection);

/// The version that the last commit gave the file, be it in the file or still in the log; 0: none yet.
Result<int> fileVersion(Connection &connection);

/// Reads the file for the first time. DamagedFile where it is none of SQLite's.
Result<void> readTables(Connection &connection);

} // namespace tandem
