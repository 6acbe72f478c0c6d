// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// How much two categories agree: 1 for the same, 0 for the farthest. Linear and quadratic are for ordered ones, and
/// count the categories that the schema offers. Source: J. Cohen (1968), Weighted kappa.
class CategoryWeights
{
public:
    enum class Kind { Nominal, Linear, Quadratic };

    CategoryWeights(int categories, Kind kind = Kind::Nominal)
        : m_categories(categories)
        , m_kind(kind)
    {
    }

    double operator()(int a, int b) const;
    /// Of all pairs of categories.
    double sum() const;
    int categories() const { return m_categories; }

private:
    int m_categories;
    Kind m_kind;
};

} // namespace tandem
