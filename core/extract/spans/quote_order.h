// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/quote_hints.h"
#include "core/extract/spans/quoted_text.h"

#include <optional>
#include <vector>

namespace tandem {

/// A quote to be grounded.
struct WantedQuote
{
    QString quote;
    int occurrence = 0; ///< what the model said, from 1; 0 where it did not
    qint64 kind = 0;    ///< its label: one place may bear several labels, but none of them twice
    int list = 0;       ///< the model's list that it stands in: order says something within one only
    QuoteHints hints{}; ///< without the occurrence
};

/// Where one wanted quote stands, or how many places were left to choose from (0: it does not stand there).
struct QuotePlace
{
    std::optional<GroundedQuote> place;
    size_t candidates = 0;
};

/// Grounds quotes in the order of the model.
///  1. One that stands there once, or whose hints leave one place, lands there; with the same label a second time it
///     stands nowhere.
///  2. Quotes of the same words and label that are as many as their places land one after the other; more than the
///     places stand nowhere.
///  3. Where all those of a list can stand in the text's order: quotes of the same words with several labels that are
///  as
///     many as their places land one after the other, if that keeps the order; and so do those between two neighbours
///     that are as many as the places between these.
/// Else a quote lands nowhere: nothing says which of its places is meant.
std::vector<QuotePlace> groundQuotes(const std::vector<WantedQuote> &quotes, const QString &content);

} // namespace tandem
