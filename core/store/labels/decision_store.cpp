// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_store.h"

#include "core/base/clock.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/comment_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_check.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/label_sql.h"
#include "core/store/labels/operation_rows.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsNamed = 10'000;

// What is to be written: a verdict on label_id, or, where that is NULL, a label of `author`.
constexpr auto actColumns = "record_id INTEGER PRIMARY KEY, label_id INTEGER, verdict TEXT"_L1;

// The job's label that is shown, or that people judged already.
#define LABELS_THAT_ARE_SPOKEN_OF                                                                                      \
    " FROM {visit}current_label c CROSS JOIN label l WHERE c.label_definition_id = {definition} AND {visited:c}"       \
    " AND l.job_id = c.job_id AND l.label_definition_id = {definition} AND l.record_id = c.record_id"

constexpr auto actOnJobLabels = "INSERT INTO decision_act SELECT l.record_id, l.id, ?" LABELS_THAT_ARE_SPOKEN_OF ""_L1;

constexpr auto setOnJobLabels =
    "INSERT INTO decision_act"
    " SELECT l.record_id, l.id, CASE WHEN {label-value:l} = {wanted} THEN 'confirmed' ELSE 'corrected'"
    " END" LABELS_THAT_ARE_SPOKEN_OF ""_L1;

#undef LABELS_THAT_ARE_SPOKEN_OF

constexpr auto setWithoutJobLabel = "INSERT INTO decision_act SELECT t.record_id, NULL, NULL FROM touched_record t"
                                    " WHERE t.record_id NOT IN (SELECT record_id FROM decision_act)"_L1;

// What was settled before can be settled otherwise.
constexpr auto settleConflicts =
    "INSERT INTO decision_act SELECT t.record_id, NULL, NULL FROM touched_record t"
    " WHERE EXISTS (SELECT 1 FROM current_label c WHERE c.label_definition_id = {definition}"
    "  AND c.record_id = t.record_id AND c.status = 7)"
    " OR EXISTS (SELECT 1 FROM label l JOIN annotator a ON a.id = l.annotator_id"
    "  WHERE l.label_definition_id = {definition} AND l.record_id = t.record_id AND l.job_id IS NULL"
    "  AND l.is_current = 1 AND a.kind = 'reconciliation')"_L1;

// Saying the same again after others were settled on something is a decision.
#define NOT_SETTLED_SINCE(said)                                                                                        \
    " AND NOT EXISTS (SELECT 1 FROM label s JOIN annotator r ON r.id = s.annotator_id"                                 \
    "  WHERE s.record_id = " said ".record_id AND s.label_definition_id = {definition} AND s.job_id IS NULL"           \
    "  AND s.is_current = 1 AND r.kind = 'reconciliation' AND s.created_at >= " said ".created_at)"

// What the person said of the label, and nothing else since.
constexpr auto dropEqualVerdicts =
    "DELETE FROM decision_act WHERE EXISTS (SELECT 1 FROM verification v"
    " WHERE v.label_id = decision_act.label_id AND v.annotator_id = ? AND v.is_current = 1"
    "  AND v.verdict = decision_act.verdict AND (v.verdict <> 'corrected' OR {verdict-value:v} = {wanted})"
    "  AND ? IN ('', v.comment)" NOT_SETTLED_SINCE(
        "v") "  AND NOT EXISTS (SELECT 1 FROM verification n WHERE n.record_id = v.record_id"
             "   AND n.label_definition_id = v.label_definition_id AND n.annotator_id = v.annotator_id AND "
             "n.is_current = 1"
             "   AND n.created_at > v.created_at)"
             "  AND NOT EXISTS (SELECT 1 FROM label n WHERE n.record_id = v.record_id"
             "   AND n.label_definition_id = v.label_definition_id AND n.annotator_id = v.annotator_id AND n.job_id IS "
             "NULL"
             "   AND n.is_current = 1 AND n.created_at > v.created_at))"_L1;

// What an import said for them is no decision: it would go with that import.
constexpr auto dropEqualLabels =
    "DELETE FROM decision_act WHERE label_id IS NULL AND EXISTS (SELECT 1 FROM label l"
    " WHERE l.record_id = decision_act.record_id AND l.label_definition_id = {definition} AND l.annotator_id = ?"
    "  AND l.job_id IS NULL AND l.import_id IS NULL AND l.is_current = 1 AND {label-value:l} = {wanted} AND ? IN ('', "
    "l.comment)" NOT_SETTLED_SINCE("l") ")"_L1;

#undef NOT_SETTLED_SINCE

constexpr auto noteReplacedVerdicts = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                                      " SELECT ?, 'verification', v.id, 0 FROM decision_act a CROSS JOIN verification v"
                                      " WHERE v.label_id = a.label_id AND v.annotator_id = ? AND v.is_current = 1"_L1;
constexpr auto replaceVerdicts =
    "UPDATE verification SET is_current = 0 WHERE id IN (SELECT entity_id FROM operation_change"
    " WHERE operation_id = ? AND entity = 'verification')"_L1;
constexpr auto writeVerdicts =
    "INSERT INTO verification (label_id, record_id, label_definition_id, annotator_id, verdict, option_id, duration,"
    " comment, created_at) SELECT a.label_id, a.record_id, {definition}, ?, a.verdict,"
    " CASE a.verdict WHEN 'corrected' THEN ? END, ?, ?, ? FROM decision_act a WHERE a.label_id IS NOT NULL"_L1;
constexpr auto noteVerdicts = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                              " SELECT ?, 'verification', v.id, 1 FROM verification v WHERE v.id > ?"_L1;
constexpr auto writeVerdictMembers =
    "INSERT INTO verification_option (verification_id, option_id)"
    " SELECT v.id, o.id FROM verification v CROSS JOIN option o WHERE v.id > ? AND v.verdict = 'corrected'"
    " AND o.id IN ({ids})"_L1;

constexpr auto noteReplacedLabels =
    "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
    " SELECT ?, 'label', l.id, 0 FROM decision_act a CROSS JOIN label l"
    " WHERE a.label_id IS NULL AND l.record_id = a.record_id AND l.label_definition_id = {definition}"
    " AND l.annotator_id = ? AND l.job_id IS NULL AND l.is_current = 1"_L1;
constexpr auto replaceLabels = "UPDATE label SET is_current = 0 WHERE id IN (SELECT entity_id FROM operation_change"
                               " WHERE operation_id = ? AND entity = 'label')"_L1;
constexpr auto writeLabels =
    "INSERT INTO label (record_id, label_definition_id, annotator_id, settled_by_id, option_id, duration, comment,"
    " created_at) SELECT a.record_id, {definition}, ?, ?, ?, ?, ?, ? FROM decision_act a WHERE a.label_id IS NULL"_L1;
constexpr auto noteLabels = "INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                            " SELECT ?, 'label', l.id, 1 FROM label l WHERE l.id > ?"_L1;
constexpr auto writeLabelMembers = "INSERT INTO label_option (label_id, option_id)"
                                   " SELECT l.id, o.id FROM label l CROSS JOIN option o WHERE l.id > ?"
                                   " AND o.id IN ({ids})"_L1;

/// One decision on the records in touched_record.
class Act
{
public:
    Act(Steps &steps, const LabelScope &scope, const Decision &decision)
        : m_steps(steps)
        , m_scope(scope)
        , m_decision(decision)
        , m_author(decision.kind == DecisionKind::Settle ? reconciliation() : decision.person)
        , m_wanted(setKey(decision.value))
        , m_now(Clock::now())
    {
    }

    /// How many records there is something to do for.
    qint64 plan()
    {
        emptyTemporaryTable(m_steps, "decision_act"_L1, actColumns);
        planAll();
        m_steps.change(sql(dropEqualVerdicts), m_decision.person, m_wanted, m_decision.comment);
        m_steps.change(sql(dropEqualLabels), m_author, m_wanted, m_decision.comment);
        return m_steps.number(u"SELECT count(*) FROM decision_act"_s);
    }

    void write(OperationId operation, qint64 durationOfEach)
    {
        m_durationOfEach = durationOfEach;
        writeAllVerdicts(operation);
        writeAllLabels(operation);
    }

private:
    QString sql(QLatin1String text) const { return labelSql(m_scope, text); }

    AnnotatorId reconciliation() { return m_steps.take(reconciliationAnnotator(m_steps.connection())).id; }

    void planAll()
    {
        switch (m_decision.kind) {
        case DecisionKind::Confirm:
            m_steps.change(sql(actOnJobLabels), u"confirmed"_s);
            break;
        case DecisionKind::Reject:
            m_steps.change(sql(actOnJobLabels), u"rejected"_s);
            break;
        case DecisionKind::Set:
            m_steps.change(sql(setOnJobLabels), m_wanted);
            m_steps.change(setWithoutJobLabel);
            break;
        case DecisionKind::Settle:
            m_steps.change(sql(settleConflicts));
            break;
        }
    }

    void writeAllVerdicts(OperationId operation)
    {
        const qint64 before = m_steps.number(highestId(u"verification"_s));
        m_steps.change(noteReplacedVerdicts, operation, m_decision.person);
        m_steps.change(replaceVerdicts, operation);
        const qint64 written = m_steps.change(sql(writeVerdicts), m_decision.person, option(), m_durationOfEach,
                                              m_decision.comment, m_now);
        m_steps.change(noteVerdicts, operation, before);
        if (written > 0 && m_scope.choice == Choice::Multiple)
            m_steps.change(sql(writeVerdictMembers), before, idsAsJson(m_decision.value));
    }

    void writeAllLabels(OperationId operation)
    {
        const qint64 before = m_steps.number(highestId(u"label"_s));
        const AnnotatorId settler = m_decision.kind == DecisionKind::Settle ? m_decision.person : AnnotatorId();
        m_steps.change(sql(noteReplacedLabels), operation, m_author);
        m_steps.change(replaceLabels, operation);
        const qint64 written =
            m_steps.change(sql(writeLabels), m_author, settler, option(), m_durationOfEach, m_decision.comment, m_now);
        m_steps.change(noteLabels, operation, before);
        if (written > 0 && m_scope.choice == Choice::Multiple)
            m_steps.change(sql(writeLabelMembers), before, idsAsJson(m_decision.value));
    }

    OptionId option() const
    {
        return m_scope.choice == Choice::Single && !m_decision.value.empty() ? m_decision.value.front() : OptionId();
    }

    Steps &m_steps;
    LabelScope m_scope;
    const Decision &m_decision;
    AnnotatorId m_author;
    QString m_wanted; // one option is its own key
    Milliseconds m_now;
    qint64 m_durationOfEach = 0;
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

/// What is planned is what was touched from here on.
void keepPlanned(Steps &steps)
{
    steps.change(u"DELETE FROM touched_record WHERE record_id NOT IN (SELECT record_id FROM decision_act)"_s);
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
    keepPlanned(steps);
    refreshTouchedLabels(steps, decision.definition);
    result.records = touchedRecords(steps, recordsNamed);
    return steps.result(result);
}

} // namespace tandem
