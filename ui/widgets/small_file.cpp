// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/small_file.h"

#include "core/io/export_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tandem {

namespace {

constexpr qint64 limit = 16LL * 1024 * 1024;

/// Lends tr() to the free functions below.
struct SmallFileText
{
    Q_DECLARE_TR_FUNCTIONS(SmallFile)
};

Result<void> write(const QString &path, const QByteArray &content)
{
    // The dialog that gave the name has asked about a file of that name.
    if (const auto target = checkExportTarget(path, ExistingFile::Replace); !target)
        return target;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !flushAll(file) || !file.commit())
        return tl::unexpected(notWritten(file, path));
    return {};
}

} // namespace

Result<QByteArray> smallFileContent(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Failed, SmallFileText::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > limit)
        return failure(ErrorCode::InvalidInput,
                       SmallFileText::tr("%1 is larger than 16 MB, so it is hardly the right file.").arg(name));
    return file.readAll();
}

Pending<Result<void>> writeSmallFile(const QString &path, const QByteArray &content)
{
    return inBackground([path, content] { return write(path, content); });
}

} // namespace tandem
