// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agreement/category_weights.h"
#include "core/insight/agreement/coefficient.h"
#include "core/insight/agreement/counted_items.h"

#include <vector>

namespace tandem {

/// The mean over items of the share of pairs of ratings that agree. Source: K. L. Gwet (2014), Handbook of inter-rater
/// reliability.
AgreementValue percentAgreement(const CountedItems &items, const CategoryWeights &weights);

/// For any numbers of ratings; with the same number for each item, Fleiss' kappa. Source: J. L. Fleiss (1971),
/// Measuring nominal scale agreement among many raters; generalised by Gwet (2014).
AgreementValue fleissKappa(const CountedItems &items, const CategoryWeights &weights);

/// Of the 1971 kappa, where each item has the same number of ratings.
struct FleissDetails
{
    double nullError = 0; ///< standard error where kappa is 0; J. L. Fleiss, J. C. M. Nee, J. R. Landis (1979)
    /// For each category; empty: nobody used it, or nobody anything else.
    std::vector<std::optional<double>> perCategory;
};
/// Nothing where items have different numbers of ratings, or under two.
std::optional<FleissDetails> fleissDetails(const CountedItems &items);

/// AC1, or with weights AC2. Chance depends on the number of categories that the schema offers. Source: K. L. Gwet
/// (2008), Computing inter-rater reliability and its variance in the presence of high agreement.
AgreementValue gwetCoefficient(const CountedItems &items, const CategoryWeights &weights);

/// Source: R. L. Brennan, D. J. Prediger (1981), Coefficient kappa: some uses, misuses, and alternatives.
AgreementValue brennanPrediger(const CountedItems &items, const CategoryWeights &weights);

} // namespace tandem
