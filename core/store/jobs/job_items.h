// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tandem {

class Connection;

// The queue of a job. Every function takes a batch and runs inside one writer command, so that results and the next
// claim go together: `storeOutcomes`, `storeAnswers`, `storeFailures`, then `claimItems`.
// Item states: waiting → (claim) under_way → (answer) answered → (outcomes) done, or (failure) failed, waiting.

/// An item that is this program's to send.
struct ClaimedItem
{
    ItemId item;
    Record record;
    int attempts = 0; ///< calls that have ended before
};

/// Hands out the next waiting items in the job's order and marks them as under way: the commit counts as the hand-over.
Result<std::vector<ClaimedItem>> claimItems(Connection &connection, JobId job, int count);

/// Items that were claimed and not sent (pause, cancel) wait again. Only those under way are touched.
Result<void> releaseItems(Connection &connection, JobId job, const std::vector<ItemId> &items);

struct StoredSample
{
    QByteArray raw; ///< the whole body; stored with zlib where that is smaller; null: an earlier sample's holds it
    FinishReason finish = FinishReason::Unknown;
};

/// A call's answer, before it is read.
struct StoredAnswer
{
    ItemId item;
    Milliseconds finishedAt = 0;
    Milliseconds latency = 0;
    int httpStatus = 0;
    QString model;
    QString requestId;
    QString fingerprint;
    std::optional<qint64> seed;
    Usage usage;
    std::vector<StoredSample> samples;
};

/// The samples of a stored answer, in order.
using SampleIds = std::vector<SampleId>;

/// Writes answers down: an attempt each, with its samples and their raw bodies; the items are answered then. The result
/// has one list an answer, in order; an empty one where the item is gone or had its answer already (nothing is stored
/// then).
Result<std::vector<SampleIds>> storeAnswers(Connection &connection, JobId job,
                                            const std::vector<StoredAnswer> &answers);

/// What becomes of an item after a call without an answer.
enum class AfterFailure {
    Retry, ///< stays under way: the runner holds it and will send it again
    Wait,  ///< waits in the queue: for a later resume
    Fail   ///< has failed, with the reason
};

struct StoredFailure
{
    ItemId item;
    bool wasSent = true; ///< false: no call was made (its prompt is invalid), so there is no attempt
    Milliseconds finishedAt = 0;
    Milliseconds latency = 0;
    QString reason; ///< a short word: "rate_limit", "timeout", "invalid_prompt", …
    int httpStatus = 0;
    AfterFailure after = AfterFailure::Retry;
};

/// Failures of items that have an answer, or are gone, are ignored.
Result<void> storeFailures(Connection &connection, JobId job, const std::vector<StoredFailure> &failures);

/// An answer that was stored and not read yet.
struct UnreadAnswer
{
    ItemId item;
    Record record;
    SampleIds samples;
    std::vector<QByteArray> bodies; ///< those that were kept, in the order of the samples
};

/// The first unread answers with an item above `after`, for a resumed job.
Result<std::vector<UnreadAnswer>> unreadAnswers(Connection &connection, JobId job, ItemId after, int count);

} // namespace tandem
