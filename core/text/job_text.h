// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

// How a job reads: pure functions from its summary to words and numbers.

/// "baseline v2"; where another job is of the same version, the number comes before it, and when it was made and how
/// many records it has behind: "3: baseline v2 · today 17:02 · 120 records".
QString jobName(const Job &job);
/// The same with the labels that it gives: "sentiment, aspects · baseline v2".
QString jobTitle(const Job &job, const Schema &schema);
QString stateText(JobState state);
/// Why a sample gave no label, as a phrase: "names two options".
QString reasonText(InvalidReason reason);
/// Why a call gave no answer, as a phrase: "rate limit". Words that are not known are shown with spaces.
QString failureText(const QString &reason);
/// "12 rate limit".
QString failureCountText(const QString &reason, qint64 count);

/// What mends a job that does not go on. RunRest: its agent was edited since, and a job keeps its own version, so what
/// it left is for a new job.
enum class Remedy { Resume, EnterKey, EditAgent, RunRest };
/// From the cause that is stored with the job, and the versions of its agent.
Remedy remedyFor(const Job &job);
QString remedyText(Remedy remedy, const Job &job);
/// It would go on with a version of its agent that is not the newest.
bool isOutdated(const Job &job);
/// Why it does not go on, and with which version it would, as sentences; empty for a job that runs or is over.
QString standstillText(const Job &job);
/// "tokens a minute, 40,000 (yours)"; empty where nothing holds the job back.
QString limitText(const LimitInForce &limit);

bool isUnderWay(JobState state); ///< running or queued
bool canResume(JobState state);  ///< paused, interrupted or cancelled

qint64 finishedItems(const JobSummary &summary); ///< done and failed
double finishedShare(const JobSummary &summary); ///< 0–1
qint64 validLabels(const JobSummary &summary);   ///< over all label definitions
qint64 invalidLabels(const JobSummary &summary);

/// "61 %"; never 100 % before the end.
QString percentText(const JobSummary &summary);
/// "412/s", "0.4/s"; empty for 0.
QString rateText(double itemsPerSecond);
/// "0:38", "1:02:10".
QString clockText(Milliseconds duration);
/// What stands at the right of the bar: "412/s · 0:38 left" while it runs, "14,640 in 0:09" at the end.
QString paceText(const JobSummary &summary);

} // namespace tandem
