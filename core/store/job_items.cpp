// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_items.h"

#include "core/store/dialect.h"
#include "core/store/id_list.h"
#include "core/store/job_counts.h"
#include "core/store/job_summary.h"
#include "core/store/metadata_json.h"
#include "core/store/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype worthCompressing = 200; // bytes; below that zlib gains little
constexpr int quickly = 1;                  // zlib's level: the writer's time is dearer than some bytes

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

/// A call may end after its item went back to the queue (a cancelled job): its answer counts all the same.
bool moveToDo(Steps &steps, JobCounts &counts, JobId job, ItemId item, ItemState to)
{
    for (const ItemState from : {ItemState::UnderWay, ItemState::Waiting}) {
        if (moveItem(steps, job, item, from, to)) {
            counts.moveItems(from, to);
            return true;
        }
    }
    return false;
}

constexpr auto insertAttempt =
    "INSERT INTO attempt (item_id, number, finished_at, latency, failure, http_status, model, request_id, input_tokens,"
    " output_tokens) VALUES (?, (SELECT count(*) + 1 FROM attempt WHERE item_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

void storeRaw(Steps &steps, SampleId sample, const QByteArray &raw)
{
    QByteArray body = raw;
    if (raw.size() >= worthCompressing)
        body = qCompress(raw, quickly);
    const bool isCompressed = body.size() < raw.size();
    steps.change(u"INSERT INTO raw_answer (sample_id, is_compressed, body) VALUES (?, ?, ?)"_s, sample, isCompressed,
                 isCompressed ? body : raw);
}

SampleId storeAnswer(Steps &steps, JobCounts &counts, const StoredAnswer &answer)
{
    const auto attempt = steps.insert<AttemptId>(QString(insertAttempt), answer.item, answer.item, answer.finishedAt,
                                                 answer.latency, QString(), answer.httpStatus, answer.model,
                                                 answer.requestId, answer.usage.inputTokens, answer.usage.outputTokens);
    const auto sample = steps.insert<SampleId>(u"INSERT INTO sample (attempt_id, number) VALUES (?, 1)"_s, attempt);
    storeRaw(steps, sample, answer.raw);
    counts.add(JobCountKind::Attempt, u"all"_s);
    counts.add(JobCountKind::Tokens, u"input"_s, answer.usage.inputTokens);
    counts.add(JobCountKind::Tokens, u"output"_s, answer.usage.outputTokens);
    return sample;
}

void storeFailedAttempt(Steps &steps, JobCounts &counts, const StoredFailure &failure)
{
    steps.change(QString(insertAttempt), failure.item, failure.item, failure.finishedAt, failure.latency,
                 failure.reason, failure.httpStatus, QString(), QString(), 0, 0);
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
        moveToDo(steps, counts, job, failure.item, ItemState::Failed);
        steps.change(u"UPDATE item SET reason = ? WHERE id = ?"_s, failure.reason, failure.item);
        if (!failure.wasSent)
            counts.add(JobCountKind::Failure, failure.reason);
    }
}

QByteArray unpacked(bool isCompressed, const QByteArray &body)
{
    return isCompressed ? qUncompress(body) : body;
}

} // namespace

Result<std::vector<ClaimedItem>> claimItems(Connection &connection, JobId job, int count)
{
    Steps steps(connection);
    std::vector<ClaimedItem> claimed;
    std::vector<ItemId> ids;
    steps.each(
        u"SELECT i.id, (SELECT count(*) FROM attempt a WHERE a.item_id = i.id), r.id, r.external_id, r.content,"
        " r.metadata FROM item i JOIN record r ON r.id = i.record_id"
        " WHERE i.job_id = ? AND i.state = 'waiting' ORDER BY i.id LIMIT ?"_s,
        [&](const Statement &row) {
            ids.push_back(row.id<ItemId>(0));
            claimed.push_back({ids.back(), readRecord(row, 2), int(row.integer(1))});
        },
        job, count);
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

Result<std::vector<SampleId>> storeAnswers(Connection &connection, JobId job, const std::vector<StoredAnswer> &answers)
{
    Steps steps(connection);
    JobCounts counts(job);
    std::vector<SampleId> samples;
    for (const StoredAnswer &answer : answers) {
        const bool isDue = moveToDo(steps, counts, job, answer.item, ItemState::Answered);
        samples.push_back(isDue ? storeAnswer(steps, counts, answer) : SampleId());
    }
    counts.write(steps);
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
        " JOIN sample s ON s.attempt_id = a.id JOIN raw_answer w ON w.sample_id = s.id"
        " WHERE i.job_id = ? AND i.state = 'answered' AND i.id > ? ORDER BY i.id LIMIT ?"_s,
        [&](const Statement &row) {
            answers.push_back({row.id<ItemId>(0), readRecord(row, 4), row.id<SampleId>(1),
                               unpacked(row.integer(2) == 1, row.blob(3))});
        },
        job, after.value, count);
    return steps.result(std::move(answers));
}

Result<QByteArray> rawAnswer(Connection &connection, SampleId sample)
{
    Steps steps(connection);
    QByteArray raw;
    steps.each(
        u"SELECT is_compressed, body FROM raw_answer WHERE sample_id = ?"_s,
        [&](const Statement &row) { raw = unpacked(row.integer(0) == 1, row.blob(1)); }, sample);
    return steps.result(std::move(raw));
}

} // namespace tandem
