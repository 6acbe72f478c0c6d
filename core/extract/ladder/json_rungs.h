// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"
#include "core/extract/ladder/rung_reading.h"

namespace tandem {

/// Rungs 1 and 2: a JSON object with the definition's name (or, where only one was asked for, "label", "answer" and the
/// like) as a key.
RungReading readJson(const AnswerView &answer, const PreparedDefinition &asked);

} // namespace tandem
