// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/held_file.h"
#include "core/base/result.h"
#include "core/store/file_content.h"
#include "core/store/inode_lock.h"
#include "core/store/sql/lasting_locks.h"
#include "core/store/sql/reader.h"
#include "core/store/sql/writer.h"
#include "core/store/upgrade/shipped_migrations.h"

#include <QString>

#include <memory>

class QLockFile;

namespace tandem {

enum class FileAccess { ReadWrite, ReadOnly };

/// What a copy may take the place of.
enum class CopyOver {
    Nothing,
    PlainFile ///< once the user has agreed, and the caller knows that it belongs to no project
};

/// An open project file: its lock, its writer, and readers on demand. Thread: create, open and destroy it on one
/// thread, none with a window (opening reads the file, closing writes it); the rest from anywhere. Readers are to be
/// gone before it is.
class ProjectFile
{
public:
    /// Makes a project with an empty schema and the built-in agent. Refuses a path where something is already.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path,
                                                       const std::vector<Migration> &migrations = shippedMigrations());
    /// Opens a project; an older one is brought up to date first (ReadWrite) or refused (ReadOnly). ForeignFile,
    /// NewerFile, DamagedFile, NotFound: the file is left as it is. Locked: another process writes to it, and the
    /// sentence names it. ReadOnly: the file or its folder cannot be written; it may be opened for reading.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, FileAccess access,
                                                     const std::vector<Migration> &migrations = shippedMigrations());
    ~ProjectFile();

    const QString &path() const { return m_path; }
    /// Of the project, which copies of it have too; empty for a file that is open for reading only.
    const QString &uuid() const { return m_uuid; }
    bool isReadOnly() const { return !m_writer; }
    /// Null for a file that is open for reading only.
    Writer *writer() const { return m_writer.get(); }
    /// Fails where the file is not in its place any more: by its name another one would be read.
    Result<std::unique_ptr<Reader>> makeReader() const;
    /// Writes a whole copy to a new file, while others read and write this one; also when the file was moved, removed
    /// or replaced. Takes as long as the file is large. It takes its name when it is whole; until then, what has the
    /// name stays as it is.
    Result<void> saveCopy(const QString &path, CopyOver over = CopyOver::Nothing) const;
    /// To know whether the file is still in its place.
    const std::shared_ptr<const HeldFile> &held() const { return m_held; }
    /// To know whether it still holds what was written.
    const std::shared_ptr<const FileContent> &content() const { return m_content; }
    /// Once it is not in its place: brings the log into the file itself, whatever it is called now, and from then on
    /// leaves what lies beside its old name to whom it belongs. A file that was written over gets nothing more. Thread:
    /// any.
    void leavePlace();

private:
    ProjectFile(const QString &path, std::unique_ptr<QLockFile> lock);
    static Result<std::unique_ptr<ProjectFile>> openForWriting(const QString &path,
                                                               const std::vector<Migration> &migrations);
    static Result<std::unique_ptr<ProjectFile>> openForReading(const QString &path, int newestVersion);
    Result<void> lockInode();
    Result<void> noteMarks(std::vector<FileMark> marks) const;
    Result<void> mark();
    Result<void> startWriter();
    Result<void> copyInto(const QString &path) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; // null: read only
    std::unique_ptr<InodeLock> m_inodeLock;
    LastingLocks m_lastingLocks;
    QString m_uuid;
    std::vector<FileMark> m_marks; // that the file may have
    std::shared_ptr<const HeldFile> m_held;
    std::shared_ptr<const FileContent> m_content;
    std::unique_ptr<Writer> m_writer;
    ConnectionMode m_readMode = ConnectionMode::ReadOnly;
};

/// How a file is opened for reading. Immutable only where nobody can write and no write-ahead log lies beside it:
/// else SQLite would overlook what the log holds.
ConnectionMode readMode(bool folderIsWritable, bool hasWriteAheadLog);

} // namespace tandem
