// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/store/query/query_conditions.h"

namespace tandem {

/// The records whose shown spans have this option and, where `text` is not empty, cover this text (as people search:
/// case ignored).
CompiledCondition spanIs(LabelDefinitionId definition, OptionId option, const QString &text);

/// What is asked of all spans that a record has of a definition.
CompiledCondition spansAre(LabelDefinitionId definition, SpansAre::Kind kind);

} // namespace tandem
