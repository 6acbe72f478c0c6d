// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/current_labels.h"

#include "core/store/labels/decided_records.h"
#include "core/store/labels/label_sql.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// What the rows of the touched records are to be. It is compared with what they are, and only what differs is written:
// most acts change few columns of few rows, and each row written moves in the table's indexes.
constexpr auto projectedColumns =
    "record_id INTEGER PRIMARY KEY, job_id INTEGER, option_id INTEGER, value_key TEXT, status INTEGER NOT NULL,"
    " confidence REAL, annotator_id INTEGER, differs INTEGER NOT NULL, disagrees INTEGER NOT NULL"_L1;

constexpr auto projectJobLabels =
    "INSERT INTO projected_label SELECT l.record_id, l.job_id, l.option_id, l.value_key, 2, l.confidence,"
    " l.annotator_id, 0, {disagrees:t}"
    " FROM {visit}label l WHERE l.id = {shown-label:t}"
    " AND t.record_id NOT IN (SELECT record_id FROM decided_record)"_L1;

constexpr auto projectInvalid =
    "INSERT INTO projected_label SELECT i.record_id, MAX(i.job_id), NULL, NULL, 1, NULL, NULL, 0, 0"
    " FROM {visit}item i"
    " WHERE {visited:i} AND i.state = 'done' AND i.job_id IN ({shown})"
    " AND t.record_id NOT IN (SELECT record_id FROM projected_label) GROUP BY i.record_id"_L1;

constexpr auto projectDecided =
    "INSERT INTO projected_label"
    " SELECT t.record_id, t.job_id, t.option_id, t.value_key, t.status, t.confidence, t.annotator_id,"
    "  EXISTS (SELECT 1 FROM label s WHERE s.record_id = t.record_id AND s.label_definition_id = {definition}"
    "   AND s.job_id IN ({shown})"
    "   AND CASE t.status WHEN 6 THEN {value:s} = t.value ELSE {value:s} <> t.value END), {disagrees:t}"
    " FROM decided_record t ORDER BY t.record_id"_L1;

// What the triggers count.
constexpr auto deleteOutdated =
    "DELETE FROM current_label AS c WHERE c.label_definition_id = {definition}"
    " AND c.record_id IN (SELECT record_id FROM touched_record)"
    " AND NOT EXISTS (SELECT 1 FROM projected_label p WHERE p.record_id = c.record_id AND p.status = c.status"
    "  AND p.confidence IS c.confidence AND p.differs = c.differs AND p.disagrees = c.disagrees)"_L1;

constexpr auto updateShown =
    "UPDATE current_label AS c SET (job_id, option_id, value_key, annotator_id) ="
    " (SELECT p.job_id, p.option_id, p.value_key, p.annotator_id FROM projected_label p"
    "  WHERE p.record_id = c.record_id)"
    " WHERE c.label_definition_id = {definition} AND c.record_id IN"
    " (SELECT p.record_id FROM projected_label p CROSS JOIN current_label o"
    "  WHERE o.label_definition_id = {definition} AND o.record_id = p.record_id"
    "  AND (p.option_id IS NOT o.option_id OR p.value_key IS NOT o.value_key OR p.job_id IS NOT o.job_id"
    "   OR p.annotator_id IS NOT o.annotator_id))"_L1;

constexpr auto insertMissing =
    "INSERT INTO current_label (label_definition_id, record_id, job_id, option_id, value_key, status, confidence,"
    " annotator_id, differs, disagrees) SELECT {definition}, p.record_id, p.job_id, p.option_id, p.value_key, p.status,"
    " p.confidence, p.annotator_id, p.differs, p.disagrees FROM projected_label p"
    " WHERE NOT EXISTS (SELECT 1 FROM current_label c WHERE c.label_definition_id = {definition}"
    "  AND c.record_id = p.record_id) ORDER BY p.record_id"_L1;

// The options of sets and spans that are shown, by option first, because that is the order of the table's index.
constexpr auto memberColumns =
    "option_id INTEGER NOT NULL, record_id INTEGER NOT NULL, PRIMARY KEY (option_id, record_id)"_L1;

constexpr auto projectJobMembers =
    "INSERT INTO projected_member SELECT o.option_id, p.record_id FROM projected_label p CROSS JOIN label l"
    " CROSS JOIN label_option o WHERE p.status = 2"
    " AND l.job_id = p.job_id AND l.label_definition_id = {definition} AND l.record_id = p.record_id"
    " AND o.label_id = l.id"_L1;

constexpr auto projectDecidedMembers =
    "INSERT INTO projected_member SELECT o.option_id, d.record_id FROM decided_record d"
    " JOIN label_option o ON o.label_id = d.label_id"
    " UNION ALL SELECT o.option_id, d.record_id FROM decided_record d"
    " JOIN verification_option o ON o.verification_id = d.verification_id"_L1;

constexpr auto deleteMembers = "DELETE FROM current_label_option AS c WHERE c.label_definition_id = {definition}"
                               " AND c.option_id IN (SELECT id FROM option WHERE label_definition_id = {definition})"
                               " AND c.record_id IN (SELECT record_id FROM touched_record)"
                               " AND NOT EXISTS (SELECT 1 FROM projected_member m"
                               "  WHERE m.option_id = c.option_id AND m.record_id = c.record_id)"_L1;

constexpr auto insertMembers = "INSERT INTO current_label_option (label_definition_id, option_id, record_id)"
                               " SELECT {definition}, option_id, record_id FROM projected_member WHERE TRUE"
                               " ON CONFLICT DO NOTHING"_L1;

// Of a definition that was a multiple choice before.
constexpr auto deleteStrayMembers =
    "DELETE FROM current_label_option WHERE label_definition_id = {definition}"
    " AND record_id IN (SELECT record_id FROM touched_record)"
    " AND EXISTS (SELECT 1 FROM current_label_option WHERE label_definition_id = {definition})"_L1;

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
        projectWhatPeopleSay();
        projectWhatJobsSay();
        run(deleteOutdated);
        run(updateShown);
        run(insertMissing);
        if (m_scope.hasMembers())
            writeMembers();
        else
            run(deleteStrayMembers);
    }

private:
    qint64 run(QLatin1String sql) { return m_steps.change(labelSql(m_scope, sql)); }

    void projectWhatPeopleSay()
    {
        emptyTemporaryTable(m_steps, "projected_label"_L1, projectedColumns);
        if (findDecidedRecords(m_steps, m_scope) > 0)
            run(projectDecided);
    }

    /// Of the records that people leave open.
    void projectWhatJobsSay()
    {
        if (m_scope.jobs.shown.empty())
            return;
        run(projectJobLabels);
        run(projectInvalid);
    }

    void writeMembers()
    {
        emptyTemporaryTable(m_steps, "projected_member"_L1, memberColumns);
        run(projectDecidedMembers);
        run(projectJobMembers);
        run(deleteMembers);
        run(insertMembers);
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
