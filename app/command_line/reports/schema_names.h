// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

/// "sentiment"; "label 7" where the schema has it no more.
QString definitionName(const Schema &schema, LabelDefinitionId id);
/// "sentiment, aspects"
QString definitionNames(const Job &job, const Schema &schema);
/// The option's value; "option 7" where the schema has it no more.
QString optionValue(const Schema &schema, LabelDefinitionId definition, OptionId id);

} // namespace tandem
