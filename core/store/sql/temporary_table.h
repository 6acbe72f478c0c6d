// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace tandem {

class Steps;

/// A table that the statements of one act hand on to each other: it belongs to the connection, and no file holds it.
/// Makes it where it is not there yet, and empties it: `columns` as CREATE TABLE takes them.
void emptyTemporaryTable(Steps &steps, QLatin1String name, QLatin1String columns);

} // namespace tandem
