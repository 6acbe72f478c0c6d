// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/sql_text.h"

#include <QString>

namespace tandem {

// What SQLite writes otherwise than other databases, as pieces of SQL: statements outside this room keep to common SQL
// and ask for these by name. The connection, its pragmas, functions and bulk statements, in this room too, are
// SQLite's.

/// The ids of a list that is bound as one JSON array: "SELECT … WHERE id IN (" + idsFromJson() + ")". One place; see
/// `idsAsJson`.
QString idsFromJson();

/// The same list as a table with the columns value and key (the place in the list, from 0), for what needs the order:
/// "FROM " + idRowsFromJson() + " j".
QString idRowsFromJson();

/// The members of a JSON array in a column, as a table with the column "value".
QString jsonMembers(const QString &column);

/// A JSON object with the members of another put into it, each whole and in place of the one of that name; null as
/// null.
QString mergedObject(const QString &object, const QString &members);

/// Whether a text holds a bound word, both in search form. One place.
QString containsFolded(const QString &text);

/// A value of a column of metadata as text; NULL where the name is missing.
SqlText metadataValue(const QString &column, const QString &name);

/// The function of two texts that is true where they are the same, composed or not.
QString sameTextFunction();

/// The function that gives a text as a number, or NULL where it is none.
QString numberFunction();

/// What follows an expression of text that people read, to sort it as they look for it (TextOrder of the user). Never
/// in the file's own indexes: other programs could not write to it.
QString inTextOrder();

/// What goes before a column so that no index is used for it.
QString withoutIndex();

/// The highest id of a record that is seen; those of an import that is not complete are above it. Ids grow, and one
/// writer at a time adds records: where several do, each record would have to know its import's state.
QString lastVisibleRecord();
/// The condition that a text has digits and nothing else.
QString isDigits(const QString &text);
/// The condition that a record was not deleted; `recordId` is a column. It may still be one that is not seen yet.
QString isNotDeleted(const QString &recordId);
/// The condition that a record is seen; `recordId` is a column.
QString isVisible(const QString &recordId);
/// The statement that lets all records be seen.
QString showAllRecords();

/// The highest id in a table, before an act adds rows to it: what is above it then is the act's, because one writer at
/// a time adds rows.
QString highestId(const QString &table);

} // namespace tandem
