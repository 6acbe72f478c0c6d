// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/store_benchmarks.h"

#include "core/project/agents.h"
#include "core/project/decisions.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "core/store/jobs/agent_store.h"
#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_outcomes.h"
#include "core/store/jobs/job_store.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/project_file.h"
#include "core/store/query/record_lists.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/schema/schema_store.h"
#include "tests/benchmarks/measure.h"

#include <algorithm>
#include <span>

namespace tandem {

namespace {

std::shared_ptr<Project> opened(const QString &path)
{
    return must(Project::open(path, OpenMode::ReadWrite).wait());
}

Schema benchmarkSchema()
{
    LabelDefinition definition;
    definition.name = QStringLiteral("sentiment");
    for (const char *value : {"negative", "neutral", "positive"}) {
        Option option;
        option.value = QString::fromLatin1(value);
        definition.options.push_back(option);
    }
    Schema schema;
    schema.definitions.push_back(definition);
    return schema;
}

JobId makeJob(Writer &writer, const std::vector<RecordId> &records)
{
    JobRequest request;
    const JobId job = must(writer
                               .submit(Priority::Background,
                                       [request](Connection &connection) -> Result<JobId> {
                                           JobRequest own = request;
                                           own.agentVersion = must(agents(connection)).front().versionId;
                                           return beginJob(connection, own);
                                       })
                               .wait());
    constexpr size_t slice = 1000;
    for (size_t begin = 0; begin < records.size(); begin += slice) {
        const std::vector<RecordId> part(records.begin() + static_cast<qsizetype>(begin),
                                         records.begin() +
                                             static_cast<qsizetype>(std::min(begin + slice, records.size())));
        must(writer
                 .submit(Priority::Background,
                         [job, part](Connection &connection) { return addJobItems(connection, job, part); })
                 .wait());
    }
    must(writer.submit(Priority::Background, [job](Connection &connection) { return completeJob(connection, job); })
             .wait());
    return job;
}

StoredAnswer answerOf(const ClaimedItem &item)
{
    static const QByteArray filler(480, 'x'); // about the size of an answer with log-probabilities for one token
    StoredAnswer answer;
    answer.item = item.item;
    answer.finishedAt = 1;
    answer.httpStatus = 200;
    const QByteArray raw =
        "{\"choices\":[{\"message\":{\"content\":\"sentiment: neutral\"}}],\"filler\":\"" + filler + "\"}";
    answer.samples = {{raw, FinishReason::Complete}};
    return answer;
}

ItemOutcomes outcomeOf(const ClaimedItem &item, const SampleIds &samples, const LabelDefinition &definition)
{
    // Spread over options and confidences by a fixed hash of the record's number.
    const quint64 hash = static_cast<quint64>(item.record.id.value) * 0x9E3779B97F4A7C15ULL >> 20;
    StoredOutcome outcome;
    outcome.definition = definition.id;
    outcome.value = LabelValue{definition.options[hash % 3].id};
    outcome.confidence = 0.34 + static_cast<double>(hash / 3 % 6600) / 10000;
    outcome.confidenceKind = ConfidenceKind::TokenProbability;
    outcome.distribution = {0.1, 0.2, 0.7};
    return {item.item, item.record.id, {{samples.front(), {outcome}}}, {outcome}};
}

/// One command of the writer: stores what was claimed before, and claims the next.
Result<std::vector<ClaimedItem>> labelAndClaim(Connection &connection, const Job &job,
                                               const LabelDefinition &definition,
                                               const std::vector<ClaimedItem> &claimed)
{
    std::vector<StoredAnswer> answers;
    for (const ClaimedItem &item : claimed)
        answers.push_back(answerOf(item));
    const auto samples = storeAnswers(connection, job.id, answers);
    if (!samples)
        return tl::unexpected(samples.error());
    std::vector<ItemOutcomes> outcomes;
    for (size_t i = 0; i < claimed.size(); ++i)
        outcomes.push_back(outcomeOf(claimed[i], (*samples)[i], definition));
    if (const auto stored = storeOutcomes(connection, job, outcomes); !stored)
        return tl::unexpected(stored.error());
    return claimItems(connection, job.id, 200);
}

ListRequest requestBy(SortKey key, bool ascending, std::vector<Condition> conditions = {})
{
    ListRequest request;
    request.sort.key = key;
    request.sort.ascending = ascending;
    request.query.conditions = std::move(conditions);
    return request;
}

void timeList(Records &records, const QString &name, const ListRequest &request, double budget)
{
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        const Stopwatch watch;
        must(records.firstOf(request, 200, {}).wait());
        times.push_back(watch.milliseconds());
    }
    const Stopwatch watch;
    const ResultList all = must(records.list(request, {}).wait());
    report(name + QStringLiteral(": first rows"), quantile(times, 0.5), QStringLiteral("ms"), budget,
           QStringLiteral("whole list of %1 in %2 ms").arg(all->size()).arg(watch.milliseconds(), 0, 'f', 0));
}

} // namespace

void benchmarkImport(const QString &path, const QString &csv, double sqliteSeconds)
{
    const std::shared_ptr<Project> project = must(Project::create(path).wait());
    ImportRequest request;
    request.path = csv;
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    request.mapping.allMetadata = true;
    const Stopwatch watch;
    const ImportReport result = must(project->importer().import(request, {}, {}).wait());
    const double seconds = watch.milliseconds() / 1000;
    report(QStringLiteral("import, %1 records").arg(result.added), seconds, QStringLiteral("s"),
           sqliteSeconds > 0 ? std::optional(2 * sqliteSeconds) : std::nullopt,
           QStringLiteral("sqlite3 .import of the same file: %1 s").arg(sqliteSeconds, 0, 'f', 1));
    report(QStringLiteral("import, memory"), peakMemory(), QStringLiteral("MB"), 200);
}

void benchmarkLabels(const QString &path)
{
    const auto file = must(ProjectFile::open(path, FileAccess::ReadWrite));
    Writer &writer = *file->writer();
    const Schema schema = must(
        writer
            .submit(Priority::Background,
                    [](Connection &connection) -> Result<Schema> {
                        const AnnotatorId person =
                            must(ensureAnnotator(connection, AnnotatorKind::Person, QStringLiteral("Benchmark"))).id;
                        const auto saved = saveSchema(connection, benchmarkSchema(), person);
                        if (!saved)
                            return tl::unexpected(saved.error());
                        return saved->schema;
                    })
            .wait());
    const auto records = must(
        writer.submit(Priority::Background, [](Connection &connection) { return listRecords(connection, {}); }).wait());
    Stopwatch making;
    const JobId id = makeJob(writer, records);
    report(QStringLiteral("queue %1 items").arg(records.size()), making.milliseconds() / 1000, QStringLiteral("s"), {});
    const Job job = must(
        writer.submit(Priority::Background, [id](Connection &connection) { return loadJob(connection, id); }).wait());

    const Stopwatch watch;
    std::vector<ClaimedItem> claimed;
    do {
        claimed = must(writer
                           .submit(Priority::Background,
                                   [&](Connection &connection) {
                                       return labelAndClaim(connection, job, schema.definitions.front(), claimed);
                                   })
                           .wait());
    } while (!claimed.empty());
    const double seconds = watch.milliseconds() / 1000;
    report(QStringLiteral("write %1 labels").arg(records.size()), seconds, QStringLiteral("s"), {},
           QStringLiteral("%1 a second").arg(static_cast<double>(records.size()) / seconds, 0, 'f', 0));
    report(QStringLiteral("write labels, memory"), peakMemory(), QStringLiteral("MB"), {});
    must(writer
             .submit(Priority::Background,
                     [id](Connection &connection) { return setJobState(connection, id, JobState::Completed); })
             .wait());
}

void benchmarkLists(const QString &path)
{
    const std::shared_ptr<Project> project = opened(path);
    Records &records = project->records();
    timeList(records, QStringLiteral("import order"), requestBy(SortKey::ImportOrder, true), 100);
    timeList(records, QStringLiteral("sort by confidence"), requestBy(SortKey::Confidence, true), 100);
    timeList(records, QStringLiteral("sort by confidence, descending"), requestBy(SortKey::Confidence, false), 100);
    timeList(records, QStringLiteral("filter by label"),
             requestBy(SortKey::Confidence, true, {LabelIs{{}, QStringLiteral("negative")}}), 100);
    timeList(records, QStringLiteral("filter by status"),
             requestBy(SortKey::Confidence, true, {StatusIs{Status::Unverified}}), 100);
    timeList(records, QStringLiteral("filter by confidence"),
             requestBy(SortKey::Confidence, true, {ConfidenceIs{Comparison::Less, 0.5}}), 100);
    timeList(records, QStringLiteral("keyword search, frequent word"),
             requestBy(SortKey::ImportOrder, true, {ContainsWord{QStringLiteral("reservation")}}), 150);
    timeList(records, QStringLiteral("keyword search, rare word"),
             requestBy(SortKey::ImportOrder, true, {ContainsWord{QStringLiteral("zanzibar")}}), 150);
}

void benchmarkOpen(const QString &path)
{
    const Stopwatch watch;
    const std::shared_ptr<Project> project = opened(path);
    const ResultList first = must(project->records().firstOf({}, 200, {}).wait());
    must(
        project->records()
            .rows({first->begin(), first->begin() + std::min<qsizetype>(60, static_cast<qsizetype>(first->size()))}, {})
            .wait());
    const double firstRows = watch.milliseconds();
    must(project->records().list({}, {}).wait());
    must(project->records().counts().wait());
    report(QStringLiteral("open to the first rows"), firstRows, QStringLiteral("ms"), 1000,
           QStringLiteral("with the whole list and counts: %1 ms").arg(watch.milliseconds(), 0, 'f', 0));
    report(QStringLiteral("open, memory"), peakMemory(), QStringLiteral("MB"), 250);
}

void benchmarkDecisions(const QString &path)
{
    const std::shared_ptr<Project> project = opened(path);
    const Annotator person = must(project->person(QStringLiteral("Benchmark")).wait());
    const Schema schema = must(project->schemas().current().wait());
    const ResultList list =
        must(project->records().list(requestBy(SortKey::Confidence, true, {StatusIs{Status::Unverified}}), {}).wait());
    std::vector<double> times;
    for (size_t i = 0; i + 1 < list->size() && i < 100; ++i) {
        Decision decision;
        decision.kind = DecisionKind::Confirm;
        decision.person = person.id;
        decision.definition = schema.definitions.front().id;
        const Stopwatch watch;
        must(project->decisions().decide(decision, {(*list)[i]}).wait());
        must(project->records().detail((*list)[i + 1]).wait());
        times.push_back(watch.milliseconds());
    }
    report(QStringLiteral("durable decision and the next record, median"), quantile(times, 0.5), QStringLiteral("ms"),
           {});
    report(QStringLiteral("durable decision and the next record, 99 %"), quantile(times, 0.99), QStringLiteral("ms"),
           30);
}

} // namespace tandem
