// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <vector>

namespace tandem {

/// The schema with these label definitions: one that it has already gets the options that it does not have, by their
/// values; nothing else of it changes.
Schema withAdditions(Schema schema, const std::vector<LabelDefinition> &additions);

} // namespace tandem
