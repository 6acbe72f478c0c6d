// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/clock.h"
#include "core/store/import/import_cleanup.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/left_log.h"
#include "core/store/project_copy.h"
#include "core/store/project_lock.h"
#include "core/store/sql/file_header.h"
#include "core/store/sql/pragmas.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql/uuid.h"
#include "core/store/upgrade/mended_references.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <cstdio>

namespace tandem {

namespace {
QString fileSentence(const char *text, const QString &path)
{
    return QCoreApplication::translate("ProjectFile", text).arg(QDir::toNativeSeparators(path));
}

Result<void> refuseExisting(const QString &path)
{
    const QFileInfo info(path);
    constexpr qsizetype longestName = 255 - 8; // "-journal"
    if (QFile::encodeName(info.fileName()).size() > longestName)
        return failure(ErrorCode::InvalidInput,
                       fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "The name “%1…” is too long for a project. Choose "
                                                                     "a shorter one."),
                                    info.fileName().left(40)));
    if (info.exists() || info.isSymLink())
        return failure(
            ErrorCode::Refused,
            fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "There is already a file “%1”, and it was left as it "
                                                          "is. Choose another name."),
                         path));
    if (!info.dir().exists())
        return failure(
            ErrorCode::NotFound,
            fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "There is no folder “%1”. Make it, or choose another."),
                         info.absolutePath()));
    if (!QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorCode::Failed,
                       fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "You may not write in the folder “%1”. Choose "
                                                                     "another, or change the rights on it."),
                                    info.absolutePath()));
    return {};
}

Result<void> refuseUnwritable(const QString &path)
{
    if (QFileInfo(path).isWritable())
        return {};
    return failure(ErrorCode::ReadOnly,
                   fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” cannot be written. Open it for "
                                                                 "reading, or change the rights on it."),
                                path));
}

/// The one row of the project, and the agent that every project has.
Result<void> ensureBasics(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<void> project =
        connection
            .statement(QStringLiteral("INSERT INTO project (id, uuid, created_at) VALUES (1, ?, ?) "
                                      "ON CONFLICT (id) DO NOTHING"))
            .run(newUuid(), Clock::now());
    if (!project)
        return project;
    const Result<qint64> agentCount = connection.integer(QStringLiteral("SELECT count(*) FROM agent"));
    if (!agentCount)
        return tl::unexpected(agentCount.error());
    if (*agentCount == 0) {
        if (const Result<Agent> agent = saveAgent(connection, builtInAgent()); !agent)
            return tl::unexpected(agent.error());
    }
    return transaction->commit();
}

/// Asks the connection for the version, not the file's first bytes: a kill between a migration's commit and the
/// bringing in of the log leaves the new number in the log only.
Result<void> bringUpToDate(Connection &connection, const QString &path, const std::vector<Migration> &migrations)
{
    return fileVersion(connection).and_then([&](int version) {
        return refuseNewer(path, version, migrations.back().number).and_then([&] {
            return (version < migrations.back().number ? mendReferences(connection, version) : Result<void>())
                .and_then([&] { return migrate(connection, version, migrations); });
        });
    });
}

Result<QString> projectUuid(Connection &connection)
{
    Statement project = connection.statement(QStringLiteral("SELECT uuid FROM project"));
    const Result<bool> found = project.run().and_then([&] { return project.next(); });
    return found.map([&](bool hasRow) { return hasRow ? project.text(0) : QString(); });
}

/// Everything that is to be true before the writer starts.
Result<void> prepare(const QString &path, const std::vector<Migration> &migrations)
{
    const auto connection = Connection::open(path, ConnectionMode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    return readTables(**connection)
        .and_then([&] { return bringUpToDate(**connection, path, migrations); })
        .and_then([&] { return useWriteAheadLog(**connection); })
        .and_then([&] { return ensureBasics(**connection); });
}

Result<void> refuseOlder(const QString &path, int version, int newestVersion)
{
    if (version == newestVersion)
        return {};
    const QFileInfo info(path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return failure(
            ErrorCode::Refused,
            fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” was written by an older Tandem, and neither it nor its "
                                                          "folder may be written here. Copy it to a folder of yours "
                                                          "and open the copy, which brings that up to date."),
                         path));
    return failure(
        ErrorCode::Refused,
        fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” was written by an older Tandem. Open it once for "
                                                      "writing, which brings it up to date."),
                     path));
}

void removeRemains(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}
/// At one go: no program ever sees a part of the copy under the name.
bool giveName(const QString &unfinished, const QString &path, bool replaces)
{
    if (!replaces)
        return QFile::rename(unfinished, path);
    return std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) == 0;
}

/// What SQLite made beside a file that is not there any more. A log that could not be brought into the file stays.
void removeStrayLog(const HeldFile &file)
{
    const FilePlace::State state = file.place().state;
    const bool isTaken = state == FilePlace::State::Replaced || state == FilePlace::State::InPlace ||
                         state == FilePlace::State::LostCompanion;
    const QString log = file.path() + QStringLiteral("-wal");
    if (isTaken || QFileInfo(log).size() > 0)
        return;
    QFile::remove(log);
    QFile::remove(file.path() + QStringLiteral("-shm"));
}

/// Of a file that was written over: whoever opens what is there now must not get it, and it is kept.
void separateLog(const HeldFile &file)
{
    if (file.place().state == FilePlace::State::Overwritten && hasLog(file.path()))
        static_cast<void>(renameLog(file.path()));
}

/// For who reads beside whatever writes.
Result<void> refuseMixOnReading(const QString &path)
{
    Result<void> belongs = refuseLogOfAnother(path);
    constexpr int pause = 200; // milliseconds: a program that has just opened it may be noting that
    if (!belongs) {
        QThread::msleep(pause);
        belongs = refuseLogOfAnother(path);
    }
    return belongs.and_then([&] { return refuseLogElsewhere(path); }).and_then([&] {
        return InodeLock::refuseOtherName(path);
    });
}

/// Whether the log beside the file belongs to it. Where it does not, what a killed program left stays as it is; where a
/// program has the file open, that is what is told.
Result<void> checkLeftLog(const QString &path)
{
    const Result<void> belongs = refuseLogOfAnother(path);
    if (belongs)
        return refuseLogElsewhere(path);
    QFile left(lockFileOf(path));
    const QByteArray note = left.open(QIODevice::ReadOnly) ? left.read(1 << 20) : QByteArray();
    left.close();
    Result<std::unique_ptr<QLockFile>> lock = lockProject(path);
    if (!lock)
        return tl::unexpected(lock.error());
    lock->reset(); // which removes it
    if (left.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        left.write(note);
    return belongs;
}
} // namespace

ConnectionMode readMode(bool folderIsWritable, bool hasWriteAheadLog)
{
    return folderIsWritable || hasWriteAheadLog ? ConnectionMode::ReadOnly : ConnectionMode::Immutable;
}

ProjectFile::ProjectFile(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

ProjectFile::~ProjectFile()
{
    if (!m_writer)
        return;
    const bool isLost = !m_held->check();
    if (isLost)
        leavePlace();
    // So that a copied file is whole. Should it fail, the log stays beside the file and is read at the next start.
    m_writer
        ->submitAlone(Priority::Human,
                      [content = m_content](Connection &connection) {
                          return content->check(connection) ? bringLogIntoFile(connection) : keepLogApart(connection);
                      })
        .wait();
    m_lastingLocks.letGo();
    m_writer.reset();
    if (m_held->isOverwritten())
        separateLog(*m_held);
    else if (isLost)
        removeStrayLog(*m_held);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const std::vector<Migration> &migrations)
{
    const Result<void> isFree = refuseExisting(path).and_then([&] { return refuseLogOfNone(path); });
    if (!isFree)
        return tl::unexpected(isFree.error());
    Result<std::unique_ptr<QLockFile>> lock = lockProject(path);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, std::move(*lock)));
    const Result<void> made = prepare(path, migrations)
                                  .and_then([&] { return file->lockInode(); })
                                  .and_then([&] { return file->mark(); })
                                  .and_then([&] { return file->startWriter(); });
    if (made)
        return file;
    removeRemains(path);
    return tl::unexpected(made.error());
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, FileAccess access,
                                                       const std::vector<Migration> &migrations)
{
    const int newest = migrations.back().number;
    const Result<int> version = checkFileHeader(path, newest);
    if (!version)
        return tl::unexpected(version.error());
    return access == FileAccess::ReadWrite ? openForWriting(path, migrations) : openForReading(path, newest);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openForWriting(const QString &path,
                                                                 const std::vector<Migration> &migrations)
{
    const Result<void> mayOpen = refuseUnwritable(path).and_then([&] { return checkLeftLog(path); });
    if (!mayOpen)
        return tl::unexpected(mayOpen.error());
    Result<std::unique_ptr<QLockFile>> lock = lockProject(path);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, std::move(*lock)));
    // Once more: whoever had the lock before may have brought the file up to date.
    return checkFileHeader(path, migrations.back().number)
        .and_then([&](int) { return file->lockInode(); })
        .and_then([&] { return file->noteMarks({factsOfFile(path).mark}); })
        .and_then([&] { return prepare(path, migrations); })
        .and_then([&] { return file->mark(); })
        .and_then([&] { return file->startWriter(); })
        .map([&] { return std::move(file); });
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openForReading(const QString &path, int newestVersion)
{
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, nullptr));
    const Result<void> mayOpen = refuseMixOnReading(path);
    if (!mayOpen)
        return tl::unexpected(mayOpen.error());
    file->m_held = std::make_shared<const HeldFile>(path);
    file->m_content = std::make_shared<const FileContent>(file->m_held, std::vector<FileMark>());
    const QFileInfo info(path);
    file->m_readMode = tandem::readMode(QFileInfo(info.absolutePath()).isWritable(),
                                        QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    const auto connection = Connection::open(path, file->m_readMode);
    if (!connection)
        return tl::unexpected(connection.error());
    // Not the version in the file's first bytes: that of a migration that was just cut off is in the log only.
    return fileVersion(**connection)
        .and_then(
            [&](int version) { return refuseNewer(path, version, newestVersion).map([version] { return version; }); })
        .and_then([&](int version) { return refuseOlder(path, version, newestVersion); })
        .and_then([&] { return (*connection)->integer(QStringLiteral("SELECT count(*) FROM project")); })
        .map([&](qint64) { return std::move(file); });
}

Result<void> ProjectFile::lockInode()
{
    return InodeLock::take(m_path).map([this](std::unique_ptr<InodeLock> lock) { m_inodeLock = std::move(lock); });
}

Result<void> ProjectFile::noteMarks(std::vector<FileMark> marks) const
{
    const auto file = identityOf(m_path);
    return file ? addLogNote(lockFileOf(m_path), {*file, std::move(marks)}) : Result<void>();
}

/// The lock names the new mark before the file has it, and the old one until the file surely has the new one: readers
/// of other programs may hold up the bringing in of the log.
Result<void> ProjectFile::mark()
{
    const auto connection = Connection::open(m_path, ConnectionMode::ReadWrite);
    const auto before = connection.and_then(
        [](const auto &opened) { return readTables(*opened).and_then([&] { return factsOfFile(*opened); }); });
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<QString> uuid = projectUuid(**connection); uuid)
        m_uuid = *uuid;
    const FileMark mark = newFileMark();
    m_marks = {before->mark, mark};
    const Result<void> isMarked =
        noteMarks(m_marks).and_then([&] { return setFileMark(**connection, mark); }).and_then([&] {
            return bringLogIntoFile(**connection);
        });
    if (!isMarked)
        return isMarked;
    if (const auto now = factsOfFile(**connection); !now || now->mark != mark)
        return {};
    m_marks = {mark};
    return noteMarks(m_marks);
}

Result<void> ProjectFile::startWriter()
{
    // The first reading makes the log, which is there from then on.
    const auto connection = Connection::open(m_path, ConnectionMode::ReadWrite);
    const Result<void> hasLog = connection.and_then([](const auto &opened) { return readTables(*opened); });
    if (!hasLog)
        return hasLog;
    m_held = std::make_shared<const HeldFile>(m_path, QStringLiteral("-wal"));
    m_content = std::make_shared<const FileContent>(m_held, m_marks);
    Result<std::unique_ptr<Writer>> writer =
        Writer::open(m_path, [content = m_content](Connection &opened) { return content->check(opened); });
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_lastingLocks.take(m_held->path());
    removeUnfinishedImports(*m_writer);
    return {};
}

Result<std::unique_ptr<Reader>> ProjectFile::makeReader() const
{
    return m_held->check().and_then([this] { return Reader::open(m_path, m_readMode); });
}

void ProjectFile::leavePlace()
{
    if (!m_writer)
        return;
    m_writer->submitAlone(Priority::Human, [isOverwritten = m_held->isOverwritten()](Connection &connection) {
        const Result<void> kept = keepLogOnClosing(connection);
        return isOverwritten ? keepLogApart(connection) : kept.and_then([&] { return bringLogIntoFile(connection); });
    });
}

Result<void> ProjectFile::copyInto(const QString &path) const
{
    const auto copy = [&path](Connection &connection) {
        return connection.statement(QStringLiteral("VACUUM INTO ?")).run(path).and_then([&] { return markCopy(path); });
    };
    if (m_held->check())
        return Connection::open(m_path, m_readMode).and_then([&](const auto &connection) { return copy(*connection); });
    // By its name another file would be read, or none.
    if (!m_writer)
        return m_held->check();
    const Result<void> copied = m_writer->submitAlone(Priority::Human, copy).wait();
    if (!m_held->isOverwritten())
        return copied;
    return copied.and_then([&] { return checkRescued(path, m_uuid); }).map_error(nothingRescued);
}

Result<void> ProjectFile::saveCopy(const QString &name, CopyOver over) const
{
    // A link stays, and what it leads to is replaced.
    const bool replaces = over == CopyOver::PlainFile && QFileInfo(name).isFile();
    const QString path = replaces ? QFileInfo(name).canonicalFilePath() : name;
    const Result<void> isFree =
        (replaces ? Result<void>() : refuseExisting(path)).and_then([&] { return refuseLogOfNone(path); });
    if (!isFree)
        return isFree;
    // Under another name first, so that a copy that was cut off is not taken for one.
    const QString unfinished = QFileInfo(path).absoluteDir().filePath(QStringLiteral(".tandem-copy-") + newUuid());
    const Result<void> copied = copyInto(unfinished);
    if (copied && giveName(unfinished, path, replaces))
        return {};
    QFile::remove(unfinished);
    if (!copied)
        return copied;
    return failure(ErrorCode::Failed,
                   fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "The copy could not be given the name "
                                                                 "“%1”. Choose another name or folder."),
                                path));
}

} // namespace tandem
