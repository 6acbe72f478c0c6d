// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/failure_details.h"
#include "core/prompt/token_estimator.h"

#include <QString>

#include <optional>

namespace tandem {

struct Prompt;

/// The reasons of items whose prompt could not be sent; they are counted as invalid prompts.
QString invalidPromptWord(); // "invalid_prompt"
QString tooLongWord();       // "too_long"

/// What a model takes, in tokens; 0: not known, so not checked.
struct PromptLimit
{
    qint64 contextTokens = 0; ///< prompt and answer together
    qint64 maximumOutput = 0; ///< what the answer may take of them
};

/// Why a prompt is not sent.
struct PromptProblem
{
    QString reason;         ///< a short word for counting: "invalid_prompt", "too_long"
    FailureDetails details; ///< of its sentence
};

/// Looks at a prompt before a cent is spent on it: blank, or longer than the model takes by the estimate. An estimate
/// may err by a tenth; what slips through is refused by the server and is then a failure of the item too.
std::optional<PromptProblem> findPromptProblem(const Prompt &prompt, const PromptLimit &limit,
                                               const TokenEstimator &estimator);

} // namespace tandem
