// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/prompt/prompt_builder.h"
#include "core/prompt/prompt_limit.h"

#include <tl/expected.hpp>

namespace tandem {

/// Makes the prompts of one run, keeps back those that the model would not take, and learns from what the provider
/// counted how long prompts are. Not thread-safe.
class PromptMaker
{
public:
    PromptMaker(PromptBuilder builder, PromptLimit limit);

    tl::expected<Prompt, PromptProblem> prompt(const Record &record) const;
    /// `answer` came to `prompt`.
    void learn(const Prompt &prompt, const Answer &answer);

private:
    PromptBuilder m_builder;
    PromptLimit m_limit;
    TokenEstimator m_estimator;
};

} // namespace tandem
