// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

namespace tandem {

namespace {
/// What a lock file says.
struct LockOwner
{
    explicit LockOwner(const QLockFile &lock) { isKnown = lock.getLockInfo(&process, &host, &program); }

    bool isHere() const { return isKnown && host == QSysInfo::machineHostName(); }

    bool isKnown = false;
    qint64 process = 0;
    QString host;
    QString program;
};

QString ageText(const QString &lockFile)
{
    return QLocale().toString(QFileInfo(lockFile).lastModified(), QLocale::ShortFormat);
}

Error lockedError(const QString &path, const QLockFile &lock)
{
    const QString file = QFileInfo(path).fileName();
    const LockOwner owner(lock);
    if (!owner.isKnown)
        return {ErrorCode::Locked,
                QCoreApplication::translate("ProjectFile", "“%1” is locked by the file %2 of %3, which names nobody; a "
                                                           "power cut leaves such files. If no other program has the "
                                                           "project open, remove that lock; else open it for reading "
                                                           "only.")
                    .arg(file, QDir::toNativeSeparators(lockFileOf(path)), ageText(lockFileOf(path))),
                {}};
    if (!owner.isHere())
        return {ErrorCode::Locked,
                QCoreApplication::translate("ProjectFile", "“%1” is locked by %2 (process %3) on another computer, %4, "
                                                           "with the file %5 of %6. Close it there. If it is not open "
                                                           "there any more, remove that lock; else open it for reading "
                                                           "only.")
                    .arg(file, owner.program, QString::number(owner.process), owner.host,
                         QDir::toNativeSeparators(lockFileOf(path)), ageText(lockFileOf(path))),
                {}};
    return {ErrorCode::Locked,
            QCoreApplication::translate("ProjectFile", "“%1” is open in %2 (process %3 on %4). Close it there, or open "
                                                       "it for reading only.")
                .arg(file, owner.program, QString::number(owner.process), owner.host),
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

QString realName(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString lockFileOf(const QString &path)
{
    return realName(path) + QStringLiteral(".lock");
}

Result<std::unique_ptr<QLockFile>> lockProject(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockFileOf(path));
    lock->setStaleLockTime(0); // however old: only a process that has ended loses its lock
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return tl::unexpected(lockedError(path, *lock));
    if (lock->error() == QLockFile::PermissionError)
        return tl::unexpected(cannotLock(path));
    return failure(ErrorCode::Failed, QCoreApplication::translate(
                                          "ProjectFile", "The lock %1 could not be written, so the project was not "
                                                         "opened. Its disk may be full.")
                                          .arg(QDir::toNativeSeparators(lockFileOf(path))));
}

bool isLockUncertain(const QString &path)
{
    const QString file = lockFileOf(path);
    return QFileInfo::exists(file) && !LockOwner(QLockFile(file)).isHere();
}

Result<void> removeUncertainLock(const QString &path)
{
    const QString file = lockFileOf(path);
    if (!QFileInfo::exists(file) || lockProject(path)) // which is let go of again
        return {};
    if (!isLockUncertain(path))
        return tl::unexpected(lockedError(path, QLockFile(file)));
    if (QFile::remove(file))
        return {};
    return tl::unexpected(cannotLock(path));
}

} // namespace tandem
