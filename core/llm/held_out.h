// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/llm/logistic_regression.h"

#include <optional>
#include <vector>

namespace tandem {

/// How a definition's questions are best fitted.
struct FitChoice
{
    double cost = 4;        ///< liblinear's C
    double temperature = 1; ///< scores are divided by it before they become probabilities
};

/// Chooses by the log-loss on examples that were held out: of few costs (1, 4, 16: with rows of length 1 the useful
/// range for a hundred to ten thousand short texts) and, for each, the temperature that fits its scores. Held out are
/// three folds in turn or, where that would take long, a fifth once with the middle cost. At most 3,000 examples take
/// part; below 20 there is nothing to choose by. `answers` is by question and row; `folds` a number by row that is
/// equal for equal texts, so that no copy of a text is on both sides. Empty when cancelled.
std::optional<FitChoice> chooseByHeldOut(const LogisticRegression &regression, const std::vector<FeatureRow> &rows,
                                         const std::vector<quint32> &folds,
                                         const std::vector<std::vector<bool>> &answers, bool isMultiple,
                                         const CancelToken &cancel);

/// Probabilities from scores: a softmax (one of them is true), or each for itself (any may be).
std::vector<double> softmax(const std::vector<double> &scores, double temperature);
double sigmoid(double score);

} // namespace tandem
