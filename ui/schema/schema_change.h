// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <vector>

namespace tandem {

/// A change of the stored schema that takes labels along: what it concerns. How it is to be done is chosen in the
/// SchemaChangeDialog.
struct SchemaChange
{
    enum class Kind { MergeOptions, SplitOption, RemoveOption, RemoveDefinition, ChangeChoice };

    Kind kind = Kind::MergeOptions;
    LabelDefinitionId definition;
    OptionId option;                ///< of the first three kinds; to merge: one of them
    Choice choice = Choice::Single; ///< for ChangeChoice: the one to be
};

} // namespace tandem
