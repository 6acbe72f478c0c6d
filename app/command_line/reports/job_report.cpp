// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/job_report.h"

#include "app/command_line/output/layout.h"
#include "app/command_line/reports/agreement_report.h"
#include "app/command_line/reports/job_document.h"
#include "app/command_line/reports/schema_names.h"
#include "core/text/failure_sentence.h"
#include "core/text/job_text.h"
#include "core/text/money_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobReportText
{
    Q_DECLARE_TR_FUNCTIONS(JobReport)
};

/// The sentence on a job in that state.
QString stateSentence(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) is queued.");
    case JobState::Running:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) is running.");
    case JobState::Paused:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) is paused.");
    case JobState::Interrupted:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) was interrupted; \"tandem-cli job resume\" goes on with it.");
    case JobState::Completed:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) is complete.");
    case JobState::Cancelled:
        return JobReportText::tr("Job %1 (%2 by %3 v%4) was cancelled.");
    }
    return {};
}

QString itemLine(const JobSummary &summary)
{
    return JobReportText::tr("items: %L1 done, %L2 failed, %L3 to do")
        .arg(summary.done)
        .arg(summary.failed)
        .arg(summary.waiting + summary.underWay + summary.answered);
}

QString callLine(const JobSummary &summary)
{
    return JobReportText::tr(
               "prompts: %L1 valid, %L2 invalid; %Ln call(s), %L3 retried, %L4 asked again after an interruption",
               nullptr, countOf(summary.attempts))
        .arg(summary.validPrompts)
        .arg(summary.invalidPrompts)
        .arg(summary.retried)
        .arg(summary.askedAgain);
}

QStringList countLines(const JobSummary &summary)
{
    QStringList lines{itemLine(summary), callLine(summary)};
    if (summary.trainedOn > 0)
        lines << JobReportText::tr("trained on %Ln record(s) that people had decided", nullptr,
                                   countOf(summary.trainedOn));
    if (summary.usage.inputTokens + summary.usage.outputTokens > 0)
        lines << JobReportText::tr("tokens: %L1 in, %L2 out")
                     .arg(summary.usage.inputTokens)
                     .arg(summary.usage.outputTokens);
    if (summary.cost)
        lines << JobReportText::tr("cost: %1").arg(datedCostText(*summary.cost));
    for (const auto &[reason, count] : summary.failedItems)
        lines << JobReportText::tr("failed, %Ln item(s): %1", nullptr, countOf(count)).arg(reason);
    for (const auto &[reason, count] : summary.failures)
        lines << JobReportText::tr("failure, %Ln time(s): %1", nullptr, countOf(count)).arg(reason);
    return lines.replaceInStrings(QRegularExpression(u"^"_s), u"  "_s);
}

QStringList labelLines(const LabelCounts &counts, const Schema &schema)
{
    QStringList lines{
        JobReportText::tr("%1: %2 valid, %3 invalid")
            .arg(definitionName(schema, counts.definition), countText(counts.valid), countText(counts.invalid))};
    TextTable table({u" "_s, JobReportText::tr("option"), toTheRight(JobReportText::tr("labels"))});
    for (const auto &[option, count] : counts.distribution)
        table.add({u" "_s, optionValue(schema, counts.definition, option), countText(count)});
    lines << table.text();
    for (const auto &[reason, count] : counts.invalidByReason)
        lines << u"  "_s + JobReportText::tr("invalid (%1): %L2").arg(reasonText(reason)).arg(count);
    for (const auto &[answer, count] : counts.frequentInvalid)
        lines << u"  "_s + JobReportText::tr("invalid answer, %Ln time(s): %1", nullptr, countOf(count))
                               .arg(oneLine(answer, 60));
    return lines;
}

QString jobText(const JobSummary &summary, const Schema &schema)
{
    const Job &job = summary.job;
    QStringList lines{stateSentence(job.state).arg(QString::number(job.id.value), definitionNames(job, schema),
                                                   job.agentName, QString::number(job.agentVersionNumber))};
    if (const QString why = pauseSentence(job); !why.isEmpty())
        lines << why;
    if (job.state == JobState::Paused && job.newestAgentVersion > job.agentVersionNumber)
        lines << JobReportText::tr("It uses version %1 of its agent and keeps it; by now there is version %2, which "
                                   "\"%3\" runs on what it left.")
                     .arg(QString::number(job.agentVersionNumber), QString::number(job.newestAgentVersion),
                          u"tandem-cli run … --rest-of %1"_s.arg(job.id.value));
    lines << countLines(summary);
    for (const LabelCounts &counts : summary.labels)
        lines << labelLines(counts, schema);
    return lines.join(u'\n');
}

} // namespace

Report jobReport(const JobSummary &summary, const JobAgreement &agreement, const Schema &schema)
{
    const QStringList lines = QStringList{jobText(summary, schema)} + agreementLines(agreement, summary.job, schema);
    nlohmann::ordered_json document = jobDocument(summary, schema);
    document["agreement"] = agreementDocument(agreement, schema);
    return makeReport(lines.join(u'\n'), document);
}

Report restReport(const JobSummary &summary, const Schema &schema)
{
    const QString problem =
        summary.job.state == JobState::Completed ? QString() : JobReportText::tr("The job is not completed.");
    return makeReport(jobText(summary, schema), jobDocument(summary, schema), problem);
}

QString jobProgressText(const JobSummary &summary)
{
    const qint64 finished = finishedItems(summary);
    const qint64 total = summary.job.itemCount;
    QStringList parts;
    if (total > 0)
        parts << JobReportText::tr("%L1 of %L2 (%3)").arg(finished).arg(total).arg(shareText(finishedShare(summary)));
    if (summary.itemsPerSecond > 0)
        parts << rateText(summary.itemsPerSecond);
    if (summary.timeLeft >= 0)
        parts << JobReportText::tr("%1 left").arg(clockText(summary.timeLeft));
    parts << JobReportText::tr("%Ln invalid", nullptr, countOf(invalidLabels(summary)));
    return parts.join(u", "_s);
}

} // namespace tandem
