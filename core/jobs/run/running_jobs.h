// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/endpoint_gate.h"
#include "core/jobs/run/job_run.h"
#include "core/jobs/run/runner_settings.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace tandem {

/// The jobs that run, and the gates of their endpoints. Lives on the runner's thread.
class RunningJobs : public QObject
{
    Q_OBJECT

public:
    RunningJobs(Writer &writer, Reader &reader, TaskThread &training, const RunnerSettings &settings,
                RunnerEvents events);
    ~RunningJobs() override;

    Result<void> run(JobId job);
    JobRun *find(JobId job) const; ///< null: it does not run
    bool isEmpty() const { return m_runs.empty(); }
    void interruptAll();
    void pauseAll();
    /// Called whenever the last one has come to rest.
    void whenAllAtRest(std::function<void()> call) { m_allAtRest = std::move(call); }

private:
    void connectRun(JobRun &run, JobId job);
    void rested(JobId job, const JobSummary &summary);
    std::unique_ptr<Carrier> makeCarrier(std::shared_ptr<LanguageModel> model, const AgentConfiguration &agent,
                                         bool isFresh, CarrierHandlers handlers);
    std::shared_ptr<EndpointGate> gateOf(const AgentConfiguration &agent);

    const RetrySettings m_retry;
    RunTools m_tools;
    RunnerEvents m_events;
    QHash<QString, std::weak_ptr<EndpointGate>> m_gates;
    std::map<JobId, std::unique_ptr<JobRun>> m_runs;
    std::function<void()> m_allAtRest;
};

} // namespace tandem
