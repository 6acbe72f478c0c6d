// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/offered_acts.h"

#include "core/text/job_text.h"
#include "core/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct JobActText
{
    Q_DECLARE_TR_FUNCTIONS(JobActs)
};

bool isOver(JobState state)
{
    return state == JobState::Completed || state == JobState::Cancelled;
}

} // namespace

OfferedActs jobActs(const JobSummary &summary, bool canWrite)
{
    const Job &job = summary.job;
    const Remedy remedy = remedyFor(job);
    OfferedActs acts;
    const auto offer = [&acts](bool isPossible, JobAct act, const QString &text, const QString &toolTip = {}) {
        if (isPossible)
            acts.push_back({act, text, toolTip});
    };
    offer(canWrite && isUnderWay(job.state), JobAct::Pause, JobActText::tr("Pause"));
    offer(canWrite && canResume(job.state), JobAct::Resume, JobActText::tr("Resume"));
    offer(canWrite && !isOver(job.state), JobAct::Cancel, JobActText::tr("Stop"));
    offer(true, JobAct::Open, JobActText::tr("Open"));
    offer(invalidLabels(summary) > 0, JobAct::ShowInvalid,
          JobActText::tr("%Ln invalid", nullptr, countOf(invalidLabels(summary))),
          JobActText::tr("The answers from which no label could be read"));
    offer(canWrite && !job.hiddenFor.empty(), JobAct::ShowLabels, JobActText::tr("Show its labels"),
          JobActText::tr("Where nobody decided, the table shows the label of the newest job that is shown."));
    offer(canWrite && job.isShown(), JobAct::HideLabels, JobActText::tr("Hide its labels"),
          JobActText::tr("The table then shows those of the other jobs. What people decided stays as it is."));
    offer(canWrite, JobAct::ShowAlone, JobActText::tr("Show alone"),
          JobActText::tr("Shows this job's labels and hides those of all other jobs for the same labels."));
    offer(canWrite && !isUnderWay(job.state), JobAct::Remove, JobActText::tr("Delete…"));
    offer(canWrite && !standstillText(job).isEmpty() && remedy != Remedy::Resume, JobAct::Mend,
          remedyText(remedy, job));
    return acts;
}

bool isTakenOver(JobId job, const std::vector<Job> &all)
{
    return std::any_of(all.begin(), all.end(), [job](const Job &each) {
        return each.subset.code == SubsetCode::Rest && each.subset.restOf == job;
    });
}

const OfferedAct *offered(const OfferedActs &acts, JobAct act)
{
    const auto found =
        std::find_if(acts.begin(), acts.end(), [act](const OfferedAct &each) { return each.act == act; });
    return found == acts.end() ? nullptr : &*found;
}

} // namespace tandem
