// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/run/job_runner.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_store.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/sql/writer.h"
#include "tests/core/jobs/scripted_model.h"
#include "tests/support/test_project.h"

#include <mutex>
#include <optional>

namespace tandem {

/// A project with an agent and records, and a runner whose model is scripted.
class RunnerBench
{
public:
    RunnerBench()
    {
        schema = project.setUsualSchema();
        agent = builtInAgent();
        agent.name = QStringLiteral("scripted");
        agent.provider = Provider::OpenAiCompatible;
        agent.baseUrl = QStringLiteral("http://127.0.0.1:1/v1");
        agent.model = QStringLiteral("scripted");
        agent.parameters = "{}";
        agent.systemTemplate = defaultSystemTemplate();
        agent.userTemplate = defaultUserTemplate();
    }

    ~RunnerBench()
    {
        runner.reset();
        reader.reset();
    }

    template <typename Work>
    auto write(Work work)
    {
        return must(project.writer().submit(Priority::Human, std::move(work)).wait());
    }

    /// A job for the definition "sentiment" over all records.
    JobId makeJob(const std::vector<RecordId> &records, int inFlight = 4)
    {
        return write([&](Connection &connection) -> Result<JobId> {
            JobRequest request;
            request.agentVersion = must(saveAgent(connection, agent)).versionId;
            request.definitions = {schema.definitions.front().id};
            request.inFlight = inFlight;
            const JobId job = must(beginJob(connection, request));
            must(addJobItems(connection, job, records));
            must(completeJob(connection, job));
            return job;
        });
    }

    void startRunner(ScriptedModel::Script script, Milliseconds latency = 1, RunnerSettings settings = {})
    {
        log = std::make_shared<ScriptLog>();
        settings.makeModel = [script = std::move(script), latency,
                              model = log](const AgentConfiguration &,
                                           const TransportSettings &) -> Result<std::unique_ptr<LanguageModel>> {
            return std::make_unique<ScriptedModel>(script, model, latency);
        };
        startRunner(settings);
    }

    /// A runner with the models that the program has.
    void startRunner(RunnerSettings settings = {})
    {
        runner.reset();
        reader = must(project.file().makeReader());
        settings.retry = {.unit = 2, .cap = 10};
        runner = std::make_unique<JobRunner>(project.writer(), *reader, settings, events());
    }

    /// Starts the job; `rest` then waits for it.
    void run(JobId job)
    {
        resting = Promise<JobSummary>();
        must(runner->run(job).wait());
    }
    JobSummary rest() const { return resting.pending().wait(); }
    JobSummary runToRest(JobId job)
    {
        run(job);
        return rest();
    }

    JobSummary summary(JobId job)
    {
        return write([job](Connection &connection) { return jobSummary(connection, job); });
    }

    qint64 completedAttempts()
    {
        return project.number(QStringLiteral("SELECT count(*) FROM attempt WHERE failure = ''"));
    }

    TestProject project;
    Schema schema;
    AgentConfiguration agent;
    std::shared_ptr<ScriptLog> log;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<JobRunner> runner;
    Promise<JobSummary> resting;
    std::mutex mutex;
    std::vector<JobSummary> progress; // guarded by mutex
    std::vector<RecordId> labelled;   // guarded by mutex

private:
    RunnerEvents events()
    {
        RunnerEvents events;
        events.progressed = [this](const JobSummary &summary) {
            const std::lock_guard lock(mutex);
            progress.push_back(summary);
        };
        events.labelled = [this](const std::vector<RecordId> &records) {
            const std::lock_guard lock(mutex);
            labelled.insert(labelled.end(), records.begin(), records.end());
        };
        events.rested = [this](const JobSummary &summary) { resting.set(summary); };
        return events;
    }
};

} // namespace tandem
