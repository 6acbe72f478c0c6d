// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/schema.h"

#include <QStringList>

namespace tandem {

/// The value that a person typed: an option's value or text, case ignored as a last resort; for a multiple choice any
/// number of these, or a JSON array of them. The error names the nearest option.
Attempt<LabelValue> givenValue(const LabelDefinition &definition, const QStringList &given);

/// The same of what is newly given: a retired option is refused.
Attempt<LabelValue> givenAnew(const LabelDefinition &definition, const QStringList &given);

/// The option that a word means: its value, else its text or an alias, else the same but for capitals and accents. The
/// error names the nearest one.
Attempt<OptionId> givenOption(const LabelDefinition &definition, const QString &word);

} // namespace tandem
