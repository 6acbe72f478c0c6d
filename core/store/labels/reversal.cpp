// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/reversal.h"

#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/schema_departures.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reversalColumns =
    "entity TEXT NOT NULL, entity_id INTEGER NOT NULL, is_current INTEGER NOT NULL, record_id INTEGER NOT NULL,"
    " label_definition_id INTEGER NOT NULL, PRIMARY KEY (entity, entity_id)"_L1;

// A row that the operation replaced comes back where what replaced it still stands in its place: the current row of the
// same person and label is the one that the operation made, or there is none and it made none. What it made is looked
// for by EXISTS: as a join, all rows of the operation were looked through for each of them.
constexpr auto planVerdicts =
    "INSERT INTO reversal"
    " SELECT c.entity, v.id, 1 - c.is_current, v.record_id, v.label_definition_id"
    " FROM operation_change c JOIN verification v ON v.id = c.entity_id"
    " WHERE c.operation_id = ? AND c.entity = 'verification' AND v.is_current = c.is_current"
    " AND (c.is_current = 1 OR"
    "  COALESCE((SELECT x.id FROM verification x"
    "   WHERE x.label_id = v.label_id AND x.annotator_id = v.annotator_id AND x.is_current = 1), 0) ="
    "  COALESCE((SELECT x.id FROM verification x"
    "   WHERE x.label_id = v.label_id AND x.annotator_id = v.annotator_id"
    "   AND EXISTS (SELECT 1 FROM operation_change made WHERE made.operation_id = c.operation_id"
    "    AND made.entity = 'verification' AND made.entity_id = x.id AND made.is_current = 1)), 0))"_L1;

constexpr auto planLabels =
    "INSERT INTO reversal"
    " SELECT c.entity, l.id, 1 - c.is_current, l.record_id, l.label_definition_id"
    " FROM operation_change c JOIN label l ON l.id = c.entity_id"
    " WHERE c.operation_id = ? AND c.entity = 'label' AND l.is_current = c.is_current"
    " AND (c.is_current = 1 OR"
    "  COALESCE((SELECT x.id FROM label x WHERE x.record_id = l.record_id"
    "   AND x.label_definition_id = l.label_definition_id AND x.annotator_id = l.annotator_id"
    "   AND x.job_id IS NULL AND x.is_current = 1), 0) ="
    "  COALESCE((SELECT x.id FROM label x"
    "   WHERE x.record_id = l.record_id AND x.label_definition_id = l.label_definition_id"
    "   AND x.annotator_id = l.annotator_id AND x.job_id IS NULL"
    "   AND EXISTS (SELECT 1 FROM operation_change made WHERE made.operation_id = c.operation_id"
    "    AND made.entity = 'label' AND made.entity_id = x.id AND made.is_current = 1)), 0))"_L1;

// What comes back has to fit the schema as it is now. Where its option has left, the undo of that edit brings it.
constexpr auto noteWhatKeepsItAway =
    "INSERT OR IGNORE INTO operation_change (operation_id, entity, entity_id, is_current)"
    " SELECT gone.left_by_id, r.entity, r.entity_id, 0 FROM reversal r CROSS JOIN %1 row CROSS JOIN gone_option gone"
    " WHERE r.entity = '%1' AND r.is_current = 1 AND row.id = r.entity_id AND gone.id = row.option_id"
    " AND gone.left_by_id IS NOT NULL"
    " UNION SELECT gone.left_by_id, r.entity, r.entity_id, 0 FROM reversal r CROSS JOIN %1_option m"
    " CROSS JOIN gone_option gone WHERE r.entity = '%1' AND r.is_current = 1 AND m.%1_id = r.entity_id"
    " AND gone.id = m.option_id AND gone.left_by_id IS NOT NULL"_L1;

constexpr auto leaveWhatDoesNotFit =
    "DELETE FROM reversal WHERE entity = '%1' AND is_current = 1 AND entity_id IN (SELECT r.entity_id"
    " FROM reversal r CROSS JOIN %1 row CROSS JOIN label_definition d"
    " WHERE r.entity = '%1' AND r.is_current = 1 AND row.id = r.entity_id AND d.id = r.label_definition_id"
    " AND ((row.option_id IS NOT NULL AND (d.level = 'span' OR d.choice = 'multiple'))"
    "  OR (row.value_key IS NOT NULL AND d.level = 'record' AND d.choice = 'single')"
    "  OR row.option_id IN (SELECT id FROM gone_option)"
    "  OR EXISTS (SELECT 1 FROM %1_option m WHERE m.%1_id = row.id AND m.option_id IN (SELECT id FROM gone_option))))"_L1;

// Of a label that has lost its value there is nothing to confirm.
constexpr auto leaveEmptyConfirmations =
    "DELETE FROM reversal WHERE entity = 'verification' AND is_current = 1 AND entity_id IN (SELECT r.entity_id"
    " FROM reversal r CROSS JOIN verification v CROSS JOIN label l WHERE r.entity = 'verification'"
    " AND r.is_current = 1 AND v.id = r.entity_id AND v.verdict = 'confirmed' AND l.id = v.label_id"
    " AND l.option_id IS NULL AND l.value_key IS NULL)"_L1;

void keepToTheSchema(Steps &steps)
{
    findGoneOptions(steps);
    for (const QString &table : {u"verification"_s, u"label"_s}) {
        steps.change(QString(noteWhatKeepsItAway).replace(u"%1"_s, table));
        steps.change(QString(leaveWhatDoesNotFit).replace(u"%1"_s, table));
    }
    steps.change(leaveEmptyConfirmations);
}

// What the operation made and an import replaced since: it is as if it had never been said, and does not come back when
// that import is taken back.
constexpr auto noteUnsaid =
    "INSERT INTO passed_label SELECT l.id, NULL, 0 FROM operation_change c JOIN label l ON l.id = c.entity_id"
    " WHERE c.operation_id = ? AND c.entity = 'label' AND c.is_current = 1 AND l.is_current = 0"
    " AND EXISTS (SELECT 1 FROM label x WHERE x.replaced_label_id = l.id)"_L1;

// What the operation had replaced stands there in its place.
constexpr auto passBy =
    "UPDATE label SET replaced_label_id = (SELECT before.id FROM label before WHERE before.record_id = label.record_id"
    "  AND before.label_definition_id = label.label_definition_id AND before.annotator_id = label.annotator_id"
    "  AND before.job_id IS NULL AND EXISTS (SELECT 1 FROM operation_change c WHERE c.operation_id = ?"
    "   AND c.entity = 'label' AND c.entity_id = before.id AND c.is_current = 0))"
    " WHERE replaced_label_id IN (SELECT label_id FROM passed_label WHERE is_current = 0)"_L1;

// The other way round, as by a redo of that: what the operation took away, and what does not come back by it, stands
// behind an import's label that had replaced nothing.
constexpr auto noteSaidAgain =
    "INSERT OR IGNORE INTO passed_label SELECT l.id, x.id, 1 FROM operation_change c CROSS JOIN label l"
    " CROSS JOIN label x WHERE c.operation_id = ? AND c.entity = 'label' AND c.is_current = 0 AND l.id = c.entity_id"
    " AND l.is_current = 0 AND x.record_id = l.record_id AND x.label_definition_id = l.label_definition_id"
    " AND x.annotator_id = l.annotator_id AND x.job_id IS NULL AND x.is_current = 1 AND x.import_id IS NOT NULL"
    " AND x.replaced_label_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.entity = 'label' AND r.entity_id = l.id)"_L1;

constexpr auto standBehind =
    "UPDATE label SET replaced_label_id = (SELECT p.label_id FROM passed_label p WHERE p.replacing_id = label.id)"
    " WHERE id IN (SELECT replacing_id FROM passed_label WHERE is_current = 1)"_L1;

void passByReplaced(Steps &steps, OperationId reversed)
{
    emptyTemporaryTable(steps, "passed_label"_L1,
                        "label_id INTEGER PRIMARY KEY, replacing_id INTEGER UNIQUE, is_current INTEGER"_L1);
    steps.change(noteSaidAgain, reversed);
    steps.change(standBehind);
    steps.change(noteUnsaid, reversed);
    steps.change(passBy, reversed);
}

// What stops being current goes first: two current rows in one place are against the table's rules.
void setCurrent(Steps &steps, const QString &table, bool isCurrent)
{
    steps.change(u"UPDATE %1 SET is_current = ? WHERE id IN"
                 " (SELECT entity_id FROM reversal WHERE entity = '%1' AND is_current = ?)"_s.arg(table),
                 isCurrent, isCurrent);
}

qint64 plannedRecords(Steps &steps)
{
    return steps.number(u"SELECT count(DISTINCT record_id) FROM reversal"_s);
}

void plan(Steps &steps, OperationId reversed)
{
    emptyTemporaryTable(steps, "reversal"_L1, reversalColumns);
    steps.change(planVerdicts, reversed);
    steps.change(planLabels, reversed);
    keepToTheSchema(steps);
    passByReplaced(steps, reversed);
}

} // namespace

qint64 planReversal(Steps &steps, OperationId reversed)
{
    plan(steps, reversed);
    steps.change(u"DELETE FROM reversal WHERE record_id IN (SELECT record_id FROM deleted_record)"_s);
    return plannedRecords(steps);
}

qint64 planReversalOfEdit(Steps &steps, OperationId reversed)
{
    plan(steps, reversed);
    return plannedRecords(steps);
}

qint64 reversedOfToday(Steps &steps)
{
    return decidedToday(steps, u"SELECT DISTINCT record_id, label_definition_id FROM reversal"_s);
}

void applyReversal(Steps &steps, OperationId operation)
{
    steps.change(u"INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                 " SELECT ?, entity, entity_id, is_current FROM reversal"_s,
                 operation);
    steps.change(u"INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                 " SELECT ?, 'label', label_id, is_current FROM passed_label"_s,
                 operation);
    for (const bool isCurrent : {false, true}) {
        setCurrent(steps, u"verification"_s, isCurrent);
        setCurrent(steps, u"label"_s, isCurrent);
    }
    touchRecordsOf(steps, "reversal"_L1);
    std::vector<LabelDefinitionId> definitions;
    steps.each(u"SELECT DISTINCT label_definition_id FROM reversal"_s,
               [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); });
    for (const LabelDefinitionId definition : definitions)
        refreshTouchedLabels(steps, definition);
}

} // namespace tandem
