// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/quoted_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// A quote to be grounded; `occurrence` is what the model said, from 1; 0 where it did not.
struct WantedQuote
{
    QString quote;
    int occurrence = 0;
    qint64 kind = 0; ///< its label: one place may bear several labels, but none of them twice
};

/// Where one wanted quote stands, or how many places were left to choose from (0: it does not stand there).
struct QuotePlace
{
    std::optional<GroundedQuote> place;
    size_t candidates = 0;
};

/// Grounds quotes in the order of the model. One that stands there once lands there, one time. Of several places, the
/// occurrence that the model names; else, where it gave the quote as often as it stands there, one after the other;
/// else the only place between its neighbours, where those that are sure stand in the text's order. Else none.
std::vector<QuotePlace> groundQuotes(const std::vector<WantedQuote> &quotes, const QString &content);

} // namespace tandem
