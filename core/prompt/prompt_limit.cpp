// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt_limit.h"

#include "core/prompt/prompt_builder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct PromptLimitText
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

bool isAllBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.isSpace(); });
}

PromptProblem tooLong(qint64 estimate, const PromptLimit &limit)
{
    const QLocale locale;
    return {tooLongWord(),
            PromptLimitText::tr("The prompt has about %1 tokens and the answer may take %2, but the model takes %3 "
                                "together. Nothing was sent. Shorten the record or the prompt, allow a shorter answer, "
                                "or choose a model with a larger context.")
                .arg(locale.toString(estimate), locale.toString(limit.maximumOutput),
                     locale.toString(limit.contextTokens))};
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
    if (isAllBlank(prompt.user) && isAllBlank(prompt.system)) {
        return PromptProblem{invalidPromptWord(),
                             PromptLimitText::tr("The prompt for this record is blank, so there is nothing to send. "
                                                 "Look at the template of the agent.")};
    }
    if (limit.contextTokens <= 0)
        return std::nullopt;
    const qint64 estimate = estimator.estimate(prompt.system, prompt.user);
    if (estimate + limit.maximumOutput <= limit.contextTokens)
        return std::nullopt;
    return tooLong(estimate, limit);
}

} // namespace tandem
