// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"
#include "core/domain/schema.h"

#include <QString>

#include <optional>

namespace tandem {

/// The query with the condition at `index` left out.
Query without(const Query &query, size_t index);
/// The query with all conditions on the label `label` (or on the status) replaced by one, or by none.
Query withLabel(const Query &query, const QString &label, const std::optional<QString> &value);
Query withStatus(const Query &query, std::optional<Status> status);

/// A named slice of the records for the side panel.
/// Differing: a job's label is not what people said.
enum class Subset { All, Unlabelled, Unverified, BelowThreshold, Conflicts, Differing, Invalid };
ListRequest subsetRequest(Subset subset);
/// The subset whose request this is, up to its order.
std::optional<Subset> subsetOf(const Query &query);
/// The same of those records alone of which the label is asked.
ListRequest askedOnly(ListRequest request);

} // namespace tandem
