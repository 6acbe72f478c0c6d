// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem {

class Steps;
struct LabelScope;

/// Fills the temporary table `decided_record` with what people decided of the touched records (touched_records.h): one
/// row a record, with the label or the verification that holds the shown value; `judged_id` is the job's label that the
/// latest verdict speaks of, `value` what people hold to be right or rejected. Columns as in `current_label`, and
/// `label_id`, `verification_id`, of which one at most is there. Returns 0 where nobody decided on any of them.
qint64 findDecidedRecords(Steps &steps, const LabelScope &scope);

} // namespace tandem
