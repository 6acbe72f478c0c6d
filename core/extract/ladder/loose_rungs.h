// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"
#include "core/extract/ladder/rung_reading.h"

namespace tandem {

/// Rung 6: a stretch that is an option but for its spelling.
RungReading readNearMiss(const AnswerView &answer, TextSpan place, const OptionMatcher &matcher);

/// Rungs 5 and 6 on the place where an answer was found that is no option as it stands.
RungReading readLoosely(const AnswerView &answer, TextSpan place, const PreparedDefinition &asked);

} // namespace tandem
