// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/extract/ladder/answer_view.h"
#include "core/extract/options/option_matcher.h"

namespace tandem {

/// Why a stretch that names no option is invalid: ambiguous where it names several.
InvalidReason reasonFor(QStringView words, const OptionMatcher &matcher);

/// Why an answer in which no rung found anything is invalid: a refusal where it sounds like one.
InvalidReason reasonForNothing(const AnswerView &answer, const OptionMatcher &matcher);

} // namespace tandem
