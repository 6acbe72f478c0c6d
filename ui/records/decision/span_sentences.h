// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/records/spans/span_edit.h"

namespace tandem {

/// What is said of an act on a span once it is done; `before`: as it was until then.
QString spanSentence(const SpanChange &act, const SpanEdit &before, const LabelDefinition *definition);
/// Why an act on a span did nothing, and what would help.
QString refusalText(SpanRefusal refusal);

} // namespace tandem
