// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_outcomes.h"

#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// An answer whose raw body is being stored; it is read after that.
struct ArrivedAnswer
{
    ItemId item;
    RecordId record;
    QString content; ///< of the record
    Answer answer;
};

/// What a job writes down in one command of the writer: the results that arrived meanwhile, and the claim of the items
/// that take their places. So an item is under way from the commit that claims it until the commit of its answer.
struct JobBatch
{
    std::vector<ItemOutcomes> outcomes;
    std::vector<StoredAnswer> answers;
    std::vector<ArrivedAnswer> arrived; ///< one for each of `answers`
    std::vector<StoredFailure> failures;
    std::vector<ItemId> released;
    QStringList adapted; ///< parameters that the server refused, all of them; empty: none since the last batch
    int claim = 0;

    bool isEmpty() const;
    qint64 endedItems() const; ///< done or failed by this batch
    size_t results() const { return outcomes.size() + failures.size() + answers.size(); }
};

/// The same in parts of that many results, outcomes first, then failures, then answers: an item may have failed and
/// been answered since the last batch. The last part has all else. A batch without results is one part.
std::vector<JobBatch> inParts(JobBatch batch, size_t results);

struct JobBatchResult
{
    std::vector<SampleIds> samples; ///< one list an answer, in order; empty: not stored
    std::vector<ClaimedItem> claimed;
};

Result<JobBatchResult> writeBatch(Connection &connection, const Job &job, const JobBatch &batch);

} // namespace tandem
