// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/query/export_cursor.h"

#include <QString>

#include <optional>

namespace tandem {

/// The values of an export as every format writes them; an empty text for none.

/// ISO 8601 in UTC, to the millisecond.
QString exportedTime(Milliseconds time);
/// With as many digits as it takes to read the same number again.
QString exportedNumber(const std::optional<double> &number);
QString exportedConfidenceKind(const ExportRow &row);
/// The kind of annotator whose saying a row is, for exports with everything that was said.
QString exportedSpeaker(const ExportRow &row);

} // namespace tandem
