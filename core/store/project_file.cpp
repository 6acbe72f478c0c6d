// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/clock.h"
#include "core/store/import/import_cleanup.h"
#include "core/store/jobs/agent_store.h"
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

/// A log would be taken for the new file's own.
Result<void> refuseLeftLog(const QString &path)
{
    for (const char *ending : {"-wal", "-journal"}) {
        const QString log = path + QLatin1String(ending);
        if (QFileInfo(log).size() > 0)
            return failure(ErrorCode::Refused,
                           fileSentence(QT_TRANSLATE_NOOP("ProjectFile", "Beside the new file would lie “%1”, which is "
                                                                         "of another project. Choose another name."),
                                        log));
    }
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
    const bool isTaken = state == FilePlace::State::Replaced || state == FilePlace::State::InPlace;
    const QString log = file.path() + QStringLiteral("-wal");
    if (isTaken || QFileInfo(log).size() > 0)
        return;
    QFile::remove(log);
    QFile::remove(file.path() + QStringLiteral("-shm"));
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
    m_writer->submitAlone(Priority::Human, [](Connection &connection) { return bringLogIntoFile(connection); }).wait();
    m_writer.reset();
    if (isLost)
        removeStrayLog(*m_held);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const std::vector<Migration> &migrations)
{
    if (const Result<void> isFree = refuseExisting(path); !isFree)
        return tl::unexpected(isFree.error());
    Result<std::unique_ptr<QLockFile>> lock = lockProject(path);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, std::move(*lock)));
    const Result<void> made = prepare(path, migrations).and_then([&] { return file->startWriter(); });
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
    if (const Result<void> isWritable = refuseUnwritable(path); !isWritable)
        return tl::unexpected(isWritable.error());
    Result<std::unique_ptr<QLockFile>> lock = lockProject(path);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, std::move(*lock)));
    // Once more: whoever had the lock before may have brought the file up to date.
    return checkFileHeader(path, migrations.back().number)
        .and_then([&](int) { return prepare(path, migrations); })
        .and_then([&] { return file->startWriter(); })
        .map([&] { return std::move(file); });
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openForReading(const QString &path, int newestVersion)
{
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, nullptr));
    file->m_held = std::make_shared<const HeldFile>(path);
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

Result<void> ProjectFile::startWriter()
{
    Result<std::unique_ptr<Writer>> writer = Writer::open(m_path);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_held = std::make_shared<const HeldFile>(m_path);
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
    m_writer->submitAlone(Priority::Human, [](Connection &connection) {
        return keepLogOnClosing(connection).and_then([&] { return bringLogIntoFile(connection); });
    });
}

Result<void> ProjectFile::copyInto(const QString &path) const
{
    const auto copy = [path](Connection &connection) {
        return connection.statement(QStringLiteral("VACUUM INTO ?")).run(path);
    };
    if (m_held->check())
        return Connection::open(m_path, m_readMode).and_then([&](const auto &connection) { return copy(*connection); });
    // By its name another file would be read, or none.
    if (!m_writer)
        return m_held->check();
    return m_writer->submitAlone(Priority::Human, copy).wait();
}

Result<void> ProjectFile::saveCopy(const QString &name, CopyOver over) const
{
    // A link stays, and what it leads to is replaced.
    const bool replaces = over == CopyOver::PlainFile && QFileInfo(name).isFile();
    const QString path = replaces ? QFileInfo(name).canonicalFilePath() : name;
    const Result<void> isFree =
        (replaces ? Result<void>() : refuseExisting(path)).and_then([&] { return refuseLeftLog(path); });
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
