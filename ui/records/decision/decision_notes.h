// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

struct Annotator;
struct LabelDetail;

// What is said about decisions that were made, or why nothing was decided.

/// Why a decision on one record changed nothing; empty where it did, or where the record is as it was meant to be.
/// `label`: what was known of the record before; null: nothing.
QString whyNothingChanged(DecisionKind kind, const DecisionResult &result, const LabelDetail *label);
/// "Record 12: positive corrected to neutral.", of the record that was looked at.
QString oneDecidedText(DecisionKind kind, const LabelValue &value, const LabelDefinition &definition, qint64 number,
                       const LabelDetail *before);
/// What a person remarked on a record that does not stand beside a decision of theirs.
QString remarkOf(const LabelDetail &label, const QString &person);
/// "8 labels decided. 2 records skipped: …"
QString decidedText(const DecisionResult &result);
/// "Undone: confirm 20 labels of sentiment. …"
QString stepText(UndoStep step, const UndoResult &result);

} // namespace tandem
