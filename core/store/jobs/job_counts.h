// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/job.h"

#include <QLatin1String>
#include <QString>

#include <map>
#include <tuple>

namespace tandem {

class Steps;

/// What is counted in job_count; the column `kind`.
enum class JobCountKind {
    Item,    ///< by state; of the failed ones also by "failed:" and the reason
    Attempt, ///< "all", "retried"
    Failure, ///< by reason
    Tokens,  ///< "input", "output"; "cached" of the input
    Option,  ///< by option id, of a label definition
    Outcome, ///< "valid", "invalid", of a label definition
    Invalid, ///< by reason, of a label definition
    Excerpt  ///< by invalid answer, of a label definition
};

QString toWord(JobCountKind kind);

/// Before the reason in the word that counts failed items by reason.
constexpr QLatin1String failedItemPrefix("failed:");

/// What one batch adds to the counts of a job; written once, in the batch's transaction.
class JobCounts
{
public:
    explicit JobCounts(JobId job)
        : m_job(job)
    {
    }

    void add(JobCountKind kind, const QString &word, qint64 count = 1, LabelDefinitionId definition = {});
    void moveItems(ItemState from, ItemState to, qint64 count = 1);
    void addFailedItem(const QString &reason, qint64 count = 1);
    void write(Steps &steps) const;

private:
    JobId m_job;
    std::map<std::tuple<JobCountKind, LabelDefinitionId, QString>, qint64> m_counts;
};

} // namespace tandem
