// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/rung_reading.h"
#include "core/extract/options/mentions.h"

namespace tandem {

/// Rung 5: a stretch of prose that names exactly one option and plainly says that it is the one.
RungReading readNamedOnce(const AnswerView &answer, TextSpan place, const MentionFinder &finder);

/// Whether a sentence of the answer says in so many words that another option is the answer.
bool statesAnother(const AnswerView &answer, OptionId option, const MentionFinder &finder);

} // namespace tandem
