// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/jobs/plan/job_plan.h"
#include "core/jobs/plan/prompt_maker.h"
#include "core/jobs/run/answer_reading.h"
#include "core/jobs/run/run_tools.h"

#include <memory>

namespace tandem {

/// What a run needs besides its plan before anything can be sent.
struct PreparedJob
{
    std::shared_ptr<LanguageModel> model;
    std::shared_ptr<PromptMaker> prompts;
    std::shared_ptr<const AnswerReader> reader;
};

/// The first phase of a run: the plan is read and the job marked as running; then its model is made, which for the
/// built-in one may mean to train it. Lives on the runner's thread.
class JobPreparation
{
public:
    explicit JobPreparation(const RunTools &tools);
    ~JobPreparation(); ///< ends a training that is under way

    Pending<Result<JobPlan>> plan(JobId job) const;
    /// Answered later, on this thread, and not at all once `context` is gone.
    Pending<Result<PreparedJob>> prepare(const JobPlan &plan, QObject *context) const;
    void cancelTraining() const { m_cancelTraining.cancel(); }

private:
    Pending<Result<QByteArray>> fittedModel(const JobPlan &plan) const;

    const RunTools &m_tools;
    CancelToken m_cancelTraining;
};

} // namespace tandem
