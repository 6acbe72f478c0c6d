// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/schema.h"

#include <QStringList>

namespace tandem {

/// The value that a person typed: an option's value or text, case ignored as a last resort; for a multiple choice any
/// number of these, or a JSON array of them. The error names the nearest option.
Attempt<LabelValue> givenValue(const LabelDefinition &definition, const QStringList &given);

} // namespace tandem
