// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/record_deletion_counts.h"
#include "core/project/phrase_labeller.h"
#include "core/project/record_deleter.h"

#include <vector>

namespace tandem {

class ProjectAccess;

/// What people decide. Every answer comes after the decision is durable. Human acts go before all other writing.
class Decisions
{
public:
    explicit Decisions(ProjectAccess &access);

    /// Applies one decision to all records, as one operation.
    Pending<Result<DecisionResult>> decide(const Decision &decision, const std::vector<RecordId> &records);
    /// What a person does to the spans of one record; see decideSpans.
    Pending<Result<DecisionResult>> decideSpans(const SpanDecision &decision);
    /// How many of these records hold a phrase, and how often, but for places that have the option already.
    Pending<Result<PhraseCounts>> phraseCounts(const PhraseDecision &decision, std::vector<RecordId> records,
                                               Progress progress = {}, CancelToken cancel = {});
    /// Labels every place of a phrase in the records, in slices that are one act together. `progress` is called on
    /// another thread. Where it is cancelled, what is done so far stays, and can be undone.
    Pending<Result<DecisionResult>> labelPhrase(const PhraseDecision &decision, std::vector<RecordId> records,
                                                Progress progress = {}, CancelToken cancel = {});
    /// Keeps what a person remarks on records, by itself; see writeComment. Those of them that are in the project; none
    /// are named of very many.
    Pending<Result<std::vector<RecordId>>> comment(AnnotatorId person, const std::vector<RecordId> &records,
                                                   LabelDefinitionId definition, const QString &text);
    /// Reverses the person's latest act that is not undone, or the latest undo that is not redone. Where that takes
    /// away or brings back records, it is only begun (`isUnderWay`), and `finish` does the rest.
    Pending<Result<UndoResult>> step(AnnotatorId person, UndoStep step);
    Pending<Result<UndoResult>> finish(const UndoResult &begun) { return m_deleter.finish(begun); }

    /// What deleting these records takes out of sight.
    Pending<Result<RecordDeletionCounts>> deletionCounts(std::vector<RecordId> records);
    /// Deletes records, as one operation. `seenAt`: when they were counted; what got a label or a verdict since stays.
    /// 0: not asked. `progress` is called on another thread.
    Pending<Result<RecordActResult>> deleteRecords(AnnotatorId person, std::vector<RecordId> records,
                                                   Milliseconds seenAt = 0, Progress progress = {});

private:
    ProjectAccess &m_access;
    RecordDeleter m_deleter;
    PhraseLabeller m_phrases;
};

} // namespace tandem
