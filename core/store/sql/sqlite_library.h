// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

class QSqlDatabase;
struct sqlite3;

namespace tandem {

/// SQLite's own handle of an open connection, or null where Qt's driver holds a copy of SQLite that is not the one
/// Tandem is linked with: its handle would then be a stranger to our calls.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

/// Lets running statements ask every few thousand steps whether they should stop. `token` stays where it is as long as
/// it is set; null: never stop.
void watchCancellation(sqlite3 *handle, const CancelToken *token);

} // namespace tandem
