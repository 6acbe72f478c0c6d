// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_edit.h"

#include <vector>

namespace tandem {

class Steps;

/// What becomes of an option's labels.
struct OptionFate
{
    OptionId option;
    OptionId becomes;  ///< invalid: they go
    OptionId inSubset; ///< what the labels of the subset's records become instead; invalid: the same
};

/// What a schema edit does to the values of one label definition.
struct ValueEdit
{
    LabelDefinitionId definition;
    ValueKind before = ValueKind::Option;
    ValueKind after = ValueKind::Option; ///< the same, or Option for Set or the other way round
    std::vector<OptionFate> fates;       ///< none for an option that stays
    std::vector<RecordId> subset;
};

// The temporary table `changed_value`: what the rows of labels and verdicts are to be, everybody's and all jobs', also
// those that were replaced or undone, since they can come back. `goes`: 1 for what is not current afterwards and keeps
// its value; a label of a job that goes loses its value instead.

/// Empties it.
void clearChangedValues(Steps &steps);

/// Adds what an edit does to one definition. Changes nothing else, so it runs on a reader too.
void planValues(Steps &steps, const ValueEdit &edit);

/// The same of a choice that becomes single or multiple, for the rows that are not planned yet.
void planConversion(Steps &steps, const ValueEdit &edit);

/// Counts what is planned, but for what was replaced or undone before.
SchemaEditCounts plannedCounts(Steps &steps, const std::vector<ValueEdit> &edits);

} // namespace tandem
