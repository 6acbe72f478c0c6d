// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt_limit.h"

#include "core/prompt/prompt_builder.h"

#include <algorithm>

namespace tandem {

namespace {

bool isAllBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.isSpace(); });
}

PromptProblem tooLong(qint64 estimate, const PromptLimit &limit)
{
    PromptProblem problem{tooLongWord(), {}};
    problem.details.numbers = {estimate, limit.maximumOutput, limit.contextTokens};
    return problem;
}

} // namespace

QString invalidPromptWord()
{
    return QStringLiteral("invalid_prompt");
}

QString tooLongWord()
{
    return QStringLiteral("too_long");
}

std::optional<PromptProblem> findPromptProblem(const Prompt &prompt, const PromptLimit &limit,
                                               const TokenEstimator &estimator)
{
    if (isAllBlank(prompt.user) && isAllBlank(prompt.system))
        return PromptProblem{invalidPromptWord(), {}};
    if (limit.contextTokens <= 0)
        return std::nullopt;
    const qint64 estimate = estimator.estimate(prompt.system, prompt.user);
    if (estimate + limit.maximumOutput <= limit.contextTokens)
        return std::nullopt;
    return tooLong(estimate, limit);
}

} // namespace tandem
