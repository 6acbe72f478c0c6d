// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <compare>

namespace tandem {

/// A labelled stretch [start, end) of a record's content, in Unicode code points. Sorted by where it begins.
struct Span
{
    qint64 start = 0;
    qint64 end = 0; ///< greater than start
    OptionId option;

    friend constexpr auto operator<=>(const Span &, const Span &) = default; // NOLINT(modernize-use-nullptr)
};

} // namespace tandem
