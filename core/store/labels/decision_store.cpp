// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_store.h"

#include "core/store/labels/annotator_store.h"
#include "core/store/labels/comment_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_act.h"
#include "core/store/labels/decision_check.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/label_sql.h"
#include "core/store/labels/operation_rows.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsNamed = 10'000;

// The job's label that is shown, or that people judged already.
#define LABELS_THAT_ARE_SPOKEN_OF                                                                                      \
    " FROM {visit}current_label c CROSS JOIN label l WHERE c.label_definition_id = {definition} AND {visited:c}"       \
    " AND l.job_id = c.job_id AND l.label_definition_id = {definition} AND l.record_id = c.record_id"                  \
    " AND {value:l} IS NOT NULL"

constexpr auto actOnJobLabels =
    "INSERT INTO decision_act (record_id, label_id, verdict) SELECT l.record_id, l.id, ?" LABELS_THAT_ARE_SPOKEN_OF
    ""_L1;

constexpr auto setOnJobLabels =
    "INSERT INTO decision_act (record_id, label_id, verdict, option_id, value_key)"
    " SELECT l.record_id, l.id, CASE WHEN {value:l} = COALESCE(?, ?) THEN 'confirmed' ELSE 'corrected' END,"
    " ?, ?" LABELS_THAT_ARE_SPOKEN_OF ""_L1;

#undef LABELS_THAT_ARE_SPOKEN_OF

constexpr auto setWithoutJobLabel =
    "INSERT INTO decision_act (record_id, option_id, value_key)"
    " SELECT t.record_id, ?, ? FROM touched_record t WHERE t.record_id NOT IN (SELECT record_id FROM decision_act)"_L1;

// What was settled before can be settled otherwise.
constexpr auto settleConflicts =
    "INSERT INTO decision_act (record_id, option_id, value_key)"
    " SELECT t.record_id, ?, ? FROM touched_record t"
    " WHERE EXISTS (SELECT 1 FROM current_label c WHERE c.label_definition_id = {definition}"
    "  AND c.record_id = t.record_id AND c.status = 7)"
    " OR EXISTS (SELECT 1 FROM label l JOIN annotator a ON a.id = l.annotator_id"
    "  WHERE l.label_definition_id = {definition} AND l.record_id = t.record_id AND l.job_id IS NULL"
    "  AND l.is_current = 1 AND l.is_done = 1 AND a.kind = 'reconciliation')"_L1;

// Who confirms where they have begun to mark spans says that these are complete: what they changed stays changed.
constexpr auto carryOpenWork =
    "UPDATE decision_act SET verdict = v.verdict, value_key = v.value_key, span_verdicts = v.span_verdicts"
    " FROM verification v WHERE v.label_id = decision_act.label_id AND v.annotator_id = ? AND v.is_current = 1"
    "  AND v.is_done = 0"_L1;

// Saying the same again after others were settled on something is a decision.
#define NOT_SETTLED_SINCE(said)                                                                                        \
    " AND NOT EXISTS (SELECT 1 FROM label s JOIN annotator r ON r.id = s.annotator_id"                                 \
    "  WHERE s.record_id = " said ".record_id AND s.label_definition_id = {definition} AND s.job_id IS NULL"           \
    "  AND s.is_current = 1 AND s.is_done = 1 AND r.kind = 'reconciliation' AND s.created_at >= " said ".created_at)"

// Saying the same again after the label asked something new is one, too: whoever looked again is done with it.
#define SAID_SINCE_IT_ASKS_THIS(said)                                                                                  \
    " AND " said ".created_at >= (SELECT asked_since FROM label_definition WHERE id = {definition})"

// What the person said of the label, and nothing else since.
constexpr auto dropEqualVerdicts =
    "DELETE FROM decision_act WHERE EXISTS (SELECT 1 FROM verification v"
    " WHERE v.label_id = decision_act.label_id AND v.annotator_id = ? AND v.is_current = 1"
    "  AND v.verdict = decision_act.verdict AND (v.verdict <> 'corrected' OR {value:v} = {value:decision_act})"
    "  AND v.is_done = decision_act.is_done"
    "  AND ? IN ('', v.comment)" SAID_SINCE_IT_ASKS_THIS("v")
        NOT_SETTLED_SINCE("v") "  AND NOT EXISTS (SELECT 1 FROM verification n WHERE n.record_id = v.record_id"
                               "   AND n.label_definition_id = v.label_definition_id AND n.annotator_id = "
                               "v.annotator_id AND n.is_current = 1"
                               "   AND n.created_at > v.created_at)"
                               "  AND NOT EXISTS (SELECT 1 FROM label n WHERE n.record_id = v.record_id"
                               "   AND n.label_definition_id = v.label_definition_id AND n.annotator_id = "
                               "v.annotator_id AND n.job_id IS NULL"
                               "   AND n.is_current = 1 AND n.created_at > v.created_at))"_L1;

// What an import said for them is no decision: it would go with that import.
constexpr auto dropEqualLabels =
    "DELETE FROM decision_act WHERE label_id IS NULL AND EXISTS (SELECT 1 FROM label l"
    " WHERE l.record_id = decision_act.record_id AND l.label_definition_id = {definition} AND l.annotator_id = ?"
    "  AND l.job_id IS NULL AND l.import_id IS NULL AND l.is_current = 1 AND {value:l} = {value:decision_act}"
    "  AND l.is_done = decision_act.is_done AND ? IN ('', l.comment)" SAID_SINCE_IT_ASKS_THIS("l")
        NOT_SETTLED_SINCE("l") ")"_L1;

#undef SAID_SINCE_IT_ASKS_THIS
#undef NOT_SETTLED_SINCE

/// One decision on the records in touched_record.
class Act
{
public:
    Act(Steps &steps, const LabelScope &scope, const Decision &decision)
        : m_steps(steps)
        , m_scope(scope)
        , m_decision(decision)
        , m_author{decision.person, decision.person, {}, decision.comment}
        , m_wanted(columnsOf(scope.kind, decision.value))
    {
        if (decision.kind == DecisionKind::Settle) {
            m_author.labeller = m_steps.take(reconciliationAnnotator(m_steps.connection())).id;
            m_author.settledBy = decision.person;
        }
    }

    /// How many records there is something to do for.
    qint64 plan()
    {
        emptyDecisionAct(m_steps);
        planAll();
        m_steps.change(sql(dropEqualVerdicts), m_decision.person, m_decision.comment);
        m_steps.change(sql(dropEqualLabels), m_author.labeller, m_decision.comment);
        return m_steps.number(u"SELECT count(*) FROM decision_act"_s);
    }

    void write(OperationId operation, qint64 durationOfEach)
    {
        writeDecisionAct(m_steps, m_scope, m_author, operation, durationOfEach);
    }

private:
    QString sql(QLatin1String text) const { return labelSql(m_scope, text); }

    void planAll()
    {
        switch (m_decision.kind) {
        case DecisionKind::Confirm:
            m_steps.change(sql(actOnJobLabels), u"confirmed"_s);
            if (m_scope.kind == ValueKind::Spans)
                m_steps.change(carryOpenWork, m_decision.person);
            break;
        case DecisionKind::Reject:
            m_steps.change(sql(actOnJobLabels), u"rejected"_s);
            break;
        case DecisionKind::Set:
            m_steps.change(sql(setOnJobLabels), m_wanted.key, m_wanted.option, m_wanted.option, m_wanted.key);
            m_steps.change(setWithoutJobLabel, m_wanted.option, m_wanted.key);
            break;
        case DecisionKind::Settle:
            m_steps.change(sql(settleConflicts), m_wanted.option, m_wanted.key);
            break;
        }
    }

    Steps &m_steps;
    LabelScope m_scope;
    const Decision &m_decision;
    ActAuthor m_author;
    ValueColumns m_wanted;
};

// What is shown is a label that nobody saw who decides here.
constexpr auto leaveOutUnseenJob = "DELETE FROM touched_record WHERE COALESCE((SELECT c.job_id FROM current_label c"
                                   " WHERE c.label_definition_id = ? AND c.record_id = touched_record.record_id), 0)"
                                   " <> ?"_L1;
constexpr auto leaveOutLaterLabels =
    "DELETE FROM touched_record WHERE EXISTS (SELECT 1 FROM current_label c CROSS JOIN label l"
    " WHERE c.label_definition_id = ? AND c.record_id = touched_record.record_id AND l.job_id = c.job_id"
    " AND l.label_definition_id = c.label_definition_id AND l.record_id = c.record_id AND l.created_at > ?)"_L1;

qint64 leaveOutUnseen(Steps &steps, const Decision &decision)
{
    qint64 left = 0;
    if (decision.seenJob)
        left += steps.change(leaveOutUnseenJob, decision.definition, decision.seenJob->value);
    if (decision.seenAt > 0)
        left += steps.change(leaveOutLaterLabels, decision.definition, decision.seenAt);
    return left;
}

OperationId logAct(Steps &steps, const Decision &decision, const DecisionResult &result)
{
    OperationRow row{decision.person, "decide"_L1, {}, {}, {}, result.changed, result.skipped, decision.duration};
    row.description = steps.take(describeDecision(steps.connection(), decision, result.changed));
    row.repeated = decidedToday(
        steps, u"SELECT record_id, %1 AS label_definition_id FROM decision_act"_s.arg(decision.definition.value));
    return insertOperation(steps, row);
}

} // namespace

Result<DecisionResult> decide(Connection &connection, const Decision &decision, const std::vector<RecordId> &records)
{
    if (const Result<void> checked = checkDecision(connection, decision); !checked)
        return tl::unexpected(checked.error());
    Steps steps(connection);
    const LabelScope scope = steps.take(currentScope(connection, decision.definition));
    touchRecords(steps, records);
    // What is shown of them may be behind the jobs that were shown or hidden just now.
    if (!steps.hasFailed() && steps.take(isRefreshingLabels(connection, decision.definition)))
        refreshTouchedLabels(steps, decision.definition);
    DecisionResult result;
    result.labelledSince = leaveOutUnseen(steps, decision);
    Act act(steps, scope, decision);
    result.changed = act.plan();
    result.skipped = qint64(records.size()) - result.changed;
    if (result.changed == 0)
        return steps.result(result);
    result.operation = logAct(steps, decision, result);
    act.write(result.operation, records.size() == 1 ? decision.duration : 0);
    keepCommentOf(steps, decision);
    touchPlanned(steps);
    refreshTouchedLabels(steps, decision.definition);
    result.records = touchedRecords(steps, recordsNamed);
    return steps.result(result);
}

} // namespace tandem
