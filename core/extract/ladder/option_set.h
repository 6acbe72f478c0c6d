// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/prepared_definition.h"
#include "core/extract/words/lenient_json.h"

#include <optional>

namespace tandem {

/// A set of options.
struct SetReading
{
    LabelValue value; ///< in the order of the definition
    TextSpan span;
    bool hasNearMiss = false; ///< one of them was misspelled
};

/// The options that a list names: a JSON array, or words with commas, semicolons or "and" between them, or "none".
/// Empty where one of them cannot be read.
std::optional<SetReading> readList(QStringView text, TextSpan span, const PreparedDefinition &asked);

/// The options of an array's elements; empty where one of them is none.
std::optional<SetReading> readElements(const LenientValue &array, const PreparedDefinition &asked);

} // namespace tandem
