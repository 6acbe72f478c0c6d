// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/job_benchmarks.h"

#include "core/project/agents.h"
#include "core/project/decisions.h"
#include "core/project/jobs.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace tandem {

namespace {

constexpr double decisionBudget = 30;
constexpr double countsBudget = 20;
constexpr int pauseBetween = 3; // milliseconds
constexpr int fewestDecisions = 300;
constexpr double longestMeasure = 60'000; // milliseconds

/// Someone who judges one record after the other.
class Annotating
{
public:
    explicit Annotating(Project &project)
        : m_project(project)
        , m_person(must(project.person(QStringLiteral("Benchmark")).wait()).id)
        , m_definition(must(project.schemas().current().wait()).definitions.front())
        , m_records(must(project.records().list({}, {}).wait()))
    {
    }

    const ResultList &records() const { return m_records; }

    enum class End { IsWaitedFor, MayCome };

    /// Judges until `isOver`, and some hundred times at least; then waits for the end, so that the next is measured
    /// alone.
    void measure(const QString &act, const std::function<bool()> &isOver, End end = End::IsWaitedFor)
    {
        std::vector<double> decisions;
        std::vector<double> counts;
        const Stopwatch all;
        bool over = false;
        double took = 0;
        while (int(decisions.size()) < fewestDecisions || (!over && all.milliseconds() < longestMeasure)) {
            const Stopwatch watch;
            decide();
            decisions.push_back(watch.milliseconds());
            const Stopwatch counting;
            must(m_project.records().counts().wait());
            counts.push_back(counting.milliseconds());
            QCoreApplication::processEvents();
            QThread::msleep(pauseBetween);
            if (!over && isOver()) {
                over = true;
                took = all.milliseconds();
            }
        }
        report(QStringLiteral("durable decision while %1, 99 %").arg(act), quantile(decisions, 0.99),
               QStringLiteral("ms"), decisionBudget,
               QStringLiteral("worst of %1: %2 ms; %3")
                   .arg(decisions.size())
                   .arg(quantile(decisions, 1), 0, 'f', 1)
                   .arg(over ? QStringLiteral("took %1 s").arg(took / 1000, 0, 'f', 1)
                             : QStringLiteral("not over after %1 s").arg(longestMeasure / 1000)));
        while (!over && end == End::IsWaitedFor && !isOver())
            QThread::msleep(pauseBetween);
        report(QStringLiteral("counts after it, 99 %"), quantile(counts, 0.99), QStringLiteral("ms"), countsBudget,
               QStringLiteral("worst: %1 ms").arg(quantile(counts, 1), 0, 'f', 1));
    }

private:
    void decide()
    {
        const size_t count = m_records->size();
        // Spread over the file, so that each takes pages that nothing has read.
        const RecordId record = (*m_records)[m_next * 7919 % count];
        ++m_next;
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = m_person;
        decision.definition = m_definition.id;
        decision.value = {m_definition.options[m_next % m_definition.options.size()].id};
        must(m_project.decisions().decide(decision, {record}).wait());
    }

    Project &m_project;
    AnnotatorId m_person;
    LabelDefinition m_definition;
    ResultList m_records;
    size_t m_next = 0;
};

/// Whether an answer has come.
template <typename T>
std::function<bool()> arrivalOf(const Pending<T> &pending)
{
    auto isThere = std::make_shared<std::atomic_bool>(false);
    pending.onArrival([isThere](const T &) { isThere->store(true); });
    return [isThere] { return isThere->load(); };
}

JobRequest requestFor(Project &project, const ResultList &records)
{
    JobRequest request;
    request.agentVersion = must(project.agents().list().wait()).front().versionId;
    request.records = *records;
    request.inFlight = 200;
    return request;
}

} // namespace

void benchmarkJobs(const QString &path)
{
    std::shared_ptr<Project> project = must(Project::open(path, OpenMode::ReadWrite).wait());
    Annotating person(*project);
    Jobs &jobs = project->jobs();
    const JobId first = must(jobs.list().wait()).front().id;
    person.measure(QStringLiteral("nothing else happens"), [] { return true; });
    auto started = jobs.start(requestFor(*project, person.records()), {});
    person.measure(QStringLiteral("a job starts"), arrivalOf(started));
    const JobId second = must(jobs.list().wait()).front().id;
    person.measure(QStringLiteral("it runs"), [] { return true; });
    must(jobs.cancel(second).wait());
    for (const auto &[showing, act] :
         {std::pair(JobShowing::Hide, "a job is hidden"), std::pair(JobShowing::Show, "it is shown"),
          std::pair(JobShowing::ShowAlone, "it is shown alone")}) {
        must(jobs.setShown(first, showing).wait());
        person.measure(QString::fromLatin1(act), arrivalOf(jobs.refreshed()));
    }
    auto removed = jobs.remove(first);
    person.measure(QStringLiteral("it is deleted"), arrivalOf(removed), Annotating::End::MayCome);
    const Stopwatch closing;
    project.reset();
    report(QStringLiteral("close while it is deleted"), closing.milliseconds(), QStringLiteral("ms"), 300);
}

} // namespace tandem
