// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_target.h"

#include "core/base/file_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::array companionEndings{"-wal", "-shm", "-journal", ".lock"};
constexpr int mostLinks = 40; // as the kernel follows
/// Bytes that a file name may have, less those that the temporary file's name takes more.
constexpr qsizetype longestName = 255 - 8;

/// Lends tr() to the free functions below.
struct ExportTargetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportTarget)
};

/// The file itself, whatever links lead to it; also where the last of them leads to nothing yet.
QString resolved(const QString &path)
{
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

bool isInSystemFolder(const QString &path)
{
    return path.startsWith(QLatin1String("/dev/")) || path.startsWith(QLatin1String("/proc/"));
}

QByteArray beginning(const QString &path)
{
    QFile file(path);
    // Opening a pipe would wait for someone at its other end.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
}

bool isAmong(const QString &path, const QStringList &files)
{
    const auto identity = identityOf(path);
    return identity && std::any_of(files.begin(), files.end(),
                                   [&identity](const QString &file) { return identityOf(file) == identity; });
}

/// An SQLite database with the application id that the store writes into bytes 68–71. A project that is open is known
/// as an input: closing a second opening of its file would let go of the locks that SQLite has on it.
bool isProject(const QString &path, const QStringList &inputs)
{
    if (isAmong(path, inputs))
        return true;
    const QByteArray header = beginning(path);
    return header.startsWith("SQLite format 3") && header.mid(68, 4) == "TNDM";
}

/// The log or journal of some database, which has a name of its own by a hard link.
bool isDatabaseLog(const QString &path)
{
    const QByteArray magic = beginning(path).left(8);
    return magic.startsWith(QByteArray::fromHex("377f0682")) || magic.startsWith(QByteArray::fromHex("377f0683")) ||
           magic == QByteArray::fromHex("d9d505f920a163d7");
}

/// The project that a file with this name belongs to; empty where it is none of those beside a project.
QString projectBeside(const QString &path, const QStringList &inputs)
{
    for (const char *ending : companionEndings) {
        const QString project = path.chopped(qMin(path.size(), qsizetype(qstrlen(ending))));
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive) && isProject(project, inputs))
            return project;
    }
    return {};
}

/// Whether the name leads to what belongs to one of these files.
bool isBesideOneOf(const QString &path, const QStringList &inputs)
{
    QStringList companions;
    for (const QString &input : inputs) {
        for (const char *ending : companionEndings)
            companions += resolved(input) + QLatin1String(ending);
    }
    return isAmong(path, companions);
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

Result<void> checkIsNoProject(const QString &path, const QString &real, const QStringList &inputs)
{
    if (isProject(real, inputs))
        return refused(
            ExportTargetText::tr("%1 is a Tandem project, which no output ever replaces. Choose another name.")
                .arg(path));
    if (const QString project = projectBeside(real, inputs); !project.isEmpty())
        return refused(ExportTargetText::tr("%1 belongs to the project %2, so no output goes there. Choose another "
                                            "name.")
                           .arg(path, project));
    if (isBesideOneOf(real, inputs))
        return refused(ExportTargetText::tr("%1 belongs, under another name, to the project that the output is made "
                                            "from, so no output goes there. Choose another name.")
                           .arg(path));
    if (isDatabaseLog(real))
        return refused(
            ExportTargetText::tr("%1 belongs to a database, so no output goes there. Choose another name.").arg(path));
    return {};
}

Result<void> checkName(const QString &path)
{
    if (path.isEmpty() || path.endsWith(u'/'))
        return refused(ExportTargetText::tr("“%1” is no name of a file. Choose one.").arg(path));
    if (QFile::encodeName(QFileInfo(path).fileName()).size() > longestName)
        return refused(ExportTargetText::tr("The name “%1…” is too long for a file. Choose a shorter one.")
                           .arg(QFileInfo(path).fileName().left(40)));
    return {};
}

} // namespace

Result<void> checkExportTarget(const QString &path, ExistingFile existing, const QStringList &inputs)
{
    if (const auto named = checkName(path); !named)
        return named;
    const QString real = resolved(path);
    const QFileInfo info(real);
    if (isInSystemFolder(QFileInfo(path).absoluteFilePath()) || isInSystemFolder(real) ||
        (info.exists() && !info.isFile()))
        return refused(ExportTargetText::tr("%1 is no plain file (but a folder, a pipe or a device), so no output goes "
                                            "there. Choose another name.")
                           .arg(path));
    if (const auto checked = checkIsNoProject(path, real, inputs); !checked)
        return checked;
    if (existing == ExistingFile::Refuse && info.exists())
        return failure(ErrorCode::Refused,
                       ExportTargetText::tr("There is already a file %1, and it was left as it is.").arg(path));
    return {};
}

bool flushAll(QFileDevice &file)
{
    return file.flush() || file.flush();
}

Error notWritten(const QFileDevice &file, const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    const auto because = [](ErrorCode code, const QString &sentence) { return Error{code, sentence, {}}; };
    if (file.error() == QFileDevice::ResourceError)
        return because(ErrorCode::Failed, ExportTargetText::tr("The file %1 could not be written: its disk is full. "
                                                               "Free some room, or choose another disk. What was "
                                                               "there before is unchanged.")
                                              .arg(path));
    if (!folder.exists())
        return because(ErrorCode::NotFound, ExportTargetText::tr("The file %1 could not be written: there is no folder "
                                                                 "%2. Make it, or choose another.")
                                                .arg(path, folder.filePath()));
    if (!folder.isWritable())
        return because(ErrorCode::Failed, ExportTargetText::tr("The file %1 could not be written: you may not write in "
                                                               "the folder %2. Choose another, or change its rights.")
                                              .arg(path, folder.filePath()));
    if (info.exists() && !info.isWritable())
        return because(ErrorCode::Failed, ExportTargetText::tr("The file %1 could not be written: it is "
                                                               "write-protected. Choose another name, or change its "
                                                               "rights.")
                                              .arg(path));
    return because(ErrorCode::Failed,
                   ExportTargetText::tr("The file %1 could not be written: %2. What was there before is unchanged.")
                       .arg(path, file.errorString()));
}

} // namespace tandem
