// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/conll_lines.h"
#include "core/io/formats/spans/span_reader.h"

namespace tandem {

/// What a CoNLL file is like.
struct ConllGuess
{
    ConllShape shape;
    TagScheme scheme = TagScheme::Iob2;
};

/// From the first 200,000 lines. Refuses a file without tags in the column, and says which columns hold some.
Result<ConllGuess> guessConll(const QString &path, const QString &encoding, const SpanSourceOptions &options);

} // namespace tandem
