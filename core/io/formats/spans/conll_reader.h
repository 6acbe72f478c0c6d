// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"

namespace tandem {

/// Reads CoNLL: a line for each token, with its tag in the last column or a chosen one, and a blank line behind each
/// text. Tags of IOB2, IOB1, BIOES and BILOU. The text is the tokens joined; how they stood goes into the metadata.
/// A text with a line of too many or too few columns is left out whole; a tag that cannot be is mended and reported.
Result<std::unique_ptr<SpanReader>> openConll(const QString &path, const SpanSourceOptions &options);

} // namespace tandem
