// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_cost.h"

#include "core/llm/catalogue/model_cost.h"
#include "core/llm/http/endpoint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <cmath>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobCostText
{
    Q_DECLARE_TR_FUNCTIONS(JobCost)
};

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

QString amountText(double dollars)
{
    const QLocale locale;
    if (dollars <= 0 || dollars >= 1)
        return locale.toString(dollars, 'f', 2);
    // As 'g' would write it, but never as 4.2e-05.
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(dollars)));
    return locale.toString(dollars, 'f', decimals);
}

QString costText(const JobCost &cost)
{
    if (!cost.hasPrice)
        return JobCostText::tr("price unknown");
    if (!cost.dollars)
        return JobCostText::tr("unknown: the server counted no tokens");
    if (*cost.dollars > 0)
        return JobCostText::tr("%1 US dollars").arg(amountText(*cost.dollars));
    return cost.isLocal ? JobCostText::tr("free on this computer") : JobCostText::tr("free");
}

QString datedCostText(const JobCost &cost)
{
    const bool hasDate = cost.dollars && cost.priceDate.isValid();
    return hasDate ? JobCostText::tr("%1 by prices of %2").arg(costText(cost), cost.priceDate.toString(Qt::ISODate))
                   : costText(cost);
}

} // namespace tandem
