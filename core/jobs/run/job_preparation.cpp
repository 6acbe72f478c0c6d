// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_preparation.h"

#include "core/base/task_thread.h"
#include "core/jobs/plan/model_fitting.h"
#include "core/llm/builtin/builtin_model.h"
#include "core/store/sql/writer.h"

namespace tandem {

namespace {

/// The model knows best in which form it is to be asked.
Result<PreparedJob> withPrompts(const JobPlan &plan, const PromptLimit &limit, std::shared_ptr<LanguageModel> model)
{
    return PromptBuilder::create(plan.agent, plan.schema, plan.definitions, plan.metadataColumns,
                                 model->answerForm(plan.definitions))
        .map([&](PromptBuilder prompts) {
            return PreparedJob{std::move(model), std::make_shared<PromptMaker>(std::move(prompts), limit),
                               std::make_shared<const AnswerReader>(plan.definitions)};
        });
}

} // namespace

JobPreparation::JobPreparation(const RunTools &tools)
    : m_tools(tools)
{
}

JobPreparation::~JobPreparation()
{
    cancelTraining();
}

Pending<Result<JobPlan>> JobPreparation::plan(JobId job) const
{
    return m_tools.writer.submit(Priority::Background,
                                 [job](Connection &connection) { return beginRun(connection, job); });
}

Pending<Result<PreparedJob>> JobPreparation::prepare(const JobPlan &plan, QObject *context) const
{
    const auto complete = [plan, limit = m_tools.promptLimit(plan.agent)](std::unique_ptr<LanguageModel> model) {
        return withPrompts(plan, limit, std::move(model));
    };
    if (plan.agent.provider == Provider::BuiltIn) {
        return fittedModel(plan).andThen(
            context, [complete](const QByteArray &fitted) { return makeBuiltInModel(fitted).and_then(complete); });
    }
    TransportSettings transport;
    transport.inFlight = slotsOf(plan);
    transport.callTimeout = m_tools.callTimeout;
    return Pending<Result<PreparedJob>>::ready(m_tools.makeModel(plan.agent, transport).and_then(complete));
}

Pending<Result<QByteArray>> JobPreparation::fittedModel(const JobPlan &plan) const
{
    if (!plan.fittedModel.isNull())
        return Pending<Result<QByteArray>>::ready(plan.fittedModel);
    return m_tools.training.run([plan, &reader = m_tools.reader, &writer = m_tools.writer, cancel = m_cancelTraining] {
        return fitModelFor(plan, reader, writer, cancel);
    });
}

} // namespace tandem
