// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/category_weights.h"

#include <cstdlib>

namespace tandem {

double CategoryWeights::operator()(int a, int b) const
{
    if (a == b)
        return 1;
    if (m_kind == Kind::Nominal || m_categories < 2)
        return 0;
    const double distance = static_cast<double>(std::abs(a - b)) / (m_categories - 1);
    return 1 - (m_kind == Kind::Linear ? distance : distance * distance);
}

double CategoryWeights::sum() const
{
    double sum = 0;
    for (int a = 0; a < m_categories; ++a) {
        for (int b = 0; b < m_categories; ++b)
            sum += (*this)(a, b);
    }
    return sum;
}

} // namespace tandem
