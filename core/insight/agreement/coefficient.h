// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <optional>

namespace tandem {

/// Why an agreement has no value.
enum class NoAgreement {
    NoOverlap, ///< no item was rated by two annotators
    AllEqual   ///< every rating is the same, so chance alone explains it: nothing over nothing
};

/// A measure of agreement. At most 1; 0 is what chance gives, where chance is taken off.
struct Coefficient
{
    double value = 0;
    double observed = 0;                 ///< agreement that was seen
    double expected = 0;                 ///< agreement that chance gives; 0 where it is not taken off
    std::optional<double> standardError; ///< of the value; empty: only resampling tells
    double items = 0;                    ///< rated by at least two
    double pairs = 0;                    ///< of ratings of the same item
};

using AgreementValue = tl::expected<Coefficient, NoAgreement>;

} // namespace tandem
