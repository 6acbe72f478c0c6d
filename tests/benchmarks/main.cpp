// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/calls_benchmarks.h"
#include "tests/benchmarks/extraction_benchmark.h"
#include "tests/benchmarks/grounding_benchmark.h"
#include "tests/benchmarks/job_benchmarks.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/schema_benchmarks.h"
#include "tests/benchmarks/span_benchmarks.h"
#include "tests/benchmarks/store_benchmarks.h"
#include "tests/benchmarks/window_benchmarks.h"

#include <QApplication>

#include <cstdio>

using namespace tandem;

// Each measure runs in a process of its own (see packaging/benchmark.sh), so that memory is its own too.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tandem-benchmark"));
    const QStringList arguments = QApplication::arguments();
    const QString verb = arguments.value(1);
    const QString project = arguments.value(2);
    if (verb == QStringLiteral("import"))
        benchmarkImport(project, arguments.value(3), arguments.value(4).toDouble());
    else if (verb == QStringLiteral("labels"))
        benchmarkLabels(project);
    else if (verb == QStringLiteral("open"))
        benchmarkOpen(project);
    else if (verb == QStringLiteral("lists"))
        benchmarkLists(project);
    else if (verb == QStringLiteral("decisions"))
        benchmarkDecisions(project);
    else if (verb == QStringLiteral("jobs"))
        benchmarkJobs(project);
    else if (verb == QStringLiteral("window"))
        benchmarkWindow(project);
    else if (verb == QStringLiteral("table"))
        benchmarkTable(project);
    else if (verb == QStringLiteral("stall"))
        benchmarkStall(project);
    else if (verb == QStringLiteral("extraction"))
        benchmarkExtraction();
    else if (verb == QStringLiteral("grounding"))
        benchmarkGrounding();
    else if (verb == QStringLiteral("spans"))
        benchmarkSpans();
    else if (verb == QStringLiteral("schema"))
        benchmarkSchema();
    else if (verb == QStringLiteral("calls"))
        benchmarkCalls();
    else if (verb == QStringLiteral("callstall"))
        benchmarkCallStall(project);
    else {
        std::fprintf(
            stderr,
            "usage: tandem-benchmark extraction | grounding | spans | schema | calls | import PROJECT CSV [SECONDS] | "
            "labels|open|lists|decisions|jobs|window|table|stall|callstall PROJECT\n");
        return 2;
    }
    return 0;
}
