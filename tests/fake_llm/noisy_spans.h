// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/noisy_answer.h"

namespace tandem {

/// The quotes that a model which is wrong as often as `noise` says gives for a text, in the text's order, invented ones
/// last. `goldCell` is a JSON array of {"start", "end", "label"} in code points. Same draws, same quotes.
std::vector<SaidQuote> noisySpans(const GoldLabel &label, const QString &text, const QString &goldCell,
                                  const SpanNoise &noise, const Draw &draw);

/// As the log has them: a JSON array of {"text", "label"}.
QString quotesCell(const std::vector<SaidQuote> &quotes);

} // namespace tandem
