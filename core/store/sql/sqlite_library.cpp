// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite_library.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

namespace tandem {

namespace {
constexpr int stepsBetweenLooks = 4000;

bool isOurLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
           query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

int shouldStop(void *token)
{
    return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0;
}
} // namespace

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    if (!isOurLibrary(database))
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void watchCancellation(sqlite3 *handle, const CancelToken *token)
{
    if (token)
        sqlite3_progress_handler(handle, stepsBetweenLooks, shouldStop, const_cast<CancelToken *>(token));
    else
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

} // namespace tandem
