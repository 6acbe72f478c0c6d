// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// The probabilities of one definition's options, in its order.
struct OptionProbabilities
{
    const LabelDefinition *definition = nullptr;
    std::vector<double> probabilities; ///< single choice: sum to 1; multiple choice: each that of yes
    double threshold = 0.5;            ///< multiple choice: options likelier than this are members
};

/// The body of a chat completion that says which options are the likeliest, a line for each definition. Single choice:
/// the tokens are the name, ":" and the option with the line's end, with all options as alternatives. Multiple choice:
/// a JSON array of the options that are likelier than the threshold; the log-probabilities of its tokens add up to that
/// of this very set. Nothing was billed, so usage is zero.
QByteArray builtInAnswer(const std::vector<OptionProbabilities> &answers);

} // namespace tandem
