// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decided_records.h"

#include "core/store/labels/label_sql.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// The numbers of Status, as the table holds them: 1 invalid, 2 unverified, 3 own, 4 confirmed, 5 corrected, 6 rejected,
// 7 conflict.

constexpr auto decidedColumns =
    "record_id INTEGER PRIMARY KEY, status INTEGER NOT NULL, option_id INTEGER, value_key TEXT, job_id INTEGER,"
    " confidence REAL,"
    " annotator_id INTEGER, label_id INTEGER, verification_id INTEGER, judged_id INTEGER, value"_L1;

// What persons said of a record, and what was settled: verdicts on any job's label, and own labels. Of a job that is
// being deleted, a verdict is the own label that it becomes, whose id is yet to come.
constexpr auto decisionColumns =
    "is_settlement INTEGER NOT NULL, record_id INTEGER NOT NULL, annotator_id INTEGER NOT NULL,"
    " created_at INTEGER NOT NULL, is_verdict INTEGER NOT NULL, id INTEGER NOT NULL, option_id INTEGER,"
    " value_key TEXT, verification_id INTEGER, label_id INTEGER, judged_id INTEGER, status INTEGER NOT NULL, value,"
    " PRIMARY KEY (is_settlement, record_id, annotator_id, created_at, is_verdict, id)"_L1;

constexpr auto collectVerdicts =
    "INSERT INTO decision SELECT 0, v.record_id, v.annotator_id, v.created_at, l.job_id NOT IN ({leaving}),"
    "  CASE WHEN l.job_id IN ({leaving}) THEN v.id + (SELECT COALESCE(max(id), 0) FROM label) ELSE v.id END,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.option_id ELSE v.option_id END,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.value_key ELSE v.value_key END, v.id,"
    "  CASE WHEN l.job_id IN ({leaving}) AND v.verdict = 'confirmed' THEN l.id END,"
    "  CASE WHEN l.job_id NOT IN ({leaving}) THEN v.label_id END,"
    "  CASE WHEN l.job_id IN ({leaving}) THEN 3 WHEN v.verdict = 'confirmed' THEN 4 WHEN v.verdict = 'corrected' THEN 5"
    "   ELSE 6 END,"
    "  CASE v.verdict WHEN 'confirmed' THEN {value:l} WHEN 'corrected' THEN {value:v} ELSE {rejected} END"
    " FROM {visit}verification v CROSS JOIN label l"
    " WHERE v.label_definition_id = {definition} AND v.is_current = 1 AND v.is_done = 1 AND {visited:v}"
    "  AND l.id = v.label_id AND l.record_id = v.record_id AND l.label_definition_id = v.label_definition_id"
    "  AND (l.job_id IN ({jobs}) OR (l.job_id IN ({leaving}) AND v.verdict <> 'rejected'))"_L1;

constexpr auto collectOwnLabels =
    "INSERT INTO decision SELECT a.kind = 'reconciliation', l.record_id, l.annotator_id, l.created_at, 0, l.id,"
    "  l.option_id, l.value_key, NULL, l.id, NULL, 3, {value:l}"
    " FROM {visit}label l CROSS JOIN annotator a"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND {visited:l} AND a.id = l.annotator_id AND a.kind IN ('person', 'reconciliation')"_L1;

// A row of decided_record from `d`, a decision with the status that all have in common.
constexpr auto decidedValues =
    " INSERT INTO decided_record"
    " SELECT d.record_id, d.common, CASE WHEN d.common IN (3, 5) THEN d.option_id ELSE j.option_id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.value_key ELSE j.value_key END, j.job_id, j.confidence,"
    "  CASE WHEN d.common IN (3, 5) THEN d.annotator_id ELSE j.annotator_id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.label_id ELSE j.id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.verification_id END, d.judged_id,"
    "  CASE d.common WHEN 6 THEN {value:j} WHEN 7 THEN NULL ELSE d.value END"
    " FROM leading d LEFT JOIN label j ON j.id = COALESCE(d.judged_id, {shown-label:d})"_L1;

// By far the most records have one decision, which needs no weighing: a fifth of the time.
constexpr auto leadingAlone = "WITH leading AS (SELECT d.*, d.status AS common FROM decision d"
                              " WHERE d.is_settlement = 0 GROUP BY d.record_id HAVING count(*) = 1)"_L1;

// Each person's latest decision. The latest verdict stands for those that agree, else the latest own label.
constexpr auto leadingAmongSeveral =
    "WITH latest AS ("
    " SELECT d.*, ROW_NUMBER() OVER (PARTITION BY d.record_id, d.annotator_id"
    "  ORDER BY d.created_at DESC, d.is_verdict DESC, d.id DESC) AS place FROM decision d"
    " WHERE d.is_settlement = 0 AND d.record_id NOT IN (SELECT record_id FROM decided_record)),"
    " weighed AS ("
    " SELECT d.*, MIN(d.value) OVER person AS low, MAX(d.value) OVER person AS high,"
    "  ROW_NUMBER() OVER (PARTITION BY d.record_id"
    "   ORDER BY d.is_verdict DESC, d.created_at DESC, d.annotator_id DESC) AS lead"
    " FROM latest d WHERE d.place = 1 WINDOW person AS (PARTITION BY d.record_id)),"
    " leading AS ("
    " SELECT w.*, CASE WHEN w.low <> w.high THEN 7 ELSE w.status END AS common FROM weighed w WHERE w.lead = 1)"_L1;

// Whoever decides anew after a settlement opens the question again.
constexpr auto settle =
    "WITH settled AS ("
    " SELECT l.*, COALESCE("
    "  (SELECT d.judged_id FROM decided_record d WHERE d.record_id = l.record_id),"
    "  (SELECT b.id FROM label b WHERE b.record_id = l.record_id AND b.label_definition_id = {definition}"
    "   AND b.job_id IN ({jobs}) AND {value:b} IS NOT NULL AND b.created_at <= l.created_at"
    "   ORDER BY b.job_id DESC LIMIT 1)) AS shown_id"
    " FROM decision l WHERE l.is_settlement = 1 AND NOT EXISTS (SELECT 1 FROM decision n"
    "  WHERE n.is_settlement = 0 AND n.record_id = l.record_id AND n.created_at > l.created_at))"
    " INSERT INTO decided_record"
    " SELECT l.record_id, CASE WHEN l.shown_id IS NULL THEN 3 WHEN l.value = {value:j} THEN 4 ELSE 5 END,"
    "  l.option_id, l.value_key, j.job_id, j.confidence, l.annotator_id, l.id, NULL, l.shown_id, l.value"
    " FROM settled l LEFT JOIN label j ON j.id = COALESCE(l.shown_id, {shown-label:l}) WHERE TRUE"
    " ON CONFLICT (record_id) DO UPDATE SET status = excluded.status, option_id = excluded.option_id,"
    "  value_key = excluded.value_key,"
    "  job_id = excluded.job_id, confidence = excluded.confidence, annotator_id = excluded.annotator_id,"
    "  label_id = excluded.label_id, verification_id = NULL, judged_id = excluded.judged_id, value = excluded.value"_L1;

} // namespace

qint64 findDecidedRecords(Steps &steps, const LabelScope &scope)
{
    const auto run = [&](QLatin1String sql, QLatin1String rest = {}) {
        return steps.change(labelSql(scope, sql) + labelSql(scope, rest));
    };
    emptyTemporaryTable(steps, "decided_record"_L1, decidedColumns);
    emptyTemporaryTable(steps, "decision"_L1, decisionColumns);
    if (run(collectVerdicts) + run(collectOwnLabels) == 0)
        return 0;
    return run(leadingAlone, decidedValues) + run(leadingAmongSeveral, decidedValues) + run(settle);
}

} // namespace tandem
