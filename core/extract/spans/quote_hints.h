// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/quoted_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a model says beside a quote about where it stands. A hint only ever chooses among places that the quote has.
struct QuoteHints
{
    int occurrence = 0; ///< from 1; 0: not said
    QString before;     ///< the words before it
    QString after;      ///< the words behind it
    QString context;    ///< words that hold the quote
    /// Offsets: a place counts as named if both fit it (the end is exclusive, and may be missing) in code points, or in
    /// UTF-16 units, or in bytes of UTF-8. Models count badly: what fits no place, or different ones, says nothing.
    std::optional<qint64> start;
    std::optional<qint64> end;

    bool isEmpty() const;
};

/// The places that are left after the hints.
struct HintedPlaces
{
    std::optional<std::vector<size_t>> left; ///< by index, in order; none: all of them
    /// The hints contradict each other, or the occurrence is none: nothing is to be concluded from the model's order.
    bool isContradiction = false;
};

/// Context that stands at no place of the quote says nothing, as offsets do; an occurrence that does not exist is a
/// contradiction.
HintedPlaces placesLeft(const QuoteHints &hints, const QuotePlaces &places, QuotedText &text);

} // namespace tandem
