// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_benchmarks.h"

#include "core/project/agents.h"
#include "core/project/jobs.h"
#include "tests/benchmarks/calls_benchmarks.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/stall_meter.h"
#include "ui/models/record_table_model.h"
#include "ui/records/table/record_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_actions.h"

#include <QApplication>
#include <QPixmap>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>

#include <functional>
#include <limits>

namespace tandem {

namespace {

/// Lets the event loop run until the condition holds.
void runUntil(const std::function<bool()> &holds)
{
    const Stopwatch watch;
    while (!holds()) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (watch.milliseconds() > 120'000)
            giveUp(QStringLiteral("Nothing happened for two minutes."));
    }
}

void runFor(int milliseconds)
{
    const Stopwatch watch;
    while (watch.milliseconds() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 2);
}

RecordTable &tableOf(const MainWindow &window)
{
    auto *table = window.findChild<RecordTable *>();
    if (!table)
        giveUp(QStringLiteral("The window has no table."));
    return *table;
}

bool showsRows(const RecordTable &table)
{
    const RecordTableModel &model = table.tableModel();
    if (model.rowCount() == 0)
        return false;
    const int first = std::max(0, table.rowAt(0));
    const int last = table.rowAt(table.viewport()->height() - 1);
    for (int row : {first, last < 0 ? model.rowCount() - 1 : last}) {
        if (!model.rowAt(row))
            return false;
    }
    return true;
}

/// A window of the drawings' size on the project, with its list complete.
struct OpenWindow
{
    explicit OpenWindow(const QString &project, QSize size = {1280, 720})
    {
        QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Benchmark"));
        window.resize(size);
        window.show();
        window.projects().open(project);
        runUntil([this] { return window.session().hasProject() && showsRows(tableOf(window)); });
    }

    void settle()
    {
        runUntil([this] { return window.session().isListComplete() && showsRows(tableOf(window)); });
    }

    MainWindow window;
};

void sortByConfidence(MainWindow &window)
{
    ListRequest request = window.session().request();
    request.sort = {SortKey::Confidence, true, {}};
    window.session().setRequest(request);
}

struct JumpTimes
{
    std::vector<double> painted; ///< until the window shows the place, its rows perhaps still empty
    std::vector<double> filled;  ///< until the rows there are painted
};

JumpTimes jumpTimes(MainWindow &window, int jumps)
{
    RecordTable &table = tableOf(window);
    QScrollBar &bar = *table.verticalScrollBar();
    QRandomGenerator random(7);
    JumpTimes times;
    for (int jump = 0; jump < jumps; ++jump) {
        const Stopwatch watch;
        bar.setValue(static_cast<int>(random.bounded(bar.maximum() + 1)));
        table.viewport()->repaint();
        times.painted.push_back(watch.milliseconds());
        runUntil([&table] { return showsRows(table); });
        table.viewport()->repaint();
        times.filled.push_back(watch.milliseconds());
    }
    return times;
}

double stallOfJob(MainWindow &window, AgentVersionId agent, qsizetype items, int inFlight)
{
    Project &project = *window.session().project();
    JobRequest request;
    request.agentVersion = agent;
    request.inFlight = inFlight;
    request.subset.first = 1;
    const ResultList list = window.session().list();
    const auto count = std::min<qsizetype>(items, static_cast<qsizetype>(list->size()));
    request.records.assign(list->begin(), list->begin() + count);

    bool rested = false;
    QObject context;
    QObject::connect(&project.jobs(), &Jobs::rested, &context, [&rested](const JobSummary &) { rested = true; });
    StallMeter meter;
    project.jobs().start(request, {}).then(&context, [](Result<JobId> job) { must(job); });
    QTimer painting;
    painting.callOnTimeout([&window] { window.repaint(); });
    painting.start(100);
    runUntil([&rested] { return rested; });
    return meter.longest();
}

double bestStall(MainWindow &window, AgentVersionId agent, qsizetype items, int inFlight)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 3; ++run)
        best = std::min(best, stallOfJob(window, agent, items, inFlight));
    return best;
}

void reportJumps(const QString &size, const JumpTimes &times, std::optional<double> budget)
{
    report(QStringLiteral("table: page jump at %1, painted, 99 of 100").arg(size), quantile(times.painted, 0.99),
           QStringLiteral("ms"), budget, QStringLiteral("median %1 ms").arg(quantile(times.painted, 0.5), 0, 'f', 1));
    report(QStringLiteral("table: page jump at %1, with its rows").arg(size), quantile(times.filled, 0.99),
           QStringLiteral("ms"), budget, QStringLiteral("median %1 ms").arg(quantile(times.filled, 0.5), 0, 'f', 1));
}

} // namespace

void benchmarkWindow(const QString &project)
{
    const Stopwatch watch;
    StallMeter meter;
    OpenWindow open(project);
    report(QStringLiteral("program to a usable window on the project"), watch.milliseconds(), QStringLiteral("ms"),
           1000);
    open.settle();
    runFor(500);
    report(QStringLiteral("window, memory"), peakMemory(), QStringLiteral("MB"), 250);
}

void benchmarkTable(const QString &project)
{
    OpenWindow open(project);
    open.settle();
    runFor(300);
    StallMeter meter;
    const Stopwatch sorting;
    bool hasNewList = false;
    QObject context;
    QObject::connect(&open.window.session(), &ProjectSession::listChanged, &context,
                     [&hasNewList] { hasNewList = true; });
    sortByConfidence(open.window);
    runUntil([&] { return hasNewList && showsRows(tableOf(open.window)); });
    report(QStringLiteral("table: sort by confidence, first rows painted"), sorting.milliseconds(),
           QStringLiteral("ms"), 100);
    open.settle();
    runFor(300);
    report(QStringLiteral("table: stall while sorting"), meter.longest(), QStringLiteral("ms"), 50);

    meter.restart();
    const Stopwatch jumping;
    tableOf(open.window).scrollToBottom();
    runUntil([&open] { return showsRows(tableOf(open.window)); });
    report(QStringLiteral("table: jump to the end"), jumping.milliseconds(), QStringLiteral("ms"), {});
    runFor(200);
    report(QStringLiteral("table: stall while jumping to the end"), meter.longest(), QStringLiteral("ms"), 50);

    reportJumps(QStringLiteral("1280×720"), jumpTimes(open.window, 500), 16);
    open.window.resize(2560, 1440);
    runFor(200);
    reportJumps(QStringLiteral("2560×1440"), jumpTimes(open.window, 200), {});
}

void benchmarkStall(const QString &project)
{
    OpenWindow open(project);
    open.settle();
    StallMeter idle;
    runFor(2000);
    report(QStringLiteral("idle thread: longest stall"), idle.longest(), QStringLiteral("ms"), {});
    const auto agents = must(open.window.session().project()->agents().list().wait());
    report(QStringLiteral("job of 20,000 items: longest stall, best of three"),
           bestStall(open.window, agents.front().versionId, 20'000, 16), QStringLiteral("ms"), 50);
}

void benchmarkCallStall(const QString &project)
{
    const CannedServer server(100);
    OpenWindow open(project);
    open.settle();
    StallMeter idle;
    runFor(2000);
    report(QStringLiteral("idle thread: longest stall"), idle.longest(), QStringLiteral("ms"), {});
    AgentConfiguration agent = server.agent();
    agent.requestsPerMinute = 500 * 60;
    const Agent stored = must(open.window.session().project()->agents().save(agent).wait());
    report(QStringLiteral("job at 500 calls a second: longest stall, best of three"),
           bestStall(open.window, stored.versionId, 5'000, 100), QStringLiteral("ms"), 50);
}

} // namespace tandem
