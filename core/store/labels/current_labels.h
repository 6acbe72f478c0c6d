// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;
class Steps;

/// The projection `current_label` (with `current_label_option` for sets): what the views show of a record for a label
/// definition, seen from the definition's active job. Lists, filters and sorts read it; it is computed from labels,
/// verifications and items, so whoever changes one of those refreshes it in the same transaction.
///
/// It says in SQL, for very many records at once, what `recordStatus` (domain/record_status.h) says of one. A record
/// that is unlabelled has no row.
///
/// Columns: `job_id` is the active job (NULL: none); `option_id` the shown value of a single choice (a person's
/// decision; for rejected, conflict and unverified the job's label); `confidence` that of the job's label;
/// `annotator_id` whose value is shown: the agent where its label stands or is confirmed, else the person or the
/// reconciliation.

/// Computes the rows of these records anew. Any number of records, visible or not; unknown ones are ignored.
Result<void> refreshCurrentLabels(Connection &connection, LabelDefinitionId definition,
                                  const std::vector<RecordId> &records);

/// The same for those in the table of touched records (touched_records.h).
void refreshTouchedLabels(Steps &steps, LabelDefinitionId definition);

/// Computes the rows of all records anew: seconds for a million.
Result<void> rebuildCurrentLabels(Connection &connection, LabelDefinitionId definition);

} // namespace tandem
