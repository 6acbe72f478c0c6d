// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace tandem {

/// How many spans two annotators have in common. Counts add up over texts.
struct SpanMatches
{
    double matched = 0;
    qint64 first = 0;  ///< of the first annotator
    qint64 second = 0; ///< of the second one

    /// Empty where there is nothing to divide by; of F1, where nobody marked anything.
    std::optional<double> precision() const; ///< share of the second's that match
    std::optional<double> recall() const;    ///< share of the first's that match
    std::optional<double> f1() const;        ///< the same for both annotators

    SpanMatches &operator+=(const SpanMatches &other);
};

enum class SpanMatching {
    Exact,            ///< the same place and label
    SamePlace,        ///< the same place
    OverlapSameLabel, ///< one-to-one, as many as can be
    OverlapAnyLabel,
    SharedLength ///< one-to-one with the same label; each pair counts the share of both lengths that is common
};

SpanMatches matchSpans(const std::vector<Span> &first, const std::vector<Span> &second, SpanMatching matching);

class ConfusionTable;

/// Characters by what two annotators say of them, to be added up over texts: rows and columns are options from 1, and 0
/// is outside. Where spans of one annotator overlap, the one that comes first in the text counts.
/// Source: G. Hripcsak, A. S. Rothschild (2005), AgreementValue, the F-measure, and reliability in information
/// retrieval.
void addCharacters(ConfusionTable &table, const std::vector<Span> &first, const std::vector<Span> &second,
                   const std::vector<OptionId> &options, qint64 length);

} // namespace tandem
