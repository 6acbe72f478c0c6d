// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_copy.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/file_mark.h"

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
    Statement found = (*copy)->statement(QStringLiteral("SELECT uuid, (SELECT quick_check FROM pragma_quick_check(1)) "
                                                        "FROM project"));
    const Result<bool> hasRow = found.run().and_then([&] { return found.next(); });
    if (!hasRow)
        return tl::unexpected(hasRow.error());
    if (*hasRow && found.text(0) == uuid && found.text(1) == QLatin1String("ok"))
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
