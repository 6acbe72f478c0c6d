// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/held_file.h"
#include "core/store/sql/file_mark.h"

#include <memory>
#include <mutex>
#include <vector>

namespace tandem {

/// Whether what an open project's file holds is what SQLite wrote there: other programs can write over a file that
/// keeps its name and its place. Thread: any.
class FileContent
{
public:
    /// `marks`: those that the file may have; none: it may be marked by others meanwhile, and only what is no project
    /// is told.
    FileContent(std::shared_ptr<const HeldFile> file, std::vector<FileMark> marks);

    /// Looks past the log. Failed: the log is not beside the file any more. Failed, and for ever: the file was written
    /// over; it is told to the held file.
    Result<void> check(Connection &connection) const;

private:
    bool isOurs(const FileFacts &facts) const; // with the mutex held

    const std::shared_ptr<const HeldFile> m_file;
    const std::vector<FileMark> m_marks;
    mutable std::mutex m_mutex;
    mutable FileFacts m_before; // of the last look that found it whole; guarded by m_mutex
};

} // namespace tandem
