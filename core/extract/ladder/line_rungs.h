// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"
#include "core/extract/ladder/rung_reading.h"

namespace tandem {

/// Rung 3: a line "Name: option" (or, where only one was asked for, "Label: option"), or <name>option</name>.
RungReading readRequestedForm(const AnswerView &answer, const PreparedDefinition &asked);

/// Rung 4: nothing but the option, or the option in a mark that says "this is the answer" (\boxed{…}, [[…]]); only
/// where one definition was asked for.
RungReading readOptionAlone(const AnswerView &answer, const PreparedDefinition &asked);

} // namespace tandem
