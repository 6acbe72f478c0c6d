// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/jobs/plan/job_forecast.h"
#include "core/prompt/prompt_builder.h"

#include <QString>

#include <utility>
#include <vector>

namespace tandem {

class Connection;

/// What a job would do, before it is started.
struct JobPreview
{
    qint64 itemCount = 0;
    qint64 invalidPrompts = 0;                               ///< among the samples
    std::vector<std::pair<QString, RenderedPrompt>> samples; ///< external id and prompt, at most three
    qint64 trainingExamples = 0;                             ///< for the built-in model
    JobForecast forecast;                                    ///< tokens and cost of the whole job
    QString host;                                            ///< where texts would go; empty for the built-in model
    QString localAddress;                                    ///< host and port where they stay on this computer
    bool needsHostConsent = false;                           ///< first use of a host that is not loopback
};

/// What a job would do: its agent, prompts and host. Refused where its template or its endpoint cannot be used.
/// Thread: the connection's.
Result<JobPreview> previewJob(Connection &connection, const JobRequest &request);

} // namespace tandem
