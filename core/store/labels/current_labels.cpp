// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/current_labels.h"

#include "core/store/labels/label_sql.h"
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
constexpr auto clearAllRows = "DELETE FROM current_label WHERE label_definition_id = {definition}"_L1;

// By option first, because that is the order of the table's index.
constexpr auto clearMembers = "DELETE FROM current_label_option WHERE label_definition_id = {definition}"
                              " AND option_id IN (SELECT id FROM option WHERE label_definition_id = {definition})"
                              " AND record_id IN (SELECT record_id FROM touched_record)"_L1;
constexpr auto clearAllMembers = "DELETE FROM current_label_option WHERE label_definition_id = {definition}"_L1;

constexpr auto insertJobLabels =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, option_id, status, confidence, annotator_id)"
    " SELECT {definition}, l.record_id, {job}, l.option_id, 2, l.confidence, l.annotator_id FROM {visit}label l"
    " WHERE l.job_id = {job} AND l.label_definition_id = {definition} AND {visited:l}"
    " AND l.record_id NOT IN (SELECT record_id FROM decided_record)"_L1;

constexpr auto insertJobMembers =
    "INSERT INTO current_label_option (label_definition_id, option_id, record_id)"
    " SELECT {definition}, o.option_id, l.record_id FROM {visit}label l CROSS JOIN label_option o"
    " WHERE l.job_id = {job} AND l.label_definition_id = {definition} AND {visited:l} AND o.label_id = l.id"
    " AND l.record_id NOT IN (SELECT record_id FROM decided_record)"_L1;

constexpr auto insertInvalid =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, status)"
    " SELECT {definition}, i.record_id, {job}, 1 FROM {visit}item i"
    " WHERE i.job_id = {job} AND i.state = 'done' AND {visited:i}"
    " AND i.record_id NOT IN (SELECT record_id FROM decided_record) AND NOT EXISTS (SELECT 1 FROM label l"
    " WHERE l.job_id = {job} AND l.label_definition_id = {definition} AND l.record_id = i.record_id)"_L1;

constexpr auto insertJobConflicts = "INSERT INTO current_label (label_definition_id, record_id, status)"
                                    " SELECT {definition}, l.record_id, 7 FROM {visit}label l"
                                    " WHERE l.label_definition_id = {definition} AND {visited:l}"
                                    " AND l.job_id IN (SELECT id FROM job WHERE is_whole = 1)"
                                    " AND l.record_id NOT IN (SELECT record_id FROM decided_record)"
                                    " GROUP BY l.record_id HAVING COUNT(DISTINCT {label-value:l}) > 1"_L1;

// What people decided: one row a record, with the label or the verification that holds the shown value.
constexpr auto decidedColumns =
    "record_id INTEGER PRIMARY KEY, status INTEGER NOT NULL, option_id INTEGER, confidence REAL, annotator_id INTEGER,"
    " label_id INTEGER, verification_id INTEGER"_L1;

// Each person's decision: their verdict on the job's label, else their own label. The latest stands for those that
// agree.
constexpr auto insertDecided =
    "WITH decision AS ("
    " SELECT v.record_id, v.annotator_id, v.created_at, v.option_id, v.id AS verification_id, NULL AS label_id,"
    "  CASE v.verdict WHEN 'confirmed' THEN 4 WHEN 'corrected' THEN 5 ELSE 6 END AS status,"
    "  CASE v.verdict WHEN 'confirmed' THEN {label-value:l} WHEN 'corrected' THEN {verdict-value:v} ELSE {rejected} END"
    "   AS value"
    " FROM {visit}verification v CROSS JOIN label l"
    " WHERE v.label_definition_id = {definition} AND v.is_current = 1 AND {visited:v}"
    "  AND l.id = v.label_id AND l.job_id = {job}"
    " UNION ALL"
    " SELECT l.record_id, l.annotator_id, l.created_at, l.option_id, NULL, l.id, 3, {label-value:l}"
    " FROM {visit}label l CROSS JOIN annotator a"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND {visited:l}"
    "  AND a.id = l.annotator_id AND a.kind = 'person'"
    "  AND NOT EXISTS (SELECT 1 FROM verification v JOIN label j ON j.id = v.label_id"
    "   WHERE v.record_id = l.record_id AND v.label_definition_id = {definition} AND v.annotator_id = l.annotator_id"
    "   AND v.is_current = 1 AND j.job_id = {job})),"
    " weighed AS ("
    " SELECT d.*, MIN(d.value) OVER person AS low, MAX(d.value) OVER person AS high, MAX(d.status) OVER person AS top,"
    "  ROW_NUMBER() OVER (PARTITION BY d.record_id ORDER BY d.created_at DESC, d.annotator_id DESC) AS place"
    " FROM decision d WINDOW person AS (PARTITION BY d.record_id)),"
    " judged AS ("
    " SELECT w.*, CASE WHEN w.low <> w.high THEN 7 WHEN w.top > 3 THEN w.top ELSE 3 END AS verdict_status"
    " FROM weighed w WHERE w.place = 1)"
    " INSERT INTO decided_record"
    " SELECT d.record_id, d.verdict_status,"
    "  CASE WHEN d.verdict_status IN (3, 5) THEN d.option_id ELSE j.option_id END, j.confidence,"
    "  CASE WHEN d.verdict_status IN (3, 5) THEN d.annotator_id ELSE j.annotator_id END,"
    "  CASE WHEN d.verdict_status IN (3, 5) THEN d.label_id ELSE j.id END,"
    "  CASE WHEN d.verdict_status IN (3, 5) THEN d.verification_id END"
    " FROM judged d LEFT JOIN label j"
    "  ON j.job_id = {job} AND j.label_definition_id = {definition} AND j.record_id = d.record_id"_L1;

constexpr auto insertSettled =
    "INSERT INTO decided_record"
    " SELECT l.record_id, CASE WHEN j.id IS NULL THEN 3 WHEN {label-value:l} = {label-value:j} THEN 4 ELSE 5 END,"
    "  l.option_id, j.confidence, l.annotator_id, l.id, NULL"
    " FROM {visit}label l CROSS JOIN annotator a LEFT JOIN label j"
    "  ON j.job_id = {job} AND j.label_definition_id = {definition} AND j.record_id = l.record_id"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND {visited:l}"
    "  AND a.id = l.annotator_id AND a.kind = 'reconciliation'"
    " ON CONFLICT (record_id) DO UPDATE SET status = excluded.status, option_id = excluded.option_id,"
    "  annotator_id = excluded.annotator_id, label_id = excluded.label_id, verification_id = NULL"_L1;

constexpr auto applyDecided =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, option_id, status, confidence, annotator_id)"
    " SELECT {definition}, record_id, NULLIF({job}, 0), option_id, status, confidence, annotator_id"
    " FROM decided_record ORDER BY record_id"_L1;

constexpr auto applyDecidedMembers = "INSERT INTO current_label_option (label_definition_id, option_id, record_id)"
                                     " SELECT {definition}, o.option_id, d.record_id FROM decided_record d JOIN "
                                     "label_option o ON o.label_id = d.label_id"
                                     " UNION ALL"
                                     " SELECT {definition}, o.option_id, d.record_id FROM decided_record d"
                                     " JOIN verification_option o ON o.verification_id = d.verification_id"_L1;

class Projection
{
public:
    Projection(Steps &steps, const LabelScope &scope, Visit visit)
        : m_steps(steps)
        , m_scope(scope)
        , m_visit(visit)
    {
    }

    void compute()
    {
        clear();
        insertWhatPeopleSay();
        insertWhatJobsSay();
    }

private:
    qint64 run(QLatin1String sql) { return m_steps.change(labelSql(m_scope, sql, m_visit)); }
    bool hasMembers() const { return m_scope.choice == Choice::Multiple; }

    void clear()
    {
        run(m_visit == Visit::All ? clearAllRows : clearRows);
        if (hasMembers())
            run(m_visit == Visit::All ? clearAllMembers : clearMembers);
    }

    /// Of the records that people leave open.
    void insertWhatJobsSay()
    {
        if (!m_scope.job.isValid()) {
            run(insertJobConflicts);
            return;
        }
        run(insertJobLabels);
        run(insertInvalid);
        if (hasMembers())
            run(insertJobMembers);
    }

    void insertWhatPeopleSay()
    {
        emptyTemporaryTable(m_steps, "decided_record"_L1, decidedColumns);
        const qint64 decided = run(insertDecided) + run(insertSettled);
        if (decided == 0)
            return;
        run(applyDecided);
        if (hasMembers())
            run(applyDecidedMembers);
    }

    Steps &m_steps;
    LabelScope m_scope;
    Visit m_visit;
};

void compute(Steps &steps, LabelDefinitionId definition, Visit visit)
{
    const LabelScope scope = steps.take(currentScope(steps.connection(), definition));
    Projection(steps, scope, visit).compute();
}

} // namespace

void refreshTouchedLabels(Steps &steps, LabelDefinitionId definition)
{
    compute(steps, definition, Visit::Touched);
}

Result<void> refreshCurrentLabels(Connection &connection, LabelDefinitionId definition,
                                  const std::vector<RecordId> &records)
{
    Steps steps(connection);
    touchRecords(steps, records);
    compute(steps, definition, Visit::Touched);
    return steps.result();
}

Result<void> rebuildCurrentLabels(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    compute(steps, definition, Visit::All);
    return steps.result();
}

} // namespace tandem
