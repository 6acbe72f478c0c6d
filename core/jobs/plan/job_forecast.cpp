// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_forecast.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/prompt/answer_form.h"
#include "core/text/money_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobForecastText
{
    Q_DECLARE_TR_FUNCTIONS(JobForecast)
};

/// An answer is about as long as the form that it is asked for in; a list of quotes, as that of some of them.
qint64 usualOutput(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions)
{
    constexpr qint64 reasonTokens = 40;
    constexpr int usualSpans = 4;
    QStringList forms = answerForms(definitions, AnswerForm::Json, {false, agent.asksConfidence});
    for (size_t i = 0; i < definitions.size(); ++i) {
        QString &form = forms[static_cast<qsizetype>(i)];
        form = definitions[i].level == Level::Span ? form.repeated(usualSpans) : form;
    }
    return estimatedTokens(forms.join(u'\n')) + (agent.asksReason ? reasonTokens : 0);
}

PlannedCalls planOf(const std::vector<Prompt> &sampled, qint64 itemCount, const AgentConfiguration &agent,
                    const std::vector<LabelDefinition> &definitions, qint64 maximumOutput)
{
    qint64 bytes = 0;
    for (const Prompt &prompt : sampled)
        bytes += prompt.system.toUtf8().size() + prompt.user.toUtf8().size();
    PlannedCalls plan;
    plan.calls = itemCount;
    plan.samples = std::max(1, agent.samples);
    if (!sampled.empty()) {
        const double mean = static_cast<double>(bytes) / static_cast<double>(sampled.size());
        plan.promptBytes = static_cast<qint64>(mean * static_cast<double>(itemCount));
    }
    const qint64 usual = usualOutput(agent, definitions);
    plan.leastOutput = maximumOutput > 0 ? std::min(usual, maximumOutput) : usual;
    plan.mostOutput = maximumOutput > 0 ? maximumOutput : 2 * usual;
    return plan;
}

QString costText(const JobForecast &forecast)
{
    if (!forecast.cost.least || !forecast.cost.most)
        return JobForecastText::tr("The price of this model is unknown; you can add it to the list of models.");
    if (*forecast.cost.most <= 0)
        return JobForecastText::tr("This model costs nothing.");
    const QString least = amountText(*forecast.cost.least);
    const QString most = amountText(*forecast.cost.most);
    if (!forecast.priceDate.isValid())
        return JobForecastText::tr("About %1 to %2 US dollars.").arg(least, most);
    return JobForecastText::tr("About %1 to %2 US dollars by prices of %3.")
        .arg(least, most, forecast.priceDate.toString(Qt::ISODate));
}

} // namespace

JobForecast forecastJob(const std::vector<Prompt> &sampled, qint64 itemCount, const AgentConfiguration &agent,
                        const std::vector<LabelDefinition> &definitions, const ModelCatalogue &catalogue)
{
    JobForecast forecast;
    const std::optional<ModelFacts> facts = catalogue.find(agent);
    const PromptLimit limit = promptLimitOf(agent, catalogue);
    forecast.contextTokens = limit.contextTokens;
    forecast.sampled = static_cast<int>(sampled.size());
    for (const Prompt &prompt : sampled)
        forecast.tooLong += findPromptProblem(prompt, limit, {}) ? 1 : 0;
    const PlannedCalls plan = planOf(sampled, itemCount, agent, definitions, limit.maximumOutput);
    forecast.cost = costBefore(facts ? facts->price : std::nullopt, plan);
    if (facts)
        forecast.priceDate = facts->priceDate;
    return forecast;
}

QString forecastText(const JobForecast &forecast)
{
    return JobForecastText::tr("About %L1 to %L2 tokens.")
               .arg(forecast.cost.leastTokens)
               .arg(forecast.cost.mostTokens) +
           u' ' + costText(forecast);
}

} // namespace tandem
