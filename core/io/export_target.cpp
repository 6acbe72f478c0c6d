// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ExportTargetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportTarget)
};

/// An SQLite database with the application id that the store writes into bytes 68–71.
bool isProject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    return header.startsWith("SQLite format 3") && header.mid(68, 4) == "TNDM";
}

/// The project that a file with this name belongs to; empty where it is none of those beside a project.
QString projectBeside(const QString &path)
{
    for (const char *ending : std::array{"-wal", "-shm", "-journal", ".lock"}) {
        const QString project = path.chopped(qMin(path.size(), qsizetype(qstrlen(ending))));
        if (path.endsWith(QLatin1String(ending)) && isProject(project))
            return project;
    }
    return {};
}

} // namespace

Result<void> checkExportTarget(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : path;
    if (isProject(real))
        return failure(
            ErrorCode::InvalidInput,
            ExportTargetText::tr("%1 is a Tandem project, which an export never replaces. Choose another name.")
                .arg(path));
    if (const QString project = projectBeside(real); !project.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            ExportTargetText::tr("%1 belongs to the project %2, so no export goes there. Choose another name.")
                .arg(path, project));
    if (info.exists() && !info.isFile())
        return failure(
            ErrorCode::InvalidInput,
            ExportTargetText::tr("%1 is no plain file, so no export goes there. Choose another name.").arg(path));
    return {};
}

} // namespace tandem
