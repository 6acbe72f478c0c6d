// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_writer.h"

namespace tandem {

/// Writes CoNLL with tags of IOB2. A text that came from such a file gets its own tokens, columns and comments again;
/// any other is parted into words, of which each is a line with its tag behind a tab. A document that has no spans at
/// all, not even none, is left out: other programs would learn from it that there is nothing.
std::unique_ptr<SpanWriter> conllWriter();

} // namespace tandem
