// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/logistic_regression.h"

#include <linear.h>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tandem {

namespace {

struct ModelDeleter
{
    void operator()(model *fitted) const { free_and_destroy_model(&fitted); }
};

/// liblinear writes its progress to standard output, where the command line's JSON goes.
void silencePrinting()
{
    static std::once_flag once;
    std::call_once(once, [] { set_print_string_function([](const char *) {}); });
}

parameter parametersFor(double cost)
{
    parameter parameters = {};
    parameters.solver_type = L2R_LR;
    parameters.eps = 0.01;
    parameters.C = cost;
    parameters.p = 0.1;
    return parameters;
}

LinearWeights oneSided(size_t columnCount, size_t count, bool answer)
{
    LinearWeights weights;
    weights.weights.assign(columnCount, 0.0F);
    const double odds = std::log(static_cast<double>(count) + 1);
    weights.bias = static_cast<float>(answer ? odds : -odds);
    return weights;
}

} // namespace

struct LogisticRegression::Nodes
{
    std::vector<std::vector<feature_node>> rows;
};

double LinearWeights::score(const FeatureRow &row, float hintOfRow) const
{
    double sum = bias + static_cast<double>(hint) * hintOfRow;
    for (const FeatureCount &count : row)
        sum += static_cast<double>(weights[count.column]) * count.weight;
    return sum;
}

LogisticRegression::LogisticRegression(const std::vector<FeatureRow> &rows, size_t columnCount)
    : m_nodes(std::make_unique<Nodes>())
    , m_columnCount(columnCount)
{
    for (const FeatureRow &row : rows) {
        std::vector<feature_node> &nodes = m_nodes->rows.emplace_back();
        nodes.reserve(row.size() + 3);
        for (const FeatureCount &count : row)
            nodes.push_back({static_cast<int>(count.column) + 1, count.weight});
        nodes.push_back({static_cast<int>(columnCount) + 1, 0.0}); // the question's own
        nodes.push_back({static_cast<int>(columnCount) + 2, 1.0}); // the bias
        nodes.push_back({-1, 0.0});
    }
}

LogisticRegression::~LogisticRegression() = default;

LinearWeights LogisticRegression::fit(const std::vector<size_t> &chosen, const std::vector<bool> &answers,
                                      const std::vector<float> &hints, double cost) const
{
    silencePrinting();
    std::vector<double> sides;
    std::vector<feature_node *> rows;
    for (const size_t i : chosen) {
        sides.push_back(answers[i] ? 1 : -1);
        std::vector<feature_node> &nodes = m_nodes->rows[i];
        nodes[nodes.size() - 3].value = hints.empty() ? 0 : hints[i];
        rows.push_back(nodes.data());
    }
    const bool isOneSided = std::equal(sides.begin() + (sides.empty() ? 0 : 1), sides.end(), sides.begin());
    if (isOneSided)
        return oneSided(m_columnCount, sides.size(), !sides.empty() && sides.front() > 0);
    problem task = {static_cast<int>(rows.size()), static_cast<int>(m_columnCount) + 2, sides.data(), rows.data(), -1};
    const parameter parameters = parametersFor(cost);
    const std::unique_ptr<model, ModelDeleter> fitted(train(&task, &parameters));
    // liblinear's first class is the first that it saw; its weights speak for that one.
    const double direction = fitted->label[0] > 0 ? 1 : -1;
    LinearWeights weights;
    weights.weights.resize(m_columnCount);
    for (size_t i = 0; i < m_columnCount; ++i)
        weights.weights[i] = static_cast<float>(direction * fitted->w[i]);
    weights.hint = static_cast<float>(direction * fitted->w[m_columnCount]);
    weights.bias = static_cast<float>(direction * fitted->w[m_columnCount + 1]);
    return weights;
}

} // namespace tandem
