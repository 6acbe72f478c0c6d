// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/assignment.h"

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

constexpr size_t none = 0; // rows and columns count from 1

/// Brings one row after the other in by a shortest augmenting path.
class Assignment
{
public:
    explicit Assignment(const std::vector<std::vector<double>> &weights)
        : m_weights(weights)
        , m_size(std::max(weights.size(), weights.empty() ? 0 : weights.front().size()))
        , m_rowPotential(m_size + 1)
        , m_columnPotential(m_size + 1)
        , m_rowOf(m_size + 1)
    {
        for (size_t row = 1; row <= m_size; ++row)
            bringIn(row);
    }

    double weight() const
    {
        double sum = 0;
        for (size_t column = 1; column <= m_size; ++column)
            sum += weightOf(m_rowOf[column], column);
        return sum;
    }

private:
    /// 0 outside the given weights, which are filled up to a square.
    double weightOf(size_t row, size_t column) const
    {
        const bool isGiven = row <= m_weights.size() && column <= m_weights.front().size();
        return isGiven ? m_weights[row - 1][column - 1] : 0;
    }

    void bringIn(size_t row)
    {
        std::vector<double> distance(m_size + 1, std::numeric_limits<double>::infinity());
        std::vector<size_t> before(m_size + 1, none); // columns on the path
        std::vector<bool> isVisited(m_size + 1);
        m_rowOf[none] = row;
        size_t column = none;
        do {
            isVisited[column] = true;
            column = step(column, distance, before, isVisited);
        } while (m_rowOf[column] != none);
        while (column != none) {
            m_rowOf[column] = m_rowOf[before[column]];
            column = before[column];
        }
    }

    /// To the nearest column that was not visited.
    size_t step(size_t from, std::vector<double> &distance, std::vector<size_t> &before,
                const std::vector<bool> &isVisited)
    {
        const size_t row = m_rowOf[from];
        size_t nearest = none;
        double least = std::numeric_limits<double>::infinity();
        for (size_t column = 1; column <= m_size; ++column) {
            if (isVisited[column])
                continue;
            const double reduced = -weightOf(row, column) - m_rowPotential[row] - m_columnPotential[column];
            if (reduced < distance[column]) {
                distance[column] = reduced;
                before[column] = from;
            }
            if (distance[column] < least) {
                least = distance[column];
                nearest = column;
            }
        }
        for (size_t column = 0; column <= m_size; ++column) {
            if (isVisited[column]) {
                m_rowPotential[m_rowOf[column]] += least;
                m_columnPotential[column] -= least;
            } else {
                distance[column] -= least;
            }
        }
        return nearest;
    }

    const std::vector<std::vector<double>> &m_weights;
    const size_t m_size;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<size_t> m_rowOf; // by column
};

} // namespace

double heaviestAssignment(const std::vector<std::vector<double>> &weights)
{
    return weights.empty() || weights.front().empty() ? 0 : Assignment(weights).weight();
}

} // namespace tandem
