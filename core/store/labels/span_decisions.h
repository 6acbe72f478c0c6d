// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"

#include <vector>

namespace tandem {

class Connection;

/// Carries on what a person does to the spans of one record: from their latest saying there, whatever job it spoke of;
/// else from the label that is shown, of which they have then said nothing; else from none. It is one operation, which
/// `undoLatest` takes back as a whole. The work is a verdict on the job's label, or the person's own label where it is
/// about none, and no decision before it is done (KnownVerdict::isDone). Skipped: acts that change nothing, an unknown
/// record, and (`labelledSince`) where the job's label that the person saw is another meanwhile.
/// What settles a conflict (`settles`) goes on from the reconciliation's spans, or from those of all people who are done;
/// the record stays a conflict until it is done. Skipped, too, where there is nothing to settle.
/// InvalidInput: see checkDecision and afterAct; nothing is changed then.
Result<DecisionResult> decideSpans(Connection &connection, const SpanDecision &decision);

/// What `labelPhrase` would do to these records.
Result<PhraseCounts> countPhrase(Connection &connection, const PhraseDecision &decision,
                                 const std::vector<RecordId> &records);

/// Labels every place of a phrase (base/phrase_places.h) in the records with an option, but for places that have it
/// already: as one operation with the earlier slices where `operation` names theirs. Records whose work is done stay
/// done. Skipped: records without such a place.
Result<DecisionResult> labelPhrase(Connection &connection, const PhraseDecision &decision,
                                   const std::vector<RecordId> &records, OperationId operation = {});

} // namespace tandem
