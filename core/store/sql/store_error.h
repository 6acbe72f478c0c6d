// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace tandem {

/// What SQLite reports, as an error that people can read. Known causes (full disk, damaged file, locked, no right to
/// write, interrupted) get their own code and sentence; the driver's text goes to `detail`.
Error storeError(const QSqlError &error);

/// The same for a result code of SQLite's C interface; extended codes too. `text` is SQLite's own message.
Error storeError(int resultCode, const QString &text);

} // namespace tandem
