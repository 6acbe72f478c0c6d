// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_text.h"

#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("JobText", text);
}

} // namespace

QString jobTitle(const Job &job, const Schema &schema)
{
    QStringList names;
    for (const LabelDefinitionId id : job.definitions) {
        if (const LabelDefinition *definition = schema.definition(id))
            names.append(definition->name);
    }
    const QString agent = QStringLiteral("%1 v%2").arg(job.agentName).arg(job.agentVersionNumber);
    return names.isEmpty() ? agent : QStringLiteral("%1 · %2").arg(names.join(QStringLiteral(", ")), agent);
}

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return translated("waiting to start");
    case JobState::Running:
        return translated("running");
    case JobState::Paused:
        return translated("paused");
    case JobState::Interrupted:
        return translated("interrupted");
    case JobState::Completed:
        return translated("done");
    case JobState::Cancelled:
        return translated("cancelled");
    }
    return {};
}

QString reasonText(InvalidReason reason)
{
    switch (reason) {
    case InvalidReason::Empty:
        return translated("empty");
    case InvalidReason::Refusal:
        return translated("refused");
    case InvalidReason::OffSchema:
        return translated("no option");
    case InvalidReason::Ambiguous:
        return translated("more than one option");
    case InvalidReason::CutOff:
        return translated("cut off");
    case InvalidReason::Malformed:
        return translated("unreadable");
    }
    return {};
}

QString failureText(const QString &reason)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("rate_limit"), translated("rate limit")},
        {QStringLiteral("timeout"), translated("time-out")},
        {QStringLiteral("overload"), translated("overload")},
        {QStringLiteral("connection"), translated("no connection")},
        {QStringLiteral("invalid_key"), translated("wrong key")},
    };
    QString spaced = reason;
    return known.value(reason, spaced.replace(u'_', u' '));
}

bool isUnderWay(JobState state)
{
    return state == JobState::Running || state == JobState::Queued;
}

bool canResume(JobState state)
{
    return state == JobState::Paused || state == JobState::Interrupted || state == JobState::Cancelled;
}

qint64 finishedItems(const JobSummary &summary)
{
    return summary.done + summary.failed;
}

double finishedShare(const JobSummary &summary)
{
    if (summary.job.itemCount <= 0)
        return summary.job.state == JobState::Completed ? 1.0 : 0.0;
    return static_cast<double>(finishedItems(summary)) / static_cast<double>(summary.job.itemCount);
}

qint64 validLabels(const JobSummary &summary)
{
    qint64 sum = 0;
    for (const LabelCounts &counts : summary.labels)
        sum += counts.valid;
    return sum;
}

qint64 invalidLabels(const JobSummary &summary)
{
    qint64 sum = 0;
    for (const LabelCounts &counts : summary.labels)
        sum += counts.invalid;
    return sum;
}

QString percentText(const JobSummary &summary)
{
    return QStringLiteral("%1 %").arg(static_cast<int>(std::floor(finishedShare(summary) * 100)));
}

QString rateText(double itemsPerSecond)
{
    if (itemsPerSecond <= 0)
        return {};
    return QStringLiteral("%1/s").arg(itemsPerSecond >= 10 ? countText(std::llround(itemsPerSecond))
                                                           : QString::number(itemsPerSecond, 'f', 1));
}

QString clockText(Milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration) / 1000;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString paceText(const JobSummary &summary)
{
    const Job &job = summary.job;
    if (isUnderWay(job.state)) {
        QStringList parts = {rateText(summary.itemsPerSecond)};
        if (summary.timeLeft >= 0)
            parts.append(translated("%1 left").arg(clockText(summary.timeLeft)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    const QString count = countText(finishedItems(summary));
    if (job.state == JobState::Completed && job.finishedAt > job.startedAt && job.startedAt > 0)
        return translated("%1 in %2").arg(count, clockText(job.finishedAt - job.startedAt));
    return translated("%1 of %2").arg(count, countText(job.itemCount));
}

} // namespace tandem
