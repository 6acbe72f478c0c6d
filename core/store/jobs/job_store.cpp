// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_store.h"

#include "core/base/clock.h"
#include "core/store/jobs/job_counts.h"
#include "core/store/records/going_records.h"
#include "core/store/records/metadata_json.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/uuid.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Lends tr() to the free functions below.
struct JobStoreText
{
    Q_DECLARE_TR_FUNCTIONS(JobStore)
};

std::vector<LabelDefinitionId> definitionsOf(Steps &steps, const JobRequest &request)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        u"SELECT id FROM label_definition WHERE is_current = 1 AND (? OR id IN (%1))"
        " ORDER BY position"_s.arg(idsFromJson()),
        [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); }, request.definitions.empty(),
        idsAsJson(request.definitions));
    return definitions;
}

Result<void> checkDefinitions(const JobRequest &request, const std::vector<LabelDefinitionId> &definitions)
{
    if (definitions.empty())
        return failure(ErrorCode::InvalidInput,
                       JobStoreText::tr("The schema has no label that a job could give. Add one to the schema first."));
    if (!request.definitions.empty() && definitions.size() != request.definitions.size())
        return failure(
            ErrorCode::InvalidInput,
            JobStoreText::tr("One of the labels is not in the current schema, or cannot be used yet. Choose others."));
    return {};
}

JobId insertJob(Steps &steps, const JobRequest &request)
{
    return steps.insert<JobId>(
        u"INSERT INTO job (uuid, kind, agent_version_id, schema_version_id, started_by, subset, state, in_flight,"
        " created_at) VALUES (?, ?, ?, (SELECT schema_version_id FROM current_schema), ?, ?, ?, ?, ?)"_s,
        newUuid(), toWord(request.kind), request.agentVersion, request.startedBy,
        QString::fromUtf8(subsetToJson(request.subset)), toWord(JobState::Queued), std::clamp(request.inFlight, 1, 200),
        Clock::now());
}

constexpr auto jobColumns =
    "SELECT j.id, j.agent_version_id, a.annotator_id, j.schema_version_id, a.name, v.number, j.subset, j.state,"
    " j.pause_details, j.in_flight, j.item_count, j.created_at, j.started_at, j.finished_at,"
    " j.pause_cause, j.adapted,"
    " (SELECT max(n.number) FROM agent_version n WHERE n.agent_id = a.id), j.kind,"
    " EXISTS (SELECT 1 FROM job o WHERE o.agent_version_id = j.agent_version_id AND o.id <> j.id AND o.is_whole = 1)"
    " FROM job j JOIN agent_version v ON v.id = j.agent_version_id JOIN agent a ON a.id = v.agent_id"_L1;

Job readJob(const Statement &row)
{
    Job job;
    job.id = row.id<JobId>(0);
    job.agentVersion = row.id<AgentVersionId>(1);
    job.annotator = row.id<AnnotatorId>(2);
    job.schemaVersion = row.id<SchemaVersionId>(3);
    job.agentName = row.text(4);
    job.agentVersionNumber = int(row.integer(5));
    job.subset = subsetFromJson(row.text(6).toUtf8());
    job.state = jobStateFromWord(row.text(7)).value_or(JobState::Interrupted);
    job.pauseDetails = failureDetailsFromJson(row.text(8).toUtf8());
    job.inFlight = int(row.integer(9));
    job.itemCount = row.integer(10);
    job.createdAt = row.integer(11);
    job.startedAt = row.integer(12);
    job.finishedAt = row.integer(13);
    job.pauseCause = row.text(14);
    job.adapted = textListFromJson(row.text(15).toUtf8());
    job.newestAgentVersion = int(row.integer(16));
    job.kind = jobKindFromWord(row.text(17)).value_or(JobKind::Run);
    job.hasSibling = row.integer(18) == 1;
    return job;
}

/// Jobs with their definitions, newest first; `where`: which ones, as a condition on the job `j`.
template <typename... Values>
std::vector<Job> readJobs(Steps &steps, const QString &where, const Values &...values)
{
    std::vector<Job> jobs;
    std::unordered_map<JobId, size_t> places;
    steps.each(
        jobColumns + u" WHERE %1 ORDER BY j.id DESC"_s.arg(where),
        [&](const Statement &row) {
            places.emplace(row.id<JobId>(0), jobs.size());
            jobs.push_back(readJob(row));
        },
        values...);
    steps.each(
        u"SELECT l.job_id, l.label_definition_id, EXISTS (SELECT 1 FROM hidden_job h WHERE h.job_id = l.job_id"
        "  AND h.label_definition_id = l.label_definition_id)"
        " FROM job j JOIN job_label_definition l ON l.job_id = j.id"
        " JOIN label_definition d ON d.id = l.label_definition_id WHERE %1 ORDER BY d.position, d.id"_s.arg(where),
        [&](const Statement &row) {
            Job &job = jobs[places.at(row.id<JobId>(0))];
            job.definitions.push_back(row.id<LabelDefinitionId>(1));
            if (row.integer(2) == 1)
                job.hiddenFor.push_back(row.id<LabelDefinitionId>(1));
        },
        values...);
    return jobs;
}

std::vector<JobId> jobIds(Steps &steps, const QString &sql)
{
    std::vector<JobId> ids;
    steps.each(sql, [&](const Statement &row) { ids.push_back(row.id<JobId>(0)); });
    return ids;
}

qint64 callBack(Steps &steps, JobId job)
{
    const qint64 count =
        steps.change(u"UPDATE item SET state = 'waiting' WHERE job_id = ? AND state = 'under_way'"_s, job);
    if (count == 0)
        return 0;
    steps.change(u"UPDATE job SET asked_again = asked_again + ? WHERE id = ?"_s, count, job);
    JobCounts counts(job);
    counts.moveItems(ItemState::UnderWay, ItemState::Waiting, count);
    counts.write(steps);
    return count;
}

} // namespace

Result<JobId> beginJob(Connection &connection, const JobRequest &request)
{
    if (const Result<void> stays = refuseWhileTakingBack(connection); !stays)
        return tl::unexpected(stays.error());
    Steps steps(connection);
    const auto definitions = definitionsOf(steps, request);
    if (!steps.hasFailed())
        steps.take(checkDefinitions(request, definitions));
    const JobId job = insertJob(steps, request);
    for (const LabelDefinitionId definition : definitions)
        steps.change(u"INSERT INTO job_label_definition (job_id, label_definition_id) VALUES (?, ?)"_s, job,
                     definition);
    return steps.result(job);
}

Result<void> addJobItems(Connection &connection, JobId job, std::span<const RecordId> records)
{
    Steps steps(connection);
    const qint64 added = steps.change(
        u"INSERT INTO item (job_id, record_id, state) SELECT ?, r.id, 'waiting' FROM %1 j"
        " JOIN record r ON r.id = j.value WHERE %2 ORDER BY j.key ON CONFLICT (job_id, record_id) DO NOTHING"_s.arg(
            idRowsFromJson(), isNotDeleted(u"r.id"_s)),
        job, idsAsJson(records));
    steps.change(u"UPDATE job SET item_count = item_count + ? WHERE id = ?"_s, added, job);
    JobCounts counts(job);
    counts.add(JobCountKind::Item, toWord(ItemState::Waiting), added);
    counts.write(steps);
    return steps.result();
}

Result<void> completeJob(Connection &connection, JobId job)
{
    Steps steps(connection);
    steps.change(u"UPDATE job SET is_whole = 1 WHERE id = ?"_s, job);
    return steps.result();
}

Result<Job> loadJob(Connection &connection, JobId id)
{
    Steps steps(connection);
    const std::vector<Job> jobs = readJobs(steps, u"j.is_whole = 1 AND j.id = ?"_s, id);
    if (!steps.hasFailed() && jobs.empty())
        return failure(ErrorCode::NotFound,
                       JobStoreText::tr("There is no job %1. The list of jobs shows those there are.").arg(id.value));
    return steps.result(jobs.empty() ? Job() : jobs.front());
}

Result<std::vector<Job>> listJobs(Connection &connection)
{
    Steps steps(connection);
    auto jobs = readJobs(steps, u"j.is_whole = 1"_s);
    return steps.result(std::move(jobs));
}

Result<void> setJobState(Connection &connection, JobId job, JobState state, const PauseReason &why)
{
    const bool runs = state == JobState::Running;
    const bool isOver = state == JobState::Completed || state == JobState::Cancelled;
    const std::optional<Milliseconds> now = Clock::now();
    Steps steps(connection);
    steps.change(u"UPDATE job SET state = ?, pause_details = ?, pause_cause = ?,"
                 " started_at = COALESCE(started_at, ?), finished_at = ?"
                 " WHERE id = ?"_s,
                 toWord(state), QString::fromUtf8(failureDetailsToJson(why.details)), why.cause,
                 runs ? now : std::nullopt, isOver ? now : std::nullopt, job);
    return steps.result();
}

Result<void> noteAdapted(Connection &connection, JobId job, const QStringList &parameters)
{
    Steps steps(connection);
    steps.change(u"UPDATE job SET adapted = ? WHERE id = ?"_s, QString::fromUtf8(textListToJson(parameters)), job);
    return steps.result();
}

Result<qint64> callBackItems(Connection &connection, JobId job)
{
    Steps steps(connection);
    const qint64 count = callBack(steps, job);
    return steps.result(count);
}

Result<JobRecovery> recoverInterruptedJobs(Connection &connection)
{
    Steps steps(connection);
    JobRecovery recovery;
    recovery.interrupted =
        jobIds(steps, u"SELECT id FROM job WHERE is_whole = 1 AND state IN ('running', 'queued') ORDER BY id DESC"_s);
    for (const JobId job : jobIds(steps, u"SELECT id FROM job WHERE is_whole = 1"_s))
        recovery.askedAgain += callBack(steps, job);
    steps.change(u"UPDATE job SET state = 'interrupted' WHERE is_whole = 1 AND state IN ('running', 'queued')"_s);
    return steps.result(std::move(recovery));
}

Result<std::vector<JobId>> unfinishedJobs(Connection &connection)
{
    Steps steps(connection);
    auto jobs = jobIds(steps, u"SELECT id FROM job WHERE is_whole <> 1"_s);
    return steps.result(std::move(jobs));
}

} // namespace tandem
