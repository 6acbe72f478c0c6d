// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace tandem {

namespace {
/// The lock lies beside the file itself, whatever link led to it.
QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return file + QStringLiteral(".lock");
}

Error lockedError(const QString &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QString file = QFileInfo(path).fileName();
    if (!lock.getLockInfo(&process, &host, &program))
        return {ErrorCode::Locked,
                QCoreApplication::translate("ProjectFile", "“%1” is open in another program. Close it there, or open "
                                                           "it for reading only.")
                    .arg(file),
                {}};
    return {ErrorCode::Locked,
            QCoreApplication::translate("ProjectFile", "“%1” is open in %2 (process %3 on %4). Close it there, or open "
                                                       "it for reading only.")
                .arg(file, program, QString::number(process), host),
            {}};
}

Error cannotLock(const QString &path)
{
    return {ErrorCode::ReadOnly,
            QCoreApplication::translate("ProjectFile",
                                        "The folder “%1” cannot be written, so the project in it can only "
                                        "be opened for reading. Check the rights on the folder.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            {}};
}
} // namespace

Result<std::unique_ptr<QLockFile>> lockProject(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // however old: only a process that has ended loses its lock
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return tl::unexpected(lockedError(path, *lock));
    return tl::unexpected(cannotLock(path));
}

} // namespace tandem
