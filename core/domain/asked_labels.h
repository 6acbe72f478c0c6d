// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <optional>
#include <vector>

namespace tandem {

/// What there is of one label definition on a record.
struct AnsweredLabel
{
    LabelDefinitionId definition;
    bool isDecided = false;          ///< a person has said something
    std::optional<LabelValue> value; ///< what people hold to be right; empty: nothing, or not known yet
};

/// Whether a label definition is asked of a record: it is not retired, and what it depends on (AskedWhere) was asked
/// itself and has one of the options.
bool isAsked(const Schema &schema, const LabelDefinition &definition, const std::vector<AnsweredLabel> &answers);

/// Where a person goes on with the record that they decided `current` of: to the next definition that is asked,
/// undecided, and either required or dependent on `current`. Invalid: nowhere, the record is finished.
LabelDefinitionId nextToAnswer(const Schema &schema, LabelDefinitionId current,
                               const std::vector<AnsweredLabel> &answers);

} // namespace tandem
