// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_copy.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/file_mark.h"
#include "core/store/sql/pragmas.h"

#include <QCoreApplication>

namespace tandem {

Result<void> markCopy(const QString &path)
{
    return Connection::open(path, ConnectionMode::ReadWrite).and_then([](const auto &copy) {
        return setFileMark(*copy, newFileMark());
    });
}

Result<void> checkRescued(const QString &path, const QString &uuid)
{
    const auto copy = Connection::open(path, ConnectionMode::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    Statement project = (*copy)->statement(QStringLiteral("SELECT uuid FROM project"));
    const Result<bool> hasRow = project.run().and_then([&] { return project.next(); });
    const Result<bool> whole = hasRow.and_then([&](bool) { return isWhole(**copy); });
    if (!whole)
        return tl::unexpected(whole.error());
    if (*hasRow && project.text(0) == uuid && *whole)
        return {};
    return failure(ErrorCode::DamagedFile, {});
}

Error nothingRescued(const Error &cause)
{
    return {ErrorCode::DamagedFile,
            QCoreApplication::translate("ProjectFile",
                                        "What is left of the project is not whole, so no copy was saved: another "
                                        "program wrote over its file. Go on from a backup. The log of the last changes "
                                        "is kept beside it under another name once the project is closed."),
            cause.detail};
}

} // namespace tandem
