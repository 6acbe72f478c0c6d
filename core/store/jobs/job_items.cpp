// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_items.h"

#include "core/store/jobs/deleted_items.h"
#include "core/store/jobs/job_counts.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/jobs/raw_answer.h"
#include "core/store/records/metadata_json.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/row_writer.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

Record readRecord(const Statement &row, int column)
{
    return {row.id<RecordId>(column), row.text(column + 1), row.text(column + 2),
            metadataFromJson(row.text(column + 3).toUtf8())};
}

bool moveItem(Steps &steps, JobId job, ItemId item, ItemState from, ItemState to)
{
    return steps.change(u"UPDATE item SET state = ? WHERE id = ? AND job_id = ? AND state = ?"_s, toWord(to), item, job,
                        toWord(from)) == 1;
}

void moveToFailed(Steps &steps, JobCounts &counts, JobId job, const StoredFailure &failure)
{
    for (const ItemState from : {ItemState::UnderWay, ItemState::Waiting}) {
        if (!moveItem(steps, job, failure.item, from, ItemState::Failed))
            continue;
        counts.moveItems(from, ItemState::Failed);
        counts.addFailedItem(failure.reason);
    }
    steps.change(u"UPDATE item SET reason = ? WHERE id = ?"_s, failure.reason, failure.item);
}

constexpr auto insertAttempt = "INSERT INTO attempt (item_id, number, finished_at, latency, failure, http_status)"
                               " VALUES (?, (SELECT count(*) + 1 FROM attempt WHERE item_id = ?), ?, ?, ?, ?)";

constexpr auto insertAnsweredAttempt =
    "INSERT INTO attempt (item_id, number, finished_at, latency, http_status, model, request_id, fingerprint, seed,"
    " input_tokens, output_tokens, cached_input_tokens, reasoning_tokens)"
    " VALUES (?, (SELECT count(*) + 1 FROM attempt WHERE item_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Writes answers, each as the row of its item, an attempt, its samples and their raw bodies.
class AnswerWriter
{
public:
    AnswerWriter(Steps &steps, JobId job)
        : m_counts(job)
        , m_job(job)
        , m_move(steps, "UPDATE item SET state = 'answered' WHERE id = ? AND job_id = ? AND state = ?")
        , m_attempt(steps, insertAnsweredAttempt)
        , m_sample(steps, "INSERT INTO sample (attempt_id, number, finish) VALUES (?, ?, ?)")
        , m_raw(steps, "INSERT INTO raw_answer (sample_id, is_compressed, body) VALUES (?, ?, ?)")
    {
    }

    SampleIds store(const StoredAnswer &answer)
    {
        if (!isDue(answer.item))
            return {};
        m_attempt.write(answer.item, answer.item, answer.finishedAt, answer.latency, answer.httpStatus,
                        answer.model.toUtf8(), answer.requestId.toUtf8(), answer.fingerprint.toUtf8(), answer.seed,
                        answer.usage.inputTokens, answer.usage.outputTokens, answer.usage.cachedInputTokens,
                        answer.usage.reasoningTokens);
        const AttemptId attempt(m_attempt.insertedId());
        ++m_stored;
        m_usage.inputTokens += answer.usage.inputTokens;
        m_usage.outputTokens += answer.usage.outputTokens;
        m_usage.cachedInputTokens += answer.usage.cachedInputTokens;
        SampleIds samples;
        for (const StoredSample &sample : answer.samples)
            samples.push_back(storeSample(attempt, int(samples.size()) + 1, sample));
        return samples;
    }

    void finish(Steps &steps)
    {
        m_counts.add(JobCountKind::Attempt, u"all"_s, m_stored);
        m_counts.add(JobCountKind::Tokens, u"input"_s, m_usage.inputTokens);
        m_counts.add(JobCountKind::Tokens, u"output"_s, m_usage.outputTokens);
        m_counts.add(JobCountKind::Tokens, u"cached"_s, m_usage.cachedInputTokens);
        m_counts.write(steps);
    }

private:
    /// A call may end after its item went back to the queue (a cancelled job): its answer counts all the same.
    bool isDue(ItemId item)
    {
        for (const ItemState from : {ItemState::UnderWay, ItemState::Waiting}) {
            if (m_move.write(item, m_job, toWord(from).toUtf8()) == 1) {
                m_counts.moveItems(from, ItemState::Answered);
                return true;
            }
        }
        return false;
    }

    SampleId storeSample(AttemptId attempt, int number, const StoredSample &sample)
    {
        m_sample.write(attempt, number, toWord(sample.finish).toUtf8());
        const SampleId id(m_sample.insertedId());
        if (!sample.raw.isNull())
            storeRaw(id, sample.raw);
        return id;
    }

    void storeRaw(SampleId sample, const QByteArray &raw)
    {
        const PackedRawAnswer packed = packRawAnswer(raw);
        m_raw.write(sample, packed.isCompressed, Bytes{packed.body});
    }

    JobCounts m_counts;
    JobId m_job;
    RowWriter m_move;
    RowWriter m_attempt;
    RowWriter m_sample;
    RowWriter m_raw;
    qint64 m_stored = 0;
    Usage m_usage;
};

void storeFailedAttempt(Steps &steps, JobCounts &counts, const StoredFailure &failure)
{
    steps.change(QString::fromLatin1(insertAttempt), failure.item, failure.item, failure.finishedAt, failure.latency,
                 failure.reason, failure.httpStatus);
    counts.add(JobCountKind::Attempt, u"all"_s);
    counts.add(JobCountKind::Failure, failure.reason);
    if (failure.after != AfterFailure::Fail)
        counts.add(JobCountKind::Attempt, u"retried"_s);
}

bool isToDo(Steps &steps, JobId job, ItemId item)
{
    return steps.number(
               u"SELECT count(*) FROM item WHERE id = ? AND job_id = ? AND state IN ('waiting', 'under_way')"_s, item,
               job) == 1;
}

void storeFailure(Steps &steps, JobCounts &counts, JobId job, const StoredFailure &failure)
{
    if (!isToDo(steps, job, failure.item))
        return;
    if (failure.wasSent)
        storeFailedAttempt(steps, counts, failure);
    if (failure.after == AfterFailure::Wait &&
        moveItem(steps, job, failure.item, ItemState::UnderWay, ItemState::Waiting))
        counts.moveItems(ItemState::UnderWay, ItemState::Waiting);
    if (failure.after == AfterFailure::Fail) {
        moveToFailed(steps, counts, job, failure);
        if (!failure.wasSent)
            counts.add(JobCountKind::Failure, failure.reason);
    }
}

/// The items that wait next. Those of deleted records fail: a deletion does that with all that wait then, but some may
/// have come back from a call since. False where there were such, so that what waits is to be read again.
bool readWaiting(Steps &steps, JobId job, int count, std::vector<ClaimedItem> &waiting)
{
    std::vector<ItemId> ofDeleted;
    waiting.clear();
    steps.each(
        u"SELECT i.id, (SELECT count(*) FROM attempt a WHERE a.item_id = i.id), r.id, r.external_id, r.content,"
        " r.metadata, %1 FROM item i JOIN record r ON r.id = i.record_id"
        " WHERE i.job_id = ? AND i.state = 'waiting' ORDER BY i.id LIMIT ?"_s.arg(isNotDeleted(u"r.id"_s)),
        [&](const Statement &row) {
            if (row.integer(6) == 0)
                ofDeleted.push_back(row.id<ItemId>(0));
            else
                waiting.push_back({row.id<ItemId>(0), readRecord(row, 2), int(row.integer(1))});
        },
        job, count);
    failWaitingItems(steps, job, ofDeleted);
    return ofDeleted.empty() || steps.hasFailed();
}

} // namespace

Result<std::vector<ClaimedItem>> claimItems(Connection &connection, JobId job, int count)
{
    Steps steps(connection);
    std::vector<ClaimedItem> claimed;
    while (!readWaiting(steps, job, count, claimed)) {
    }
    std::vector<ItemId> ids;
    ids.reserve(claimed.size());
    for (const ClaimedItem &item : claimed)
        ids.push_back(item.item);
    const qint64 moved =
        steps.change(u"UPDATE item SET state = 'under_way' WHERE id IN (%1)"_s.arg(idsFromJson()), idsAsJson(ids));
    JobCounts counts(job);
    counts.moveItems(ItemState::Waiting, ItemState::UnderWay, moved);
    counts.write(steps);
    return steps.result(std::move(claimed));
}

Result<void> releaseItems(Connection &connection, JobId job, const std::vector<ItemId> &items)
{
    Steps steps(connection);
    const qint64 moved = steps.change(u"UPDATE item SET state = 'waiting' WHERE job_id = ? AND state = 'under_way'"
                                      " AND id IN (%1)"_s.arg(idsFromJson()),
                                      job, idsAsJson(items));
    JobCounts counts(job);
    counts.moveItems(ItemState::UnderWay, ItemState::Waiting, moved);
    counts.write(steps);
    return steps.result();
}

Result<std::vector<SampleIds>> storeAnswers(Connection &connection, JobId job, const std::vector<StoredAnswer> &answers)
{
    Steps steps(connection);
    AnswerWriter writer(steps, job);
    std::vector<SampleIds> samples;
    samples.reserve(answers.size());
    for (const StoredAnswer &answer : answers)
        samples.push_back(writer.store(answer));
    writer.finish(steps);
    return steps.result(std::move(samples));
}

Result<void> storeFailures(Connection &connection, JobId job, const std::vector<StoredFailure> &failures)
{
    Steps steps(connection);
    JobCounts counts(job);
    for (const StoredFailure &failure : failures)
        storeFailure(steps, counts, job, failure);
    counts.write(steps);
    return steps.result();
}

Result<std::vector<UnreadAnswer>> unreadAnswers(Connection &connection, JobId job, ItemId after, int count)
{
    Steps steps(connection);
    std::vector<UnreadAnswer> answers;
    steps.each(
        u"SELECT i.id, s.id, w.is_compressed, w.body, r.id, r.external_id, r.content, r.metadata"
        " FROM item i JOIN record r ON r.id = i.record_id JOIN attempt a ON a.item_id = i.id AND a.failure = ''"
        " JOIN sample s ON s.attempt_id = a.id LEFT JOIN raw_answer w ON w.sample_id = s.id"
        " WHERE i.id IN (SELECT n.id FROM item n WHERE n.job_id = ? AND n.state = 'answered' AND n.id > ?"
        "  ORDER BY n.id LIMIT ?) ORDER BY i.id, s.number"_s,
        [&](const Statement &row) {
            const auto item = row.id<ItemId>(0);
            if (answers.empty() || answers.back().item != item)
                answers.push_back({item, readRecord(row, 4), {}, {}});
            answers.back().samples.push_back(row.id<SampleId>(1));
            if (!row.isNull(3))
                answers.back().bodies.push_back(unpackRawAnswer({row.blob(3), row.integer(2) == 1}));
        },
        job, after.value, count);
    return steps.result(std::move(answers));
}

} // namespace tandem
