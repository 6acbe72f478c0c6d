// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/known_label.h"

namespace tandem {

/// What a person remarked on a record's label; without a person, the latest that anybody did. Null: nothing.
const KnownComment *commentOf(const KnownLabels &known, LabelDefinitionId definition, AnnotatorId person);

} // namespace tandem
