// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

namespace tandem {

/// Refuses clashes with a sentence: equal names (ignoring case), equal values, equal texts, equal keys (also with a
/// digit that another option gets by its position), a definition without options or name, an unusable key or colour.
Result<void> checkSchema(const Schema &schema);

/// Two schemas that mean the same: equal up to ids and version.
bool sameMeaning(const Schema &left, const Schema &right);

/// Whether `after` asks something else than `before`: it has more options, or says otherwise what it or one of them
/// means. Names, keys, colours and order make no difference.
bool asksOtherwise(const LabelDefinition &before, const LabelDefinition &after);

} // namespace tandem
