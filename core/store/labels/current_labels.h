// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;
class Steps;

/// The projection `current_label` (with `current_label_option` for sets): what the views show of a record for a label
/// definition. Lists, filters and sorts read it; it is computed from labels, verifications and items, so whoever
/// changes one of those refreshes it in the same transaction. The table `label_count`, kept by triggers, counts it.
///
/// It says in SQL, for very many records at once, what `recordStatus` (domain/record_status.h) says of one. A record
/// that is unlabelled has no row.
///
/// Columns: `job_id` is the job of the label that the status speaks of, or the one whose answer was invalid (NULL:
/// none); `option_id` the shown value of a single choice; `confidence` that of the job's label; `annotator_id` whose
/// value is shown: the agent where its label stands or is confirmed, else the person or the reconciliation; `differs`
/// and `disagrees` as in RecordStatus.

/// Computes the rows of these records anew. Any number of records, visible or not; unknown and deleted ones, which
/// have no rows, are ignored.
Result<void> refreshCurrentLabels(Connection &connection, LabelDefinitionId definition,
                                  const std::vector<RecordId> &records);

/// The same for those in the table of touched records (touched_records.h); as they are to be when `restoring`, an
/// import that brings jobs, is complete.
void refreshTouchedLabels(Steps &steps, LabelDefinitionId definition, ImportId restoring = {});

/// Computes the rows of all records anew, at one go, to mend them.
Result<void> rebuildCurrentLabels(Connection &connection, LabelDefinitionId definition);

} // namespace tandem
