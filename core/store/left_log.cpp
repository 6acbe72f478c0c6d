// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/left_log.h"

#include "core/store/project_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <unistd.h>

namespace tandem {

namespace {

constexpr qint64 logHeaderSize = 32;
const QByteArray noteWord = "tandem-log";

/// Lends tr() to the functions below.
struct LeftLogText
{
    Q_DECLARE_TR_FUNCTIONS(LeftLog)
};

QString logOf(const QString &path)
{
    return realName(path) + QStringLiteral("-wal");
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

std::optional<LogNote> noteIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (!line.endsWith('\n') || words.size() < 4 || words.front() != noteWord)
        return std::nullopt;
    LogNote note{{words.at(1).toULongLong(), words.at(2).toULongLong()}, {}};
    for (qsizetype i = 3; i < words.size(); ++i)
        note.marks.push_back(words.at(i).toUInt());
    return note;
}

QByteArray lineOf(const LogNote &note)
{
    QByteArrayList words{noteWord, QByteArray::number(note.file.device), QByteArray::number(note.file.inode)};
    for (const FileMark mark : note.marks)
        words.append(QByteArray::number(mark));
    return words.join(' ') + '\n';
}

/// Whether the note of the lock `lockFile` is about this file as it is now.
bool isAbout(const QString &lockFile, const FileIdentity &file, FileMark mark)
{
    const auto note = readLogNote(lockFile);
    return note && note->file == file && note->fits(mark);
}

} // namespace

bool LogNote::fits(FileMark mark) const
{
    return std::any_of(marks.begin(), marks.end(), [mark](FileMark known) { return isMarkedWith(known, mark); });
}

std::optional<LogNote> readLogNote(const QString &lockFile)
{
    QFile file(lockFile);
    std::optional<LogNote> newest;
    constexpr int mostLines = 1'000;
    if (!file.open(QIODevice::ReadOnly))
        return newest;
    for (int i = 0; i < mostLines && !file.atEnd(); ++i) {
        if (const auto note = noteIn(file.readLine(4'096)))
            newest = note;
    }
    return newest;
}

Result<void> addLogNote(const QString &lockFile, const LogNote &note)
{
    QFile file(lockFile);
    const QByteArray line = lineOf(note);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly) &&
        file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0)
        return {};
    return failure(ErrorCode::Failed, LeftLogText::tr("The lock %1 could not be written, so the project was not "
                                                      "opened. Its disk may be full.")
                                          .arg(QDir::toNativeSeparators(lockFile)));
}

bool hasLog(const QString &path)
{
    return QFileInfo(logOf(path)).size() > logHeaderSize;
}

Result<void> refuseLogOfAnother(const QString &path)
{
    const auto note = readLogNote(lockFileOf(path));
    if (!note || !hasLog(path) || note->fits(factsOfFile(path).mark))
        return {};
    return failure(
        ErrorCode::Refused,
        LeftLogText::tr("Beside “%1” lies “%2”, which a program left that was killed, and which does not belong to "
                        "this file: the file was replaced since, as by a backup. Both together would be a mix of two "
                        "states, so nothing was opened. Set that log aside to go on from the file as it is, or put the "
                        "file back that was there before: the log holds the last changes to it.")
            .arg(nameOf(path), nameOf(logOf(path))));
}

Result<void> refuseLogElsewhere(const QString &path)
{
    const auto file = identityOf(path);
    if (!file || hasLog(path) || isOpenForWriting(path)) // by whom, the lock tells
        return {};
    const QFileInfo own(realName(path));
    const FileMark mark = factsOfFile(path).mark;
    const QFileInfoList locks = own.dir().entryInfoList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &lock : locks) {
        const QString other = lock.absoluteFilePath().chopped(5);
        if (other == own.absoluteFilePath() || !hasLog(other) || !isAbout(lock.absoluteFilePath(), *file, mark))
            continue;
        return failure(ErrorCode::Refused,
                       LeftLogText::tr("“%1” had the name “%2” when a program was killed that had it open, and the "
                                       "last changes to it are in “%3” only. Give it the name “%2” again and open "
                                       "that; or give that log the name “%4”.")
                           .arg(own.fileName(), nameOf(other), nameOf(other + QStringLiteral("-wal")),
                                own.fileName() + QStringLiteral("-wal")));
    }
    return {};
}

Result<void> refuseLogOfNone(const QString &path)
{
    for (const char *ending : {"-wal", "-journal"}) {
        const QString log = realName(path) + QLatin1String(ending);
        if (QFileInfo(log).size() <= 0)
            continue;
        return failure(ErrorCode::Refused,
                       LeftLogText::tr("Where the new project would be lies “%1”, the log of one that had this name "
                                       "when a program was killed: it holds the last changes to it, and making a new "
                                       "one would destroy them. Choose another name. If that project was moved, give "
                                       "it its old name again and open it.")
                           .arg(nameOf(log)));
    }
    return {};
}

Result<QString> renameLog(const QString &path)
{
    const QString log = logOf(path);
    const QString stem =
        log + QStringLiteral(".aside-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = stem;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = stem + QStringLiteral("-%1").arg(i);
    if (!QFile::rename(log, aside))
        return failure(ErrorCode::Failed,
                       LeftLogText::tr("The log %1 could not be given another name. Check the rights on its folder.")
                           .arg(QDir::toNativeSeparators(log)));
    QFile::remove(realName(path) + QStringLiteral("-shm")); // the index of that log, which is made anew
    return aside;
}

Result<QString> setLogAside(const QString &path)
{
    const Result<void> belongs = refuseLogOfAnother(path);
    const auto lock = belongs ? Result<std::unique_ptr<QLockFile>>() : lockProject(path);
    if (belongs)
        return failure(ErrorCode::Refused,
                       LeftLogText::tr("No log that belongs to another file lies beside “%1”.").arg(nameOf(path)));
    if (!lock)
        return tl::unexpected(lock.error());
    return renameLog(path);
}

} // namespace tandem
