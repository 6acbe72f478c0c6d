// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/query.h"
#include "core/domain/schema.h"
#include "core/store/sql/sql_text.h"

#include <vector>

namespace tandem {

/// A condition of a query as SQL. In it `r` is the record and `c` its row of current_label for the request's
/// definition.
struct CompiledCondition
{
    SqlText onLabel;  ///< over `c`, for a record that has such a row; empty where the condition is over the record
    SqlText onRecord; ///< over `r`; empty where the condition is over its label
    /// A SELECT of the ids of all records that meet this condition, as "record_id", which is fast if they are few;
    /// empty where each record must be looked at.
    SqlText matches;
    bool excludesLabel = false; ///< what meets it has no row of current_label
};

/// InvalidInput for a label name or value that the schema does not have. `definition` may be invalid (a schema without
/// usable definitions): then no record has a label.
Result<std::vector<CompiledCondition>> compileConditions(const Query &query, const Schema &schema,
                                                         LabelDefinitionId definition);

} // namespace tandem
