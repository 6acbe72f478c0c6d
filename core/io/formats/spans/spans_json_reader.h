// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

namespace tandem {

/// Reads JSON Lines, or a JSON array, with an object for each text: its spans with offsets (see spansOfJson), or its
/// tokens with a tag for each.
Result<std::unique_ptr<SpanReader>> openSpansJson(const QString &path, const SpanSourceOptions &options);

} // namespace tandem
