// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

// What SQLite writes otherwise than other databases, as pieces of SQL. The rest of this room keeps to common SQL.

/// The ids of a list that is bound as one JSON array: "SELECT … WHERE id IN (" + idsFromJson() + ")". One place; see
/// `idsAsJson`.
QString idsFromJson();

/// The same list as a table with the columns value and key (the place in the list, from 0), for what needs the order:
/// "FROM " + idRowsFromJson() + " j".
QString idRowsFromJson();

/// The members of a JSON array in a column, as a table with the column "value".
QString jsonMembers(const QString &column);

} // namespace tandem
