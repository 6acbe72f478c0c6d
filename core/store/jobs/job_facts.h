// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/jobs/job_counts.h"

#include <QString>

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tandem {

class Steps;

/// The counts of a job but for the excerpts, by kind, definition and word.
class JobCountTable
{
public:
    void add(const QString &kind, LabelDefinitionId definition, const QString &word, qint64 count);
    const std::map<QString, qint64> &all(JobCountKind kind, LabelDefinitionId definition = {});
    qint64 of(JobCountKind kind, const QString &word, LabelDefinitionId definition = {});

private:
    std::map<QString, std::map<LabelDefinitionId, std::map<QString, qint64>>> m_counts;
};

/// What is stored of one job.
struct JobFacts
{
    qint64 askedAgain = 0;
    qint64 trainedOn = 0;
    QString servedModel;
    JobCountTable counts;
    /// The most frequent invalid answers.
    std::map<LabelDefinitionId, std::vector<std::pair<QString, qint64>>> excerpts;
};

/// Of all these jobs, by a fixed number of statements.
std::unordered_map<JobId, JobFacts> readJobFacts(Steps &steps, const std::vector<JobId> &jobs);

} // namespace tandem
