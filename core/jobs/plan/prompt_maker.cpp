// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/prompt_maker.h"

namespace tandem {

PromptMaker::PromptMaker(PromptBuilder builder, PromptLimit limit)
    : m_builder(std::move(builder))
    , m_limit(limit)
{
}

tl::expected<Prompt, PromptProblem> PromptMaker::prompt(const Record &record) const
{
    Result<Prompt> prompt = m_builder.prompt(record);
    if (!prompt) {
        PromptProblem problem{invalidPromptWord(), {}};
        problem.details.said = prompt.error().message;
        return tl::unexpected(problem);
    }
    if (auto problem = findPromptProblem(*prompt, m_limit, m_estimator))
        return tl::unexpected(std::move(*problem));
    return std::move(*prompt);
}

void PromptMaker::learn(const Prompt &prompt, const Answer &answer)
{
    // Several samples may have been several calls, each of which was charged its prompt.
    if (answer.samples.size() != 1)
        return;
    const qint64 bytes = prompt.system.toUtf8().size() + prompt.user.toUtf8().size();
    m_estimator.observe(bytes, answer.usage.inputTokens);
}

} // namespace tandem
