// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"

#include <optional>
#include <vector>

namespace tandem {

/// The confidence that MEGAnno+ computes: the plain mean of the probabilities of all tokens of an answer, rounded to
/// six decimals. For comparison with its results only: the tokens of the form around a label pull it towards 1. Empty
/// without tokens.
std::optional<double> meanTokenProbability(const std::vector<Token> &tokens);

} // namespace tandem
