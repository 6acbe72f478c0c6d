// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tandem {

namespace {

/// A number of this process's status, in MB; 0 where the system has none.
double memoryLine(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void report(const QString &what, double value, const QString &unit, std::optional<double> budget, const QString &note)
{
    const QString verdict = !budget            ? QString()
                            : value <= *budget ? QStringLiteral("held")
                                               : QStringLiteral("NOT HELD");
    const QString limit = budget ? QString::number(*budget, 'g', 6) : QStringLiteral("-");
    std::printf("%-52s %12.1f %-5s budget %-8s %-9s %s\n", qUtf8Printable(what), value, qUtf8Printable(unit),
                qUtf8Printable(limit), qUtf8Printable(verdict), qUtf8Printable(note));
    std::fflush(stdout);
}

double peakMemory()
{
    return memoryLine("VmHWM:");
}

double currentMemory()
{
    return memoryLine("VmRSS:");
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::exit(1);
}

} // namespace tandem
