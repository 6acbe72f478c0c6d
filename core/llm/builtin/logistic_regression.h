// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/text_vocabulary.h"

#include <memory>
#include <vector>

namespace tandem {

/// One yes-or-no question's weights; `score` is the log-odds of yes.
struct LinearWeights
{
    std::vector<float> weights; ///< by column
    float hint = 0;             ///< of the question's own column
    float bias = 0;

    double score(const FeatureRow &row, float hintOfRow) const;
};

/// Rows in the form that liblinear wants, made once for many questions. For one thread.
class LogisticRegression
{
public:
    LogisticRegression(const std::vector<FeatureRow> &rows, size_t columnCount);
    ~LogisticRegression();
    LogisticRegression(const LogisticRegression &) = delete;
    LogisticRegression &operator=(const LogisticRegression &) = delete;

    /// L2-regularised logistic regression over the chosen rows (liblinear, L2R_LR: no random numbers). `cost` is
    /// liblinear's C. Where all answers are the same, the weights are zero and the bias is that side's smoothed
    /// log-odds. `answers` is by row of the whole set, and so is `hints`, one more column that is this question's own
    /// (empty: zero for every row).
    LinearWeights fit(const std::vector<size_t> &chosen, const std::vector<bool> &answers,
                      const std::vector<float> &hints, double cost) const;

private:
    struct Nodes;
    std::unique_ptr<Nodes> m_nodes;
    size_t m_columnCount = 0;
};

} // namespace tandem
