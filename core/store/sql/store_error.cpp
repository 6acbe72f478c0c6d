// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/store_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace tandem {

namespace {
/// Lends tr() to the free functions below.
struct StoreErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error described(int code)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, StoreErrorText::tr("The work was cancelled."), {}};
    case SQLITE_FULL:
        return {ErrorCode::Failed,
                StoreErrorText::tr("The disk that holds the project is full, so nothing of this step "
                                   "was kept. Free some space and try again."),
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DamagedFile,
                StoreErrorText::tr("The project file is damaged: a part of it cannot be read. Close "
                                   "it and go on from a saved copy."),
                {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly,
                StoreErrorText::tr("The project file cannot be written. Check the rights on the file "
                                   "and its folder, or save a copy elsewhere."),
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                StoreErrorText::tr("Another program is writing to the project file. Close that "
                                   "program and try again."),
                {}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Failed,
                StoreErrorText::tr("The project file cannot be opened. Check that it exists and that "
                                   "you may read it and its folder."),
                {}};
    case SQLITE_IOERR:
        return {ErrorCode::Failed,
                StoreErrorText::tr("The disk reported an error while the project file was used, so "
                                   "nothing of this step was kept. Check the disk and try again."),
                {}};
    case SQLITE_NOMEM:
        return {ErrorCode::Failed,
                StoreErrorText::tr("There is not enough memory for this step. Close other programs "
                                   "and try again."),
                {}};
    default:
        return {ErrorCode::Failed,
                StoreErrorText::tr("The project file refused this step, so nothing of it was kept. "
                                   "The log tells what SQLite reported."),
                {}};
    }
}
} // namespace

Error storeError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return storeError(isNumber ? code : SQLITE_ERROR, error.driverText() + QStringLiteral(" ") + error.databaseText());
}

Error storeError(int resultCode, const QString &text)
{
    Error error = described(resultCode);
    error.detail = QStringLiteral("SQLite %1: %2").arg(resultCode).arg(text.trimmed());
    return error;
}

} // namespace tandem
