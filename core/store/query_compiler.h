// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"
#include "core/domain/schema.h"
#include "core/store/query_conditions.h"
#include "core/store/sql_text.h"

#include <vector>

namespace tandem {

/// What a list request becomes SQL from.
struct ListPlan
{
    std::vector<CompiledCondition> conditions;
    Sort sort;
    const LabelDefinition *definition = nullptr; ///< null: no usable one; then no record has a label
    qint64 visibleThrough = 0;
    /// A condition that few records meet: these are read and sorted. −1: none; then the records are walked in the
    /// order of the list where an index gives it, so that the first rows come at once.
    int selective = -1;
};

/// SELECTs of record ids; the list is what the first gives, then the second. Each may get " LIMIT n" at its end.
std::vector<SqlText> compileList(const ListPlan &plan);

} // namespace tandem
