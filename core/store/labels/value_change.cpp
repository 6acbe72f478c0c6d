// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/value_change.h"

#include "core/store/labels/current_labels.h"
#include "core/store/labels/value_plan.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

void keepValues(Steps &steps, const QString &table, OperationId operation)
{
    steps.change(u"INSERT INTO operation_value (entity, entity_id, operation_id, option_id, value_key, span_verdicts)"
                 " SELECT c.entity, c.id, %2, row.option_id, row.value_key, row.span_verdicts"
                 " FROM changed_value c CROSS JOIN %1 row WHERE c.entity = '%1' AND c.goes = 0 AND row.id = c.id"
                 " ORDER BY c.id"_s.arg(table)
                     .arg(operation.value));
}

void writeValues(Steps &steps, const QString &table)
{
    steps.change(u"UPDATE %1 SET (option_id, value_key, span_verdicts) = (SELECT c.option_id, c.value_key,"
                 " c.span_verdicts FROM changed_value c WHERE c.entity = '%1' AND c.id = %1.id)"
                 " WHERE id IN (SELECT id FROM changed_value WHERE entity = '%1' AND goes = 0)"_s.arg(table));
}

/// The options of sets and spans in rows of their own.
void writeMembersAnew(Steps &steps, const QString &table)
{
    const QString changed = u"SELECT id FROM changed_value WHERE entity = '%1' AND goes = 0"_s.arg(table);
    steps.change(u"DELETE FROM %1_option WHERE %1_id IN (%2)"_s.arg(table, changed));
    steps.change(u"INSERT INTO %1_option (%1_id, option_id) SELECT DISTINCT c.id, %2 FROM changed_value c"
                 " CROSS JOIN %3 member WHERE c.entity = '%1' AND c.goes = 0 AND c.value_key IS NOT NULL"_s.arg(
                     table, memberOption(u"member"_s), jsonMembers(u"c.value_key"_s)));
}

void takeAway(Steps &steps, const QString &table, OperationId operation)
{
    steps.change(u"INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                 " SELECT ?, '%1', row.id, 0 FROM changed_value c CROSS JOIN %1 row"
                 " WHERE c.entity = '%1' AND c.goes = 1 AND row.id = c.id AND row.is_current = 1"_s.arg(table),
                 operation);
    steps.change(u"UPDATE %1 SET is_current = 0 WHERE id IN"
                 " (SELECT id FROM changed_value WHERE entity = '%1' AND goes = 1)"_s.arg(table));
}

/// Which options a job gave, and how often.
void recountOptions(Steps &steps, LabelDefinitionId definition)
{
    steps.change(u"DELETE FROM job_count WHERE kind = 'option' AND label_definition_id = ? AND job_id IN"
                 " (SELECT job_id FROM job_label_definition WHERE label_definition_id = ?)"_s,
                 definition, definition);
    steps.change(
        u"INSERT INTO job_count (job_id, kind, label_definition_id, word, count)"
        " SELECT job_id, 'option', %1, CAST(option_id AS TEXT), count(*) FROM"
        " (SELECT l.job_id, l.option_id FROM job_label_definition d CROSS JOIN label l WHERE d.label_definition_id = %1"
        "   AND l.job_id = d.job_id AND l.label_definition_id = %1 AND l.option_id IS NOT NULL"
        "  UNION ALL SELECT l.job_id, m.option_id FROM job_label_definition d CROSS JOIN label l"
        "   CROSS JOIN label_option m WHERE d.label_definition_id = %1 AND l.job_id = d.job_id"
        "   AND l.label_definition_id = %1 AND m.label_id = l.id)"
        " GROUP BY job_id, option_id"_s.arg(definition.value));
}

} // namespace

void applyChangedValues(Steps &steps, OperationId operation)
{
    for (const QString &table : {u"label"_s, u"verification"_s}) {
        keepValues(steps, table, operation);
        writeValues(steps, table);
        writeMembersAnew(steps, table);
        takeAway(steps, table, operation);
    }
}

qint64 planReversedValues(Steps &steps, OperationId reversed)
{
    clearChangedValues(steps);
    for (const QString &table : {u"label"_s, u"verification"_s}) {
        steps.change(
            u"INSERT INTO changed_value SELECT o.entity, o.entity_id, row.record_id,"
            " CASE WHEN d.level = 'span' OR d.choice = 'multiple' THEN NULL"
            "  WHEN o.option_id IS NULL AND json_array_length(o.value_key) = 1 THEN o.value_key ->> 0"
            "  ELSE o.option_id END,"
            " CASE WHEN d.level = 'record' AND d.choice = 'single' THEN NULL"
            "  WHEN o.value_key IS NULL AND o.option_id IS NOT NULL THEN '[' || o.option_id || ']'"
            "  ELSE o.value_key END, o.span_verdicts, 0"
            " FROM operation_value o CROSS JOIN %1 row CROSS JOIN label_definition d"
            " WHERE o.operation_id = ? AND o.entity = '%1' AND row.id = o.entity_id AND d.id = row.label_definition_id"_s
                .arg(table),
            reversed);
    }
    // Whoever said something anew since has it without what comes back here.
    qint64 leftAlone = 0;
    for (const QString &table : {u"label"_s, u"verification"_s}) {
        leftAlone += steps.number(u"SELECT count(*) FROM operation_change since CROSS JOIN changed_value c"
                                  " CROSS JOIN %1 row WHERE since.operation_id > ? AND since.entity = '%1'"
                                  " AND since.is_current = 0 AND c.entity = '%1' AND c.id = since.entity_id"
                                  " AND row.id = c.id AND row.is_current = 0"_s.arg(table),
                                  reversed);
    }
    // The newest rows first: of the verdicts given since, there are few.
    return leftAlone +
           steps.change(
               u"DELETE FROM changed_value WHERE entity = 'label' AND id IN (SELECT v.label_id FROM operation_change c"
               " CROSS JOIN verification v WHERE c.operation_id > ? AND c.entity = 'verification' AND c.is_current = 1"
               " AND v.id = c.entity_id AND v.is_current = 1 AND v.verdict IN ('confirmed', 'rejected'))"_s,
               reversed);
}

void refreshChangedValues(Steps &steps, const std::vector<LabelDefinitionId> &definitions)
{
    touchRecordsOf(steps, "changed_value"_L1);
    for (const LabelDefinitionId definition : definitions) {
        recountOptions(steps, definition);
        refreshTouchedLabels(steps, definition);
    }
}

std::vector<LabelDefinitionId> definitionsChanged(Steps &steps)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(u"SELECT DISTINCT l.label_definition_id FROM changed_value c CROSS JOIN label l"
               " WHERE c.entity = 'label' AND l.id = c.id UNION"
               " SELECT v.label_definition_id FROM changed_value c CROSS JOIN verification v"
               " WHERE c.entity = 'verification' AND v.id = c.id"_s,
               [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); });
    return definitions;
}

} // namespace tandem
