// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/deletion_bench.h"

#include "core/search/query_text.h"
#include "core/store/jobs/job_comparison.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/jobs/job_training.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/project_counts.h"
#include "core/store/records/record_store.h"
#include "tests/core/store/plain_projection.h"

#include <QTest>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const ProjectCounts &counts)
{
    QStringList parts{QString::number(counts.records)};
    for (const auto &definition : counts.definitions) {
        for (const auto &[status, count] : definition.statuses)
            parts.append(toWord(status) + u' ' + QString::number(count));
        parts.append(u"differ %1, disagree %2, unsure %3"_s.arg(definition.differing)
                         .arg(definition.disagreeing)
                         .arg(definition.belowReviewThreshold));
    }
    return parts.join(u", "_s);
}

QString textOf(const ExportRow &row)
{
    const auto value = [](const std::optional<LabelValue> &of) {
        QStringList members;
        const LabelValue known = of.value_or(LabelValue());
        for (const OptionId option : known.options())
            members.append(QString::number(option.value));
        return of ? members.join(u',') : u"-"_s;
    };
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(toWord(row.status), value(row.modelValue), value(row.verifiedValue),
                                         value(row.finalValue), value(row.gold), row.verifier, row.comment);
}

} // namespace

DeletionBench::DeletionBench()
    : schema(project.setUsualSchema())
    , ada(project.person(u"Ada"_s))
    , ben(project.person(u"Ben"_s))
    , records(project.addRecords(6))
{
}

DecisionResult DeletionBench::decide(DecisionKind kind, AnnotatorId person, RecordId record, size_t place,
                                     size_t definition, const QString &comment)
{
    Decision decision;
    decision.kind = kind;
    decision.person = person;
    decision.definition = schema.definitions[definition].id;
    if (kind == DecisionKind::Set || kind == DecisionKind::Settle)
        decision.value = {option(definition, place)};
    decision.comment = comment;
    return must(tandem::decide(connection(), decision, {record}));
}

UndoResult DeletionBench::step(UndoStep step, AnnotatorId person)
{
    UndoResult result =
        must(step == UndoStep::Undo ? undoLatest(connection(), person) : redoLatest(connection(), person));
    if (!result.isUnderWay)
        return result;
    const RecordActResult done = must(finishRecordActs(project.writer(), result.operation, {}, {}));
    result.changed = done.changed;
    result.skipped = done.skipped;
    result.renamed = done.renamed;
    return result;
}

std::vector<RecordId> DeletionBench::list(const QString &query, SortKey sort)
{
    ListRequest request;
    request.query = must(parseQuery(query));
    request.sort.key = sort;
    return must(listRecords(connection(), request));
}

QString DeletionBench::idsOf(const std::vector<RecordId> &of)
{
    QStringList ids;
    for (const Record &record : must(tandem::records(connection(), of)))
        ids.append(record.externalId);
    return ids.join(u' ');
}

ImportCounts DeletionBench::import(const std::vector<ImportedRow> &rows, DuplicatePolicy onDuplicate)
{
    const auto session = must(ImportSession::begin(project.writer(), u"again.csv"_s, onDuplicate));
    for (const ImportedRow &row : rows)
        must(session->add(row));
    return must(session->complete("{}"));
}

TestJob &DeletionBench::addJob(const std::vector<RecordId> &of)
{
    jobs.push_back(std::make_unique<TestJob>(project, of));
    return *jobs.back();
}

ImportedRow row(const QString &externalId, const QString &content)
{
    return {externalId, content, {}, {}};
}

QStringList seen(DeletionBench &bench)
{
    QStringList seen{textOf(must(projectCounts(bench.connection())))};
    for (const QString &query : {u""_s, u"text"_s, u"status:unlabelled"_s, u"status:unverified"_s, u"differs:any"_s})
        seen.append(query + u": "_s + bench.found(query));
    for (const SortKey sort : {SortKey::Confidence, SortKey::Status, SortKey::ExternalId, SortKey::Text})
        seen.append(bench.found({}, sort));
    for (const LabelDefinition &definition : bench.schema.definitions)
        seen += storedProjection(bench.project, definition.id);
    ExportSelection selection;
    selection.allAnnotators = true;
    ExportCursor cursor(bench.connection(), bench.schema, selection);
    seen.append(u"%1 to export"_s.arg(must(cursor.recordCount())));
    for (const ExportRecord &record : must(cursor.next(100))) {
        QStringList rows{record.record.externalId};
        for (const ExportRow &row : record.rows)
            rows.append(textOf(row));
        seen.append(rows.join(u" | "_s));
    }
    for (const auto &job : bench.jobs) {
        for (const LabelAgreement &agreement : must(jobAgreement(bench.connection(), job->id())))
            seen.append(u"agrees %1 of %2, gold %3 of %4"_s.arg(agreement.people.all.agreeing)
                            .arg(agreement.people.all.compared)
                            .arg(agreement.gold.all.agreeing)
                            .arg(agreement.gold.all.compared));
    }
    const std::vector<LabelDefinitionId> both{bench.schema.definitions[0].id, bench.schema.definitions[1].id};
    seen.append(u"%1 to train on"_s.arg(must(countDecidedLabels(bench.connection(), both))));
    return seen;
}

void checkCounts(DeletionBench &bench)
{
    TestProject &project = bench.project;
    QCOMPARE(project.number(u"SELECT record_count FROM project"_s),
             project.number(u"SELECT count(*) FROM record WHERE id NOT IN (SELECT record_id FROM deleted_record)"_s));
    QCOMPARE(project.cell(u"SELECT group_concat(label_definition_id || ' ' || status || ' ' || n) FROM (SELECT"
                          " label_definition_id, status, sum(count) AS n FROM label_count GROUP BY 1, 2"
                          " HAVING sum(count) > 0 ORDER BY 1, 2)"_s),
             project.cell(u"SELECT group_concat(label_definition_id || ' ' || status || ' ' || n) FROM (SELECT"
                          " label_definition_id, status, count(*) AS n FROM current_label GROUP BY 1, 2"
                          " ORDER BY 1, 2)"_s));
    QCOMPARE(project.number(u"SELECT count(*) FROM current_label WHERE record_id IN"
                            " (SELECT record_id FROM deleted_record)"_s),
             0);
    QCOMPARE(project.cell(u"PRAGMA foreign_key_check"_s), u"∅"_s);
    for (const auto &job : bench.jobs) {
        const QString counts =
            u"SELECT group_concat(kind || word || count) FROM (SELECT kind, word, count FROM job_count"
            " WHERE job_id = %1 AND count <> 0 AND kind = 'item' ORDER BY kind, word)"_s.arg(job->id().value);
        const QString kept = project.cell(counts);
        must(recountJob(bench.connection(), job->id()));
        QCOMPARE(project.cell(counts), kept);
    }
}

} // namespace tandem
