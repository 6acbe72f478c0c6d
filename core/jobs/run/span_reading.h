// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence/votes.h"

namespace tandem {

/// What a sample says about a span definition, as the label that it becomes. The rung is that of the loosest grounding:
/// structured where every quote stands there exactly, requested form up to white space, quotation marks and case, near
/// miss where letters differ. The confidence is that all of its spans are right, as if each were right or wrong by
/// itself: the product of theirs; none where the answer tells it of no span. Pure. Thread: any.
Reading readSpansOf(const Sample &sample, const QString &content, const LabelDefinition &definition,
                    const TokenConfidence &tokens);

} // namespace tandem
