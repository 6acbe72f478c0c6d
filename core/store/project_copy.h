// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem {

/// A copy is a file of its own: put in the original's place, it must not be taken for that.
Result<void> markCopy(const QString &path);

/// What was read from a file that another program wrote over may be anything. Fails where the copy is not whole, or not
/// of the project `uuid`.
Result<void> checkRescued(const QString &path, const QString &uuid);
/// For people.
Error nothingRescued(const Error &cause);

} // namespace tandem
