// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_cost.h"

#include "core/llm/catalogue/model_cost.h"
#include "core/llm/http/endpoint.h"

#include <QUrl>

namespace tandem {

namespace {

bool isFree(const Price &price)
{
    const auto costsNothing = [](const PriceRates &rates) {
        return rates.input <= 0 && rates.output <= 0 && rates.cachedInput.value_or(0) <= 0;
    };
    return costsNothing(price.rates) && (!price.longPrompts || costsNothing(price.longPrompts->second));
}

} // namespace

std::optional<JobCost> jobCost(const JobSummary &summary, const AgentConfiguration &agent,
                               const ModelCatalogue &catalogue)
{
    const qint64 answers = summary.done + summary.answered;
    if (agent.provider == Provider::BuiltIn || answers == 0)
        return std::nullopt;
    JobCost cost;
    cost.isLocal = isLoopbackHost(QUrl(agent.baseUrl).host());
    const std::optional<ModelFacts> facts = catalogue.find(agent, summary.servedModel);
    if (!facts || !facts->price)
        return cost;
    cost.hasPrice = true;
    cost.priceDate = facts->priceDate;
    // Many servers do not say how many tokens they took, and that is not none.
    if (summary.usage.inputTokens > 0 || isFree(*facts->price))
        cost.dollars = costOf(facts->price, summary.usage, answers);
    return cost;
}

} // namespace tandem
