// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/current_labels.h"

#include "core/store/labels/label_sql.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// The numbers of Status, as the table holds them: 1 invalid, 2 unverified, 3 own, 4 confirmed, 5 corrected, 6 rejected,
// 7 conflict.

constexpr auto clearRows = "DELETE FROM current_label WHERE label_definition_id = {definition}"
                           " AND record_id IN (SELECT record_id FROM touched_record)"_L1;

// By option first, because that is the order of the table's index.
constexpr auto clearMembers = "DELETE FROM current_label_option WHERE label_definition_id = {definition}"
                              " AND option_id IN (SELECT id FROM option WHERE label_definition_id = {definition})"
                              " AND record_id IN (SELECT record_id FROM touched_record)"_L1;

constexpr auto insertJobLabels =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, option_id, value_key, status, confidence,"
    " annotator_id, disagrees) SELECT {definition}, l.record_id, l.job_id, l.option_id, l.value_key, 2, l.confidence,"
    " l.annotator_id, {disagrees:t}"
    " FROM {visit}label l WHERE l.id = {shown-label:t}"
    " AND t.record_id NOT IN (SELECT record_id FROM decided_record)"_L1;

constexpr auto insertJobMembers =
    "INSERT INTO current_label_option (label_definition_id, option_id, record_id)"
    " SELECT {definition}, o.option_id, t.record_id FROM {visit}current_label c CROSS JOIN label l"
    " CROSS JOIN label_option o WHERE c.label_definition_id = {definition} AND {visited:c} AND c.status = 2"
    " AND l.job_id = c.job_id AND l.label_definition_id = {definition} AND l.record_id = c.record_id"
    " AND o.label_id = l.id"_L1;

constexpr auto insertInvalid = "INSERT INTO current_label (label_definition_id, record_id, job_id, status)"
                               " SELECT {definition}, i.record_id, MAX(i.job_id), 1 FROM {visit}item i"
                               " WHERE {visited:i} AND i.state = 'done' AND i.job_id IN ({shown})"
                               " AND NOT EXISTS (SELECT 1 FROM current_label c"
                               "  WHERE c.label_definition_id = {definition} AND c.record_id = t.record_id)"
                               " AND t.record_id NOT IN (SELECT record_id FROM decided_record) GROUP BY i.record_id"_L1;

// What people decided: one row a record, with the label or the verification that holds the shown value; `judged_id` is
// the job's label that the latest verdict speaks of, `value` what people hold to be right or rejected.
constexpr auto decidedColumns =
    "record_id INTEGER PRIMARY KEY, status INTEGER NOT NULL, option_id INTEGER, value_key TEXT, job_id INTEGER,"
    " confidence REAL,"
    " annotator_id INTEGER, label_id INTEGER, verification_id INTEGER, judged_id INTEGER, value"_L1;

// Each person's latest decision: a verdict on any job's label, or their own label. The latest verdict stands for those
// that agree, else the latest own label. Of a job that is being deleted, a verdict is the own label that it becomes,
// whose id is yet to come.
constexpr auto insertDecided =
    "WITH decision AS ("
    " SELECT v.record_id, v.annotator_id, v.created_at, l.job_id NOT IN ({leaving}) AS is_verdict,"
    "  CASE WHEN l.job_id IN ({leaving}) THEN v.id + (SELECT COALESCE(max(id), 0) FROM label) ELSE v.id END AS id,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.option_id ELSE v.option_id END AS option_id,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.value_key ELSE v.value_key END AS value_key, v.id AS verification_id,"
    "  CASE WHEN l.job_id IN ({leaving}) AND v.verdict = 'confirmed' THEN l.id END AS label_id,"
    "  CASE WHEN l.job_id NOT IN ({leaving}) THEN v.label_id END AS judged_id,"
    "  CASE WHEN l.job_id IN ({leaving}) THEN 3 WHEN v.verdict = 'confirmed' THEN 4 WHEN v.verdict = 'corrected' THEN 5"
    "   ELSE 6 END AS status,"
    "  CASE v.verdict WHEN 'confirmed' THEN {value:l} WHEN 'corrected' THEN {value:v} ELSE {rejected} END"
    "   AS value"
    " FROM {visit}verification v CROSS JOIN label l"
    " WHERE v.label_definition_id = {definition} AND v.is_current = 1 AND v.is_done = 1 AND {visited:v}"
    "  AND l.id = v.label_id AND l.record_id = v.record_id AND l.label_definition_id = v.label_definition_id"
    "  AND (l.job_id IN ({jobs}) OR (l.job_id IN ({leaving}) AND v.verdict <> 'rejected'))"
    " UNION ALL"
    " SELECT l.record_id, l.annotator_id, l.created_at, 0, l.id, l.option_id, l.value_key, NULL, l.id, NULL, 3,"
    "  {value:l}"
    " FROM {visit}label l CROSS JOIN annotator a"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND {visited:l}"
    "  AND a.id = l.annotator_id AND a.kind = 'person'),"
    " latest AS ("
    " SELECT d.*, ROW_NUMBER() OVER (PARTITION BY d.record_id, d.annotator_id"
    "  ORDER BY d.created_at DESC, d.is_verdict DESC, d.id DESC) AS place FROM decision d),"
    " weighed AS ("
    " SELECT d.*, MIN(d.value) OVER person AS low, MAX(d.value) OVER person AS high,"
    "  ROW_NUMBER() OVER (PARTITION BY d.record_id"
    "   ORDER BY d.is_verdict DESC, d.created_at DESC, d.annotator_id DESC) AS lead"
    " FROM latest d WHERE d.place = 1 WINDOW person AS (PARTITION BY d.record_id)),"
    " leading AS ("
    " SELECT w.*, CASE WHEN w.low <> w.high THEN 7 ELSE w.status END AS common FROM weighed w WHERE w.lead = 1)"
    " INSERT INTO decided_record"
    " SELECT d.record_id, d.common, CASE WHEN d.common IN (3, 5) THEN d.option_id ELSE j.option_id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.value_key ELSE j.value_key END, j.job_id, j.confidence,"
    "  CASE WHEN d.common IN (3, 5) THEN d.annotator_id ELSE j.annotator_id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.label_id ELSE j.id END,"
    "  CASE WHEN d.common IN (3, 5) THEN d.verification_id END, d.judged_id,"
    "  CASE d.common WHEN 6 THEN {value:j} WHEN 7 THEN NULL ELSE d.value END"
    " FROM leading d LEFT JOIN label j ON j.id = COALESCE(d.judged_id, {shown-label:d})"_L1;

constexpr auto insertSettled =
    "WITH settled AS ("
    " SELECT l.*, {value:l} AS value, COALESCE("
    "  (SELECT d.judged_id FROM decided_record d WHERE d.record_id = l.record_id),"
    "  (SELECT b.id FROM label b WHERE b.record_id = l.record_id AND b.label_definition_id = {definition}"
    "   AND b.job_id IN ({jobs}) AND {value:b} IS NOT NULL AND b.created_at <= l.created_at ORDER BY b.job_id DESC "
    "LIMIT 1)) AS judged_id"
    " FROM {visit}label l CROSS JOIN annotator a"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND {visited:l} AND a.id = l.annotator_id AND a.kind = 'reconciliation'"
    // Whoever decides anew after a settlement opens the question again.
    "  AND NOT EXISTS (SELECT 1 FROM verification v CROSS JOIN label j WHERE v.record_id = l.record_id"
    "   AND v.label_definition_id = {definition} AND v.is_current = 1 AND v.is_done = 1 AND v.created_at > l.created_at"
    "   AND j.id = v.label_id AND (j.job_id IN ({jobs}) OR (j.job_id IN ({leaving}) AND v.verdict <> 'rejected')))"
    "  AND NOT EXISTS (SELECT 1 FROM label n CROSS JOIN annotator p WHERE n.record_id = l.record_id"
    "   AND n.label_definition_id = {definition} AND n.job_id IS NULL AND n.is_current = 1 AND n.is_done = 1"
    "   AND n.created_at > l.created_at AND p.id = n.annotator_id AND p.kind = 'person'))"
    " INSERT INTO decided_record"
    " SELECT l.record_id, CASE WHEN l.judged_id IS NULL THEN 3 WHEN l.value = {value:j} THEN 4 ELSE 5 END,"
    "  l.option_id, l.value_key, j.job_id, j.confidence, l.annotator_id, l.id, NULL, l.judged_id, l.value"
    " FROM settled l LEFT JOIN label j ON j.id = COALESCE(l.judged_id, {shown-label:l}) WHERE TRUE"
    " ON CONFLICT (record_id) DO UPDATE SET status = excluded.status, option_id = excluded.option_id,"
    "  value_key = excluded.value_key,"
    "  job_id = excluded.job_id, confidence = excluded.confidence, annotator_id = excluded.annotator_id,"
    "  label_id = excluded.label_id, verification_id = NULL, judged_id = excluded.judged_id, value = excluded.value"_L1;

constexpr auto applyDecided =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, option_id, value_key, status, confidence,"
    " annotator_id, differs, disagrees)"
    " SELECT {definition}, t.record_id, t.job_id, t.option_id, t.value_key, t.status, t.confidence, t.annotator_id,"
    "  EXISTS (SELECT 1 FROM label s WHERE s.record_id = t.record_id AND s.label_definition_id = {definition}"
    "   AND s.job_id IN ({shown})"
    "   AND CASE t.status WHEN 6 THEN {value:s} = t.value ELSE {value:s} <> t.value END), {disagrees:t}"
    " FROM decided_record t ORDER BY t.record_id"_L1;

constexpr auto applyDecidedMembers = "INSERT INTO current_label_option (label_definition_id, option_id, record_id)"
                                     " SELECT {definition}, o.option_id, d.record_id FROM decided_record d JOIN "
                                     "label_option o ON o.label_id = d.label_id"
                                     " UNION ALL"
                                     " SELECT {definition}, o.option_id, d.record_id FROM decided_record d"
                                     " JOIN verification_option o ON o.verification_id = d.verification_id"_L1;

/// Computes the rows of the touched records.
class Projection
{
public:
    Projection(Steps &steps, const LabelScope &scope)
        : m_steps(steps)
        , m_scope(scope)
    {
    }

    void compute()
    {
        clear();
        insertWhatPeopleSay();
        insertWhatJobsSay();
    }

private:
    qint64 run(QLatin1String sql) { return m_steps.change(labelSql(m_scope, sql)); }

    void clear()
    {
        run(clearRows);
        if (m_scope.hasMembers())
            run(clearMembers);
    }

    void insertWhatPeopleSay()
    {
        emptyTemporaryTable(m_steps, "decided_record"_L1, decidedColumns);
        const qint64 decided = run(insertDecided) + run(insertSettled);
        if (decided == 0)
            return;
        run(applyDecided);
        if (m_scope.hasMembers())
            run(applyDecidedMembers);
    }

    /// Of the records that people leave open.
    void insertWhatJobsSay()
    {
        if (m_scope.jobs.shown.empty())
            return;
        run(insertJobLabels);
        run(insertInvalid);
        if (m_scope.hasMembers())
            run(insertJobMembers);
    }

    Steps &m_steps;
    LabelScope m_scope;
};

} // namespace

void refreshTouchedLabels(Steps &steps, LabelDefinitionId definition, ImportId restoring)
{
    const LabelScope scope = steps.take(currentScope(steps.connection(), definition, restoring));
    Projection(steps, scope).compute();
}

Result<void> refreshCurrentLabels(Connection &connection, LabelDefinitionId definition,
                                  const std::vector<RecordId> &records)
{
    Steps steps(connection);
    touchRecords(steps, records);
    refreshTouchedLabels(steps, definition);
    return steps.result();
}

Result<void> rebuildCurrentLabels(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    clearTouchedRecords(steps);
    steps.change(u"INSERT INTO touched_record SELECT id FROM record WHERE "_s + isNotDeleted(u"id"_s));
    refreshTouchedLabels(steps, definition);
    return steps.result();
}

} // namespace tandem
