// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem {

class Connection;

/// A random number in a file's header that each opening for writing gives it anew, so that the file and a log that lies
/// beside it can be told to belong together. It is SQLite's count of changes of the tables (bytes 40–43), which may
/// begin anywhere.
using FileMark = quint32;

/// What a file's first bytes and its size tell.
struct FileFacts
{
    bool isProject = false; ///< SQLite's name and Tandem's are in their places
    FileMark mark = 0;
    quint32 changes = 0;   ///< counts up each time when the first page is written
    qint64 headerSize = 0; ///< of the pages that the header counts, in bytes
    qint64 size = 0;       ///< of the file, in bytes
};

FileMark newFileMark();
/// Whether a file whose header has `found` was marked with `mark`: each change of the tables counts it up by one.
bool isMarkedWith(FileMark mark, FileMark found);
/// Outside any transaction. It is in the log first.
Result<void> setFileMark(Connection &connection, FileMark mark);

/// Of a file that this process has not open: closing it lets go of SQLite's locks on it.
FileFacts factsOfFile(const QString &path);
/// Of the file that a connection has open, past its log. Some microseconds. Failed: the disk does not answer.
Result<FileFacts> factsOfFile(Connection &connection);

} // namespace tandem
