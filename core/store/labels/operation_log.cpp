// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/operation_log.h"

#include "core/store/labels/operation_rows.h"
#include "core/store/labels/record_acts.h"
#include "core/store/labels/reversal.h"
#include "core/store/labels/schema_reversal.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"
#include "core/store/sql/transaction.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsNamedByUndo = 10'000;

constexpr auto operationColumns =
    "SELECT o.id, o.description, o.reverses_id, o.schema_version_before_id, o.changed FROM operation o"_L1;

// Not so where all that an act said went with a job or an import since: it is passed over.
#define HAS_SOMETHING_LEFT                                                                                             \
    " AND (o.kind IN ('schema', 'delete') OR o.schema_version_before_id IS NOT NULL OR o.changed + o.skipped = 0"      \
    "  OR EXISTS (SELECT 1 FROM operation_change c WHERE c.operation_id = o.id)"                                       \
    "  OR EXISTS (SELECT 1 FROM record_act a WHERE a.operation_id = o.id))"

// A redo counts as an act again, and what an undo reversed is found by its reverses_id.
constexpr auto latestAct = " WHERE o.annotator_id = ? AND o.kind IN ('decide', 'schema', 'delete', 'redo')"
                           " AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.reverses_id = o.id)" HAS_SOMETHING_LEFT
                           " ORDER BY o.id DESC LIMIT 1"_L1;

constexpr auto latestUndo =
    " WHERE o.annotator_id = ? AND o.kind = 'undo'"
    " AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.reverses_id = o.id)"
    " AND NOT EXISTS (SELECT 1 FROM operation n WHERE n.annotator_id = o.annotator_id AND n.id > o.id"
    "  AND n.kind IN ('decide', 'schema', 'delete'))"
    " ORDER BY o.id DESC LIMIT 1"_L1;

#undef HAS_SOMETHING_LEFT

/// Whether a schema edit stands at the beginning of a chain of undos and redos.
constexpr auto isSchemaChain =
    "WITH RECURSIVE chain (id, kind, reverses_id) AS ("
    " SELECT id, kind, reverses_id FROM operation WHERE id = ?"
    " UNION ALL SELECT o.id, o.kind, o.reverses_id FROM chain c JOIN operation o ON o.id = c.reverses_id)"
    " SELECT count(*) FROM chain WHERE kind = 'schema'"_L1;

/// The version that a schema edit, or what reversed one, put in force.
constexpr auto versionPutInForce =
    "SELECT COALESCE((SELECT id FROM schema_version WHERE operation_id = ?),"
    " (SELECT r.schema_version_before_id FROM operation o JOIN operation r ON r.id = o.reverses_id WHERE o.id = ?))"_L1;

struct LoggedOperation
{
    OperationId id;
    OperationDescription description;
    OperationId reverses;
    SchemaVersionId schemaVersionBefore;
    qint64 changed = 0;
};

LoggedOperation findOperation(Steps &steps, QLatin1String where, AnnotatorId person)
{
    LoggedOperation found;
    steps.each(
        operationColumns + where,
        [&](const Statement &row) {
            found = {row.id<OperationId>(0), operationFromJson(row.text(1).toUtf8()), row.id<OperationId>(2),
                     row.id<SchemaVersionId>(3), row.integer(4)};
        },
        person);
    return found;
}

SchemaVersionId versionInForce(Steps &steps)
{
    return SchemaVersionId(steps.number(u"SELECT schema_version_id FROM current_schema"_s));
}

class Reversing
{
public:
    Reversing(Steps &steps, AnnotatorId person, QLatin1String kind, const LoggedOperation &reversed)
        : m_steps(steps)
        , m_reversed(reversed)
        , m_row{person, kind, reversed.description, reversed.id, {}, 0, 0, 0}
    {
    }

    UndoResult run()
    {
        UndoResult result;
        result.description = m_reversed.description;
        if (const RecordActId act = recordActOf(m_steps, m_reversed.id); act.isValid())
            reverseRecordAct(act, result);
        else if (m_steps.number(isSchemaChain, m_reversed.id) > 0)
            reverseSchema(result);
        else
            reverseDecision(result);
        return result;
    }

private:
    void reverseDecision(UndoResult &result)
    {
        result.changed = planReversal(m_steps, m_reversed.id);
        result.skipped = m_reversed.changed - result.changed;
        const bool isRedo = m_row.kind == "redo"_L1;
        if (isRedo)
            m_row.repeated = reversedOfToday(m_steps);
        log(result);
        applyReversal(m_steps, result.operation);
        if (!isRedo)
            m_steps.change(u"UPDATE operation SET repeated = ? WHERE id = ?"_s, reversedOfToday(m_steps),
                           result.operation);
        result.records = touchedRecords(m_steps, recordsNamedByUndo);
    }

    /// The counts follow as its slices are done.
    void reverseRecordAct(RecordActId act, UndoResult &result)
    {
        if (isUnderWay(m_steps, act))
            m_steps.fail({ErrorCode::Refused,
                          QCoreApplication::translate("Undo", "These records are still being deleted or brought back. "
                                                              "Wait until that is done, then try again."),
                          {}});
        log(result);
        beginReversal(m_steps, result.operation, act);
        result.isUnderWay = true;
    }

    void reverseSchema(UndoResult &result)
    {
        const SchemaVersionId now = versionInForce(m_steps);
        const SchemaVersionId left(m_steps.number(versionPutInForce, m_reversed.id, m_reversed.id));
        m_row.schemaVersionBefore = now;
        // Skipped, it would count as undone, and what it took away would never come back.
        if (now != left && m_reversed.changed > 0)
            return m_steps.fail({ErrorCode::Refused,
                                 QCoreApplication::translate("Undo", "The schema was changed again since. Undo that "
                                                                     "first, whoever did it, then this."),
                                 {}});
        // What was skipped before did nothing that could be reversed.
        result.changed = now == left && m_reversed.changed > 0 ? 1 : 0;
        result.skipped = 1 - result.changed;
        // What is refused on the way leaves nothing behind.
        Result<Savepoint> savepoint = Savepoint::begin(m_steps.connection());
        if (!savepoint)
            return m_steps.fail(savepoint.error());
        log(result);
        if (result.changed > 0 && !m_steps.hasFailed())
            reverseEdit(result);
        if (!m_steps.hasFailed())
            m_steps.take(savepoint->release());
    }

    void reverseEdit(UndoResult &result)
    {
        const UndoStep step = m_row.kind == "redo"_L1 ? UndoStep::Redo : UndoStep::Undo;
        result.skipped = m_steps.take(reverseSchemaEdit(
            m_steps.connection(), {m_reversed.id, result.operation, m_reversed.schemaVersionBefore, step}));
        if (result.skipped > 0)
            m_steps.change(u"UPDATE operation SET skipped = ? WHERE id = ?"_s, result.skipped, result.operation);
    }

    void log(UndoResult &result)
    {
        m_row.changed = result.changed;
        m_row.skipped = result.skipped;
        result.operation = insertOperation(m_steps, m_row);
    }

    Steps &m_steps;
    const LoggedOperation &m_reversed;
    OperationRow m_row;
};

Result<UndoResult> reverse(Connection &connection, AnnotatorId person, QLatin1String kind, QLatin1String where,
                           const char *nothing)
{
    Steps steps(connection);
    const LoggedOperation reversed = findOperation(steps, where, person);
    if (!steps.hasFailed() && !reversed.id.isValid())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Undo", nothing));
    const UndoResult result = Reversing(steps, person, kind, reversed).run();
    return steps.result(result);
}

} // namespace

Result<UndoResult> undoLatest(Connection &connection, AnnotatorId person)
{
    return reverse(connection, person, "undo"_L1, latestAct, QT_TRANSLATE_NOOP("Undo", "There is nothing to undo."));
}

Result<UndoResult> redoLatest(Connection &connection, AnnotatorId person)
{
    return reverse(connection, person, "redo"_L1, latestUndo, QT_TRANSLATE_NOOP("Undo", "There is nothing to redo."));
}

} // namespace tandem
