// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"

#include "core/project/project_access.h"
#include "core/store/deletion/record_deletion.h"
#include "core/store/labels/comment_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/span_decisions.h"

namespace tandem {

namespace {

ProjectChange changeOfDecision(const Result<DecisionResult> &result)
{
    ProjectChange change;
    change.labels = result->changed > 0;
    change.labelledRecords = result->records;
    return change;
}

ProjectChange changeOfUndo(const Result<UndoResult> &result)
{
    ProjectChange change;
    if (result->isUnderWay)
        return change; // told as it goes on
    change.labels = true;
    change.labelledRecords = result->records;
    // An act without records may have been an edit of the schema.
    change.schema = result->records.empty();
    change.jobs = change.schema; // they count the options that they gave
    return change;
}

} // namespace

Decisions::Decisions(ProjectAccess &access)
    : m_access(access)
    , m_deleter(access)
    , m_phrases(access)
{
}

Pending<Result<DecisionResult>> Decisions::decide(const Decision &decision, const std::vector<RecordId> &records)
{
    return m_access.write(
        Priority::Human,
        [decision, records](Connection &connection) { return tandem::decide(connection, decision, records); },
        changeOfDecision);
}

Pending<Result<DecisionResult>> Decisions::decideSpans(const SpanDecision &decision)
{
    return m_access.write(
        Priority::Human, [decision](Connection &connection) { return tandem::decideSpans(connection, decision); },
        changeOfDecision);
}

Pending<Result<PhraseCounts>> Decisions::phraseCounts(const PhraseDecision &decision, std::vector<RecordId> records,
                                                      Progress progress, CancelToken cancel)
{
    return m_phrases.count(decision, std::move(records), std::move(progress), std::move(cancel));
}

Pending<Result<DecisionResult>> Decisions::labelPhrase(const PhraseDecision &decision, std::vector<RecordId> records,
                                                       Progress progress, CancelToken cancel)
{
    return m_phrases.label(decision, std::move(records), std::move(progress), std::move(cancel));
}

Pending<Result<std::vector<RecordId>>> Decisions::comment(AnnotatorId person, const std::vector<RecordId> &records,
                                                          LabelDefinitionId definition, const QString &text)
{
    return m_access.write(
        Priority::Human,
        [=](Connection &connection) { return writeComment(connection, records, definition, person, text); },
        [](const Result<std::vector<RecordId>> &written) {
            ProjectChange change;
            change.labels = true;
            change.labelledRecords = *written;
            return change;
        });
}

Pending<Result<UndoResult>> Decisions::step(AnnotatorId person, UndoStep step)
{
    return m_access.write(
        Priority::Human,
        [person, step](Connection &connection) {
            return step == UndoStep::Undo ? undoLatest(connection, person) : redoLatest(connection, person);
        },
        changeOfUndo);
}

Pending<Result<RecordDeletionCounts>> Decisions::deletionCounts(std::vector<RecordId> records)
{
    return m_access.counts().read(
        [records = std::move(records)](Connection &connection) { return countRecordDeletion(connection, records); });
}

Pending<Result<RecordActResult>> Decisions::deleteRecords(AnnotatorId person, std::vector<RecordId> records,
                                                          Milliseconds seenAt, Progress progress)
{
    return m_deleter.remove(person, std::move(records), seenAt, std::move(progress));
}

} // namespace tandem
