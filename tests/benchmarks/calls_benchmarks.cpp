// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/calls_benchmarks.h"

#include "tests/benchmarks/bare_calls.h"
#include "tests/benchmarks/measure.h"
#include "tests/core/jobs/runner_bench.h"

#include <QThread>

#include <sqlite3.h>

namespace tandem {

namespace {

constexpr int latency = 100;
constexpr int inFlight = 200;
constexpr int items = 100'000;
constexpr double calls = 1000.0 * inFlight / latency;

/// How far a job has come, and when.
struct Moment
{
    qint64 done = 0;
    double milliseconds = 0;
    double memory = 0;
};

/// MB that the process holds, but for SQLite's page caches, which fill up to a fixed size while the file grows.
double memoryBesideCaches()
{
    return currentMemory() - static_cast<double>(sqlite3_memory_used()) / 1024 / 1024;
}

/// Looks at a running job until it has come so far.
Moment waitUntil(RunnerBench &bench, qint64 done, const Stopwatch &watch)
{
    while (true) {
        {
            const std::lock_guard lock(bench.mutex);
            if (!bench.progress.empty() && bench.progress.back().done >= done)
                return {bench.progress.back().done, watch.milliseconds(), memoryBesideCaches()};
        }
        if (watch.milliseconds() > 600'000)
            giveUp(QStringLiteral("The job does not go on."));
        QThread::msleep(20);
    }
}

double rateBetween(const Moment &first, const Moment &last)
{
    return static_cast<double>(last.done - first.done) / (last.milliseconds - first.milliseconds) * 1000;
}

QByteArray usualBody()
{
    return R"({"model":"canned","messages":[{"role":"user","content":")" + QByteArray(600, 'x') +
           R"("}],"logprobs":true,"top_logprobs":20})";
}

} // namespace

CannedServer::CannedServer(int latencyOfAnswers)
{
    const QByteArray greeting = m_process.start(QStringLiteral(TANDEM_FAKE_LLM),
                                                {QStringLiteral("--canned"), QStringLiteral("sentiment: positive"),
                                                 QStringLiteral("--latency"), QString::number(latencyOfAnswers)});
    if (greeting.isEmpty())
        giveUp(QStringLiteral("The fake server did not start."));
    m_baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(QString::fromUtf8(greeting).trimmed().section(u' ', -1));
}

AgentConfiguration CannedServer::agent() const
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("canned");
    agent.baseUrl = m_baseUrl;
    agent.model = QStringLiteral("canned");
    agent.parameters = "{}";
    agent.systemTemplate = defaultSystemTemplate();
    agent.userTemplate = defaultUserTemplate();
    return agent;
}

void benchmarkCalls()
{
    const CannedServer server(latency);
    const QUrl url(server.agent().baseUrl + QStringLiteral("/chat/completions"));
    const double bare = bareCallsPerSecond(url, usualBody(), inFlight, 20'000);
    report(QStringLiteral("bare loop over 34 managers, 200 in flight"), bare, QStringLiteral("/s"), {});

    RunnerBench bench;
    bench.agent = server.agent();
    const JobId job = bench.makeJob(bench.project.addRecords(items), inFlight);
    bench.startRunner();
    const Stopwatch watch;
    bench.run(job);
    const Moment grown = waitUntil(bench, items / 5, watch); // by then all 200 are in flight
    const Moment ended = waitUntil(bench, items - 1'000, watch);
    bench.rest();
    const double rate = rateBetween(grown, ended);
    report(QStringLiteral("job, 200 in flight, 100 ms each"), rate, QStringLiteral("/s"), {},
           QStringLiteral("%1 % of what latency allows, %2 % of the bare loop")
               .arg(rate / calls * 100, 0, 'f', 0)
               .arg(rate / bare * 100, 0, 'f', 0));
    report(QStringLiteral("job of 100,000 items, growth of memory from 20,000"), ended.memory - grown.memory,
           QStringLiteral("MB"), 10,
           QStringLiteral("%1 MB at the end, besides page caches of %2 MB")
               .arg(ended.memory, 0, 'f', 0)
               .arg(static_cast<double>(sqlite3_memory_used()) / 1024 / 1024, 0, 'f', 0));
}

} // namespace tandem
