// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/llm/builtin/logistic_regression.h"

#include <optional>
#include <vector>

namespace tandem {

/// The questions of one definition with the examples that answer them.
struct FitTask
{
    const LogisticRegression &regression;
    const std::vector<FeatureRow> &rows;
    const std::vector<quint32> &folds;      ///< by row; equal for equal texts, so that no copy is on both sides
    std::vector<std::vector<bool>> answers; ///< by question and row
    std::vector<std::vector<float>> hints;  ///< by question and row: the question's own column
    bool isMultiple = false;
};

/// How a definition's questions are best fitted.
struct FitChoice
{
    double cost = 4;        ///< liblinear's C
    double temperature = 1; ///< scores are divided by it before they become probabilities
    double threshold = 0.5; ///< multiple choice: options that are likelier than this are members
};

/// Chooses by the log-loss on examples that were held out: of few costs (1, 4, 16: with rows of length 1 the useful
/// range for a hundred to ten thousand short texts) and, for each, the temperature that fits its scores. Held out are
/// three folds in turn or, where that would take long, a fifth once with the middle cost. At most 3,000 examples take
/// part; below 20 there is nothing to choose by. For a multiple choice the threshold is the one that gives the most
/// sets that are exactly right on the same scores: one half would do if the options had nothing to do with each other,
/// but where nearly every record has one, the likeliest is a better answer than none. The probabilities stay what they
/// are. Empty when cancelled.
std::optional<FitChoice> chooseByHeldOut(const FitTask &task, const CancelToken &cancel);

/// Probabilities from scores: a softmax (one of them is true), or each for itself (any may be).
std::vector<double> softmax(const std::vector<double> &scores, double temperature);
double sigmoid(double score);

} // namespace tandem
