// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/store/labels/label_sql.h"

#include <QString>

namespace tandem {

class Steps;

/// Who says what is planned.
struct ActAuthor
{
    AnnotatorId person;
    AnnotatorId labeller;  ///< whose the labels are: the person, or the reconciliation for which they settle
    AnnotatorId settledBy; ///< invalid: nothing is settled
    QString comment;
};

/// What is to be written, one row a record, in the temporary table `decision_act`: a verdict on the label `label_id`
/// or, where that is NULL, a label; its value in the columns of stored_value.h (of a verdict: of a correction), and for
/// spans whether the record is done, with what was said of single ones.
void emptyDecisionAct(Steps &steps);

/// Writes all of it as a part of an operation: what the same annotator said in the same place stops being current, and
/// the operation keeps both. `durationOfEach`: milliseconds that stand with each row. Leaves the projection alone.
void writeDecisionAct(Steps &steps, const LabelScope &scope, const ActAuthor &author, OperationId operation,
                      qint64 durationOfEach);

/// What was planned is what was touched from here on.
void touchPlanned(Steps &steps);

} // namespace tandem
