// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"

#include <vector>

namespace tandem {

/// What stands between <name> and </name>, for the definition's name and, where only one was asked for, <answer> and
/// <label>; in order.
std::vector<TextSpan> taggedValues(const AnswerView &answer, const PreparedDefinition &asked);

/// What stands in \boxed{…} or [[…]] within a place, in order, without \text{…} around it.
std::vector<TextSpan> markedValues(QStringView text, TextSpan place);

} // namespace tandem
