// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_facts.h"

#include "core/text/job_text.h"
#include "core/text/money_text.h"
#include "core/text/subset_text.h"
#include "core/text/wording.h"
#include "ui/widgets/fact_card.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobFactText
{
    Q_DECLARE_TR_FUNCTIONS(JobFacts)
};

QString reasonsText(const std::vector<std::pair<QString, qint64>> &reasons)
{
    QStringList parts;
    for (const auto &[reason, count] : reasons)
        parts.append(failureCountText(reason, count));
    return parts.join(QStringLiteral(", "));
}

QString tokensText(const Usage &usage)
{
    return usage.inputTokens > 0
               //: Tokens of prompts, and of answers
               ? JobFactText::tr("%1 in · %2 out").arg(countText(usage.inputTokens), countText(usage.outputTokens))
               : QString();
}

// Who lowers the number waits for those that are under way.
QString inFlightText(qint64 underWay, qint64 atMost)
{
    return underWay <= atMost
               //: Calls that are under way, of those that may be at the same time
               ? JobFactText::tr("%1 of %2").arg(countText(underWay), countText(atMost))
               //: Calls that are under way, more than may be from now on
               : JobFactText::tr("%1, going down to %2").arg(countText(underWay), countText(atMost));
}

} // namespace

void showInputFacts(const JobSummary &summary, FactCard *card)
{
    card->setFact(JobFactText::tr("started"), summary.job.startedAt > 0 ? whenText(summary.job.startedAt) : QString());
    card->setFact(JobFactText::tr("subset"),
                  QStringLiteral("%1 · %2").arg(subsetText(summary.job.subset), countText(summary.job.itemCount)));
    card->setFact(JobFactText::tr("prompts"),
                  //: How many prompts could be sent, and how many not; it says nothing of the answers
                  JobFactText::tr("%1 could be sent · %2 could not")
                      .arg(countText(summary.validPrompts), countText(summary.invalidPrompts)));
    card->setFact(JobFactText::tr("learned from"),
                  summary.trainedOn > 0 ? JobFactText::tr("%Ln decided record(s)", nullptr, countOf(summary.trainedOn))
                                        : QString());
}

void showCallFacts(const JobSummary &summary, FactCard *card)
{
    const Job &job = summary.job;
    card->setFact(JobFactText::tr("in flight"), inFlightText(summary.underWay, job.inFlight));
    card->setFact(JobFactText::tr("held back by"), limitText(summary.limit));
    card->setFact(JobFactText::tr("left out", "parameters that the server refused"),
                  job.adapted.join(QStringLiteral(", ")));
    card->setFact(JobFactText::tr("done"), countText(summary.done));
    card->setFact(JobFactText::tr("retried"), countText(summary.retried));
    card->setFact(JobFactText::tr("asked again"),
                  summary.askedAgain > 0
                      ? JobFactText::tr("%Ln, under way when the program ended", nullptr, countOf(summary.askedAgain))
                      : QString());
    card->setFact(JobFactText::tr("failed"), countText(summary.failed));
    card->setFact(JobFactText::tr("reasons"), reasonsText(summary.failures));
    card->setFact(JobFactText::tr("tokens"), tokensText(summary.usage));
    card->setFact(JobFactText::tr("model"), summary.servedModel);
    card->setFact(JobFactText::tr("cost"), summary.cost ? datedCostText(*summary.cost) : QString());
}

} // namespace tandem
