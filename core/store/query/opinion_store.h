// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/opinions.h"

#include <unordered_map>

namespace tandem {

class Connection;

/// What people (by a label of their own, or by a verdict on an agent's), the reference and the shown jobs say, of all
/// records that are seen. What somebody only began, or rejected without saying what instead, is no opinion, and no more
/// is the reconciliation, which is what came of them. Time and room go with the number of labels.
Result<Opinions> readOpinions(Connection &connection, LabelDefinitionId definition);

using TextLengths = std::unordered_map<RecordId, qint64>;
/// Of the records that opinions are about, in code points.
Result<TextLengths> readTextLengths(Connection &connection, const Opinions &opinions);

} // namespace tandem
