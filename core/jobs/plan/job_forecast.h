// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/llm/catalogue/model_cost.h"
#include "core/prompt/prompt_builder.h"

#include <QDate>

#include <vector>

namespace tandem {

/// What a job is likely to take, from a sample of its prompts.
struct JobForecast
{
    CostRange cost;           ///< of all items; its dollars are empty where the price is unknown
    QDate priceDate;          ///< of the prices; invalid: not said
    qint64 contextTokens = 0; ///< of the model; 0: unknown
    int sampled = 0;          ///< prompts that were looked at
    int tooLong = 0;          ///< of these, how many the model would not take
    QStringList problems;     ///< of the user's list of models, as sentences
};

/// `sampled`: prompts of records from all over the job, which has `itemCount` of them. Several samples of each item are
/// counted: at least with one prompt for them all, at most with one for each.
JobForecast forecastJob(const std::vector<Prompt> &sampled, qint64 itemCount, const AgentConfiguration &agent,
                        const std::vector<LabelDefinition> &definitions, const ModelCatalogue &catalogue);

/// "About 1,200 to 1,700 tokens, 0.02 to 0.03 US dollars by prices of 2026-07-24.", or that the price is unknown.
QString forecastText(const JobForecast &forecast);

} // namespace tandem
