// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_identity.h"
#include "core/base/result.h"
#include "core/store/sql/file_mark.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

// A program that is killed leaves a project's write-ahead log beside it, and SQLite would bring that into whatever file
// has the project's name by then. So the lock, which is left too, notes which file the log belongs to.

/// To which file a log belongs.
struct LogNote
{
    FileIdentity file;
    std::vector<FileMark> marks; ///< several while the mark is being changed

    bool fits(FileMark mark) const;
};

/// The newest one in a lock; nothing where there is none.
std::optional<LogNote> readLogNote(const QString &lockFile);
/// Adds it to a lock that this process has, and does not return before it would be found after a power cut.
Result<void> addLogNote(const QString &lockFile, const LogNote &note);

/// Whether a log with changes lies beside that name.
bool hasLog(const QString &path);
/// Refused: the log that lies beside the project belongs to another file, or to another state of this one.
Result<void> refuseLogOfAnother(const QString &path);
/// Refused: the log of this file lies beside the name that it had when a program was killed.
Result<void> refuseLogElsewhere(const QString &path);
/// Refused: a new project of that name would destroy a log.
Result<void> refuseLogOfNone(const QString &path);

/// Gives the log, if it is of another, a name of its own, under which it does no harm, and returns that. The project is
/// as its file says then. Refused where there is none, Locked where a program has the project open.
Result<QString> setLogAside(const QString &path);
/// The same for who has the lock, whatever log it is.
Result<QString> renameLog(const QString &path);

} // namespace tandem
