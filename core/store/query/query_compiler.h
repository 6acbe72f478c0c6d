// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"
#include "core/domain/schema.h"
#include "core/store/query/query_conditions.h"
#include "core/store/sql/sql_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a list request becomes SQL from.
struct ListPlan
{
    std::vector<CompiledCondition> conditions;
    Sort sort;
    const LabelDefinition *definition = nullptr; ///< null: no usable one; then no record has a label
    qint64 visibleThrough = 0;
    /// All records that meet one of the conditions, where these are few: they are read and sorted. Empty: the records
    /// are walked in the order of the list where an index gives it, so that the first rows come at once.
    std::optional<std::vector<RecordId>> few;
};

/// SELECTs of record ids; the list is what the first gives, then the second. Each may get " LIMIT ?" at its end.
std::vector<SqlText> compileList(const ListPlan &plan);

/// Whether each record must be looked at, because no index leads to those that meet the conditions.
bool looksAtEach(const ListPlan &plan);

/// Whether the list is in the order of import, or in one by something that none of its records has.
bool isInImportOrder(const ListPlan &plan);

/// Of a list in the order of import, the records with ids above `after` up to `through`.
SqlText compilePart(const ListPlan &plan, qint64 after, qint64 through);

/// The same list in one SELECT that reads all and sorts, whatever the order.
SqlText compileSorted(const ListPlan &plan);

/// For a list by confidence whose conditions look into the records: its beginning, as far as it lies among the first
/// `labels` rows in that order. Each of them costs a look at a record somewhere in the file, so that walking on for a
/// rare word would take far longer than reading all records in turn. Empty for other lists.
SqlText compileShortWalk(const ListPlan &plan, int labels);

} // namespace tandem
