// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace tandem {

/// What two annotators marked who passed over the same records, as adjudicated: only right spans count.
struct TwoPasses
{
    qint64 first = 0;   ///< spans that the first one marked
    qint64 second = 0;  ///< spans that the second one marked
    qint64 matched = 0; ///< of these, marked by both
    /// Both are people, two of them, and neither saw a model's or the other's spans. Else their misses depend on each
    /// other, and the estimate is far too low.
    bool areBlindPeople = false;
};

/// Why no number of missed spans is given.
enum class NoMissedEstimate {
    Impossible,    ///< a count is negative, or more were matched than marked
    NotBlind,      ///< the passes were not those of two people who worked blind
    TooFewMatched, ///< under seven spans were marked by both
    NoSingles,     ///< one of the two marked nothing that the other did not: nothing tells how much they overlook
};

/// How many spans there are at least, and how many of them neither pass saw. Not whole numbers: an expected value.
struct MissedSpans
{
    double total = 0;
    double missed = 0;
    double low = 0;  ///< of `missed`; 0 or more
    double high = 0; ///< of `missed`
};

/// Either an estimate or the reason why there is none.
struct MissedSpansEstimate
{
    std::optional<MissedSpans> spans;
    std::optional<NoMissedEstimate> reason;
};

/// "At least about N spans were seen by neither": what is hard to see for both is hard to count, so the truth is rather
/// above. The interval is that of 95 %. Source: D. G. Chapman (1951), Some properties of the hypergeometric
/// distribution with applications to zoological sample censuses: N = (n1 + 1)(n2 + 1)/(m + 1) − 1. Interval: C. A. G.
/// Sadinle (2009), Transformed logit confidence intervals for small populations in single capture-recapture estimation:
/// with a = n1 − m and b = n2 − m, of the missed: (a + ½)(b + ½)/(m + ½) · exp(±z·s) − ½, where
/// s² = 1/(m + ½) + 1/(a + ½) + 1/(b + ½) + (m + ½)/((a + ½)(b + ½)).
MissedSpansEstimate estimateMissedSpans(const TwoPasses &passes);

} // namespace tandem
