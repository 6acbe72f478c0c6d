// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_act.h"

#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto actColumns =
    "record_id INTEGER PRIMARY KEY, label_id INTEGER, verdict TEXT, option_id INTEGER, value_key TEXT,"
    " is_done INTEGER NOT NULL DEFAULT 1, span_verdicts TEXT"_L1;

constexpr auto noteReplacedVerdicts = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                                      " SELECT ?, 'verification', v.id, 0 FROM decision_act a CROSS JOIN verification v"
                                      " WHERE v.label_id = a.label_id AND v.annotator_id = ? AND v.is_current = 1"_L1;
constexpr auto replaceVerdicts =
    "UPDATE verification SET is_current = 0 WHERE id IN (SELECT entity_id FROM operation_change"
    " WHERE operation_id = ? AND entity = 'verification' AND is_current = 0)"_L1;
constexpr auto writeVerdicts =
    "INSERT INTO verification (label_id, record_id, label_definition_id, annotator_id, verdict, option_id, value_key,"
    " is_done, span_verdicts, duration, comment, created_at)"
    " SELECT a.label_id, a.record_id, {definition}, ?, a.verdict, CASE a.verdict WHEN 'corrected' THEN a.option_id END,"
    " CASE a.verdict WHEN 'corrected' THEN a.value_key END, a.is_done, a.span_verdicts, ?, ?, ?"
    " FROM decision_act a WHERE a.label_id IS NOT NULL"_L1;
constexpr auto noteVerdicts = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                              " SELECT ?, 'verification', v.id, 1 FROM verification v WHERE v.id > ?"_L1;

constexpr auto noteReplacedLabels =
    "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
    " SELECT ?, 'label', l.id, 0 FROM decision_act a CROSS JOIN label l"
    " WHERE a.label_id IS NULL AND l.record_id = a.record_id AND l.label_definition_id = {definition}"
    " AND l.annotator_id = ? AND l.job_id IS NULL AND l.is_current = 1"_L1;
constexpr auto replaceLabels = "UPDATE label SET is_current = 0 WHERE id IN (SELECT entity_id FROM operation_change"
                               " WHERE operation_id = ? AND entity = 'label' AND is_current = 0)"_L1;
constexpr auto writeLabels =
    "INSERT INTO label (record_id, label_definition_id, annotator_id, settled_by_id, option_id, value_key, is_done,"
    " span_verdicts, duration, comment, created_at)"
    " SELECT a.record_id, {definition}, ?, ?, a.option_id, a.value_key, a.is_done, a.span_verdicts, ?, ?, ?"
    " FROM decision_act a WHERE a.label_id IS NULL"_L1;
constexpr auto noteLabels = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                            " SELECT ?, 'label', l.id, 1 FROM label l WHERE l.id > ?"_L1;

/// The options that new values name, in rows of their own.
void writeMembers(Steps &steps, QLatin1String table, QLatin1String ofTable, qint64 before)
{
    steps.change(u"INSERT INTO %1 (%2_id, option_id) SELECT DISTINCT row.id, %3 FROM %2 row CROSS JOIN %4 member"
                 " WHERE row.id > ? AND row.value_key IS NOT NULL"_s.arg(table, ofTable, memberOption(u"member"_s),
                                                                         jsonMembers(u"row.value_key"_s)),
                 before);
}

} // namespace

void emptyDecisionAct(Steps &steps)
{
    emptyTemporaryTable(steps, "decision_act"_L1, actColumns);
}

void writeDecisionAct(Steps &steps, const LabelScope &scope, const ActAuthor &author, OperationId operation,
                      qint64 durationOfEach)
{
    const Milliseconds now = Clock::now();
    const qint64 lastVerdict = steps.number(highestId(u"verification"_s));
    steps.change(noteReplacedVerdicts, operation, author.person);
    steps.change(replaceVerdicts, operation);
    const qint64 verdicts =
        steps.change(labelSql(scope, writeVerdicts), author.person, durationOfEach, author.comment, now);
    steps.change(noteVerdicts, operation, lastVerdict);
    if (verdicts > 0 && scope.hasMembers())
        writeMembers(steps, "verification_option"_L1, "verification"_L1, lastVerdict);

    const qint64 lastLabel = steps.number(highestId(u"label"_s));
    steps.change(labelSql(scope, noteReplacedLabels), operation, author.labeller);
    steps.change(replaceLabels, operation);
    const qint64 labels = steps.change(labelSql(scope, writeLabels), author.labeller, author.settledBy, durationOfEach,
                                       author.comment, now);
    steps.change(noteLabels, operation, lastLabel);
    if (labels > 0 && scope.hasMembers())
        writeMembers(steps, "label_option"_L1, "label"_L1, lastLabel);
}

void touchPlanned(Steps &steps)
{
    steps.change(u"DELETE FROM touched_record WHERE record_id NOT IN (SELECT record_id FROM decision_act)"_s);
}

} // namespace tandem
