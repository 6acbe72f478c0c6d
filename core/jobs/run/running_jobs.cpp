// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/running_jobs.h"

#include "core/jobs/carrier/direct_carrier.h"
#include "core/llm/http/endpoint.h"

#include <QCoreApplication>

namespace tandem {

namespace {

QString endpointKey(const AgentConfiguration &agent)
{
    const Result<Endpoint> endpoint = endpointOf(agent);
    return QStringList{endpoint ? endpoint->origin : agent.baseUrl, agent.keyVariable, agent.model}.join(u'\n');
}

} // namespace

RunningJobs::RunningJobs(Writer &writer, Reader &reader, TaskThread &training, const RunnerSettings &settings,
                         RunnerEvents events)
    : m_retry(settings.retry)
    , m_tools{writer,
              reader,
              training,
              settings.callTimeout,
              settings.makeModel,
              settings.promptLimit,
              [this](std::shared_ptr<LanguageModel> model, const AgentConfiguration &agent, bool isFresh,
                     CarrierHandlers handlers) {
                  return makeCarrier(std::move(model), agent, isFresh, std::move(handlers));
              }}
    , m_events(std::move(events))
{
}

RunningJobs::~RunningJobs() = default;

Result<void> RunningJobs::run(JobId job)
{
    if (find(job)) {
        return failure(ErrorCode::Refused, QCoreApplication::translate("RunningJobs", "This job is running already."));
    }
    auto run = std::make_unique<JobRun>(job, m_tools);
    connectRun(*run, job);
    run->start();
    m_runs.emplace(job, std::move(run));
    return {};
}

void RunningJobs::connectRun(JobRun &run, JobId job)
{
    connect(&run, &JobRun::progressed, this, [this](const JobSummary &summary) { m_events.progressed(summary); });
    connect(&run, &JobRun::labelled, this,
            [this](const std::vector<RecordId> &records) { m_events.labelled(records); });
    // Queued: the run is deleted then.
    connect(
        &run, &JobRun::rested, this, [this, job](const JobSummary &summary) { rested(job, summary); },
        Qt::QueuedConnection);
}

JobRun *RunningJobs::find(JobId job) const
{
    const auto found = m_runs.find(job);
    return found == m_runs.end() ? nullptr : found->second.get();
}

void RunningJobs::interruptAll()
{
    for (const auto &[job, run] : m_runs)
        run->interrupt();
}

void RunningJobs::pauseAll()
{
    for (const auto &[job, run] : m_runs)
        run->pause();
}

void RunningJobs::rested(JobId job, const JobSummary &summary)
{
    m_runs.erase(job);
    m_events.rested(summary);
    if (m_runs.empty())
        m_allAtRest();
}

std::unique_ptr<Carrier> RunningJobs::makeCarrier(std::shared_ptr<LanguageModel> model, const AgentConfiguration &agent,
                                                  bool isFresh, CarrierHandlers handlers)
{
    DirectCarrierSettings settings;
    settings.retry = m_retry;
    settings.requestsPerMinute = agent.requestsPerMinute;
    settings.tokensPerMinute = agent.tokensPerMinute;
    settings.isFresh = isFresh;
    return std::make_unique<DirectCarrier>(std::move(model), gateOf(agent), settings, std::move(handlers));
}

std::shared_ptr<EndpointGate> RunningJobs::gateOf(const AgentConfiguration &agent)
{
    if (agent.provider == Provider::BuiltIn)
        return std::make_shared<EndpointGate>(m_retry.unit, m_retry.cap, EndpointGate::unlimited);
    std::weak_ptr<EndpointGate> &known = m_gates[endpointKey(agent)];
    std::shared_ptr<EndpointGate> gate = known.lock();
    if (!gate) {
        gate = std::make_shared<EndpointGate>(m_retry.unit, m_retry.cap);
        known = gate;
    }
    return gate;
}

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_running_jobs.cpp"
