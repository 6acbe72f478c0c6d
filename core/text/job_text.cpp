// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/job_text.h"

#include "core/text/failure_sentence.h"
#include "core/text/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString agentAndVersion(const Job &job)
{
    //: An agent and the number of its version
    return JobTexts::tr("%1 v%2").arg(job.agentName, QString::number(job.agentVersionNumber));
}

// The number comes first: it is what a narrow line keeps.
QString toldApart(const Job &job, const QString &name)
{
    if (!job.hasSibling)
        return name;
    //: A job among others that read alike: its number, its name, when it was made, how many records it has
    return JobTexts::tr("%1: %2 · %3 · %4")
        .arg(QString::number(job.id.value), name, whenText(job.createdAt), recordsText(job.itemCount));
}

} // namespace

QString jobName(const Job &job)
{
    return toldApart(job, agentAndVersion(job));
}

QString jobTitle(const Job &job, const Schema &schema)
{
    QStringList names;
    for (const LabelDefinitionId id : job.definitions) {
        if (const LabelDefinition *definition = schema.definition(id))
            names.append(definition->name);
    }
    if (names.isEmpty())
        return jobName(job);
    return toldApart(job, QStringLiteral("%1 · %2").arg(names.join(QStringLiteral(", ")), agentAndVersion(job)));
}

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return JobTexts::tr("waiting to start", "state of a job");
    case JobState::Running:
        return JobTexts::tr("running", "state of a job");
    case JobState::Paused:
        return JobTexts::tr("paused", "state of a job");
    case JobState::Interrupted:
        return JobTexts::tr("interrupted", "state of a job");
    case JobState::Completed:
        return JobTexts::tr("done", "state of a job");
    case JobState::Cancelled:
        return JobTexts::tr("cancelled", "state of a job");
    }
    return {};
}

QString reasonText(InvalidReason reason)
{
    switch (reason) {
    case InvalidReason::Empty:
        return JobTexts::tr("empty", "why an answer gives no label");
    case InvalidReason::Refusal:
        return JobTexts::tr("refused", "why an answer gives no label");
    case InvalidReason::OffSchema:
        return JobTexts::tr("no option", "why an answer gives no label");
    case InvalidReason::Ambiguous:
        return JobTexts::tr("more than one option", "why an answer gives no label");
    case InvalidReason::CutOff:
        return JobTexts::tr("cut off", "why an answer gives no label");
    case InvalidReason::Malformed:
        return JobTexts::tr("unreadable", "why an answer gives no label");
    }
    return {};
}

QString failureText(const QString &reason)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("rate_limit"), JobTexts::tr("rate limit")},
        {QStringLiteral("timeout"), JobTexts::tr("time-out")},
        {QStringLiteral("overloaded"), JobTexts::tr("overload")},
        {QStringLiteral("server_error"), JobTexts::tr("server error")},
        {QStringLiteral("connection"), JobTexts::tr("no connection")},
        {QStringLiteral("auth"), JobTexts::tr("key refused")},
        {QStringLiteral("context_length"), JobTexts::tr("too long for the model")},
        {QStringLiteral("too_long"), JobTexts::tr("too long for the model")},
        {QStringLiteral("content_filter"), JobTexts::tr("filtered by the provider")},
        {QStringLiteral("invalid_prompt"), JobTexts::tr("no prompt could be made")},
        {QStringLiteral("unreadable_body"), JobTexts::tr("unreadable reply")},
        {QStringLiteral("record_deleted"), JobTexts::tr("record deleted")},
    };
    QString spaced = reason;
    return known.value(reason, spaced.replace(u'_', u' '));
}

QString failureCountText(const QString &reason, qint64 count)
{
    //: How often calls failed, and for what reason: "12 time-out"
    return JobTexts::tr("%1 %2").arg(countText(count), failureText(reason));
}

Remedy remedyFor(const Job &job)
{
    static const QStringList ofAgent = {QStringLiteral("model_not_found"),
                                        QStringLiteral("invalid_request"),
                                        QStringLiteral("unsupported_parameter"),
                                        QStringLiteral("redirect_refused"),
                                        QStringLiteral("tls"),
                                        QStringLiteral("not_an_api"),
                                        QStringLiteral("not_supported"),
                                        QStringLiteral("too_long"),
                                        QStringLiteral("context_length"),
                                        QStringLiteral("invalid_prompt"),
                                        QStringLiteral("unreadable_answers")};
    if (job.pauseCause == u"auth")
        return Remedy::EnterKey;
    if (isOutdated(job))
        return Remedy::RunRest;
    return ofAgent.contains(job.pauseCause) ? Remedy::EditAgent : Remedy::Resume;
}

bool isOutdated(const Job &job)
{
    // Who stopped a job to mend its agent finds the way on, too.
    return (job.state == JobState::Paused || job.state == JobState::Interrupted || job.state == JobState::Cancelled) &&
           job.newestAgentVersion > job.agentVersionNumber;
}

QString standstillText(const Job &job)
{
    QStringList sentences;
    if (job.state == JobState::Paused)
        sentences.append(pauseSentence(job));
    if (isOutdated(job))
        sentences.append(JobTexts::tr("This job uses version %1 of its agent and keeps it; by now there is version %2.")
                             .arg(job.agentVersionNumber)
                             .arg(job.newestAgentVersion));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString limitText(const LimitInForce &limit)
{
    const int number = countOf(limit.number);
    switch (limit.kind) {
    case LimitKind::None:
        break;
    case LimitKind::JobInFlight:
        return JobTexts::tr("%Ln call(s) in flight, as set", nullptr, number);
    case LimitKind::EndpointInFlight:
        return JobTexts::tr("%Ln call(s) in flight, as the server bears", nullptr, number);
    case LimitKind::UserRequests:
        return JobTexts::tr("%Ln request(s) a minute, yours", nullptr, number);
    case LimitKind::UserTokens:
        return JobTexts::tr("%Ln token(s) a minute, yours", nullptr, number);
    case LimitKind::ProviderRequests:
        return JobTexts::tr("%Ln request(s), the provider's", nullptr, number);
    case LimitKind::ProviderTokens:
        return JobTexts::tr("%Ln token(s), the provider's", nullptr, number);
    case LimitKind::Pause:
        return JobTexts::tr("the provider asked to wait, %1 left").arg(clockText(limit.wait));
    case LimitKind::Network:
        return JobTexts::tr("waiting for the network, next try in %1").arg(clockText(limit.wait));
    }
    return {};
}

QString remedyText(Remedy remedy, const Job &job)
{
    switch (remedy) {
    case Remedy::EnterKey:
        return JobTexts::tr("Enter a key…");
    case Remedy::EditAgent:
        return JobTexts::tr("Edit the agent…");
    case Remedy::RunRest:
        return JobTexts::tr("Run the rest with v%1…").arg(job.newestAgentVersion);
    case Remedy::Resume:
        break;
    }
    return JobTexts::tr("Resume");
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
    return JobTexts::tr("%1 %", "a share in per cent")
        .arg(countText(static_cast<qint64>(finishedShare(summary) * 100)));
}

QString rateText(double itemsPerSecond)
{
    if (itemsPerSecond <= 0)
        return {};
    return JobTexts::tr("%1/s", "records a second")
        .arg(itemsPerSecond >= 10 ? countText(std::llround(itemsPerSecond))
                                  : QLocale().toString(itemsPerSecond, 'f', 1));
}

QString clockText(Milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration) / 1000;
    const auto twoDigits = [](qint64 number) {
        return countText(number).rightJustified(2, QLocale().zeroDigit().front());
    };
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(countText(seconds / 60), tail);
    return QStringLiteral("%1:%2:%3").arg(countText(seconds / 3600), twoDigits(seconds / 60 % 60), tail);
}

QString paceText(const JobSummary &summary)
{
    const Job &job = summary.job;
    if (isUnderWay(job.state)) {
        QStringList parts = {rateText(summary.itemsPerSecond)};
        if (summary.timeLeft >= 0)
            //: How long a job will take from now on: "0:38 left"
            parts.append(JobTexts::tr("%1 left").arg(clockText(summary.timeLeft)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    const QString count = countText(finishedItems(summary));
    if (job.state == JobState::Completed && job.finishedAt > job.startedAt && job.startedAt > 0)
        //: So many records in so much time: "14,640 in 1:02:05"
        return JobTexts::tr("%1 in %2").arg(count, clockText(job.finishedAt - job.startedAt));
    //: So many records of a job: "10 of 14,640"
    return JobTexts::tr("%1 of %2").arg(count, countText(job.itemCount));
}

} // namespace tandem
