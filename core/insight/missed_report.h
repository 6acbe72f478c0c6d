// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span_passes.h"
#include "core/insight/missed_spans.h"

#include <QString>

#include <vector>

namespace tandem {

/// Two people who worked blind over the same records.
struct PairOfPasses
{
    AnnotatorId first;
    AnnotatorId second;
    qint64 records = 0;   ///< that both are done with and that are settled
    qint64 unsettled = 0; ///< that both are done with and in which people still differ: not counted
    qint64 informed = 0;  ///< that one of them is done with, and in which they saw a model's or another's spans: likewise
    TwoPasses passes;     ///< over `records`
    MissedSpansEstimate estimate;
};

/// Every two people who worked blind over at least one record together, those with most records first.
std::vector<PairOfPasses> pairsOfPasses(const std::vector<PassedRecord> &texts);

/// Which of the right spans somebody saw: each is met by at most one of theirs, an equal one first, else one that shares
/// a character. Boundaries and labels may differ: it was seen all the same.
std::vector<bool> spansSeen(const std::vector<Span> &right, const std::vector<Span> &marked);

/// A record that may hold spans which nobody saw.
struct LikelyMiss
{
    RecordId record;
    qint64 places = 0;   ///< where a phrase stands unmarked that is marked elsewhere
    QString phrase;      ///< one of these, the surest
    qint64 oneSided = 0; ///< spans that not everybody saw
    double weight = 0;   ///< how many of the places are spans, by how often their phrases are marked where they stand
};

/// The likeliest records first: by weight, then by the spans that not everybody saw; records with neither are left
/// out. Of a record that is not settled, what anybody marked counts as marked.
std::vector<LikelyMiss> likelyMisses(const std::vector<PassedRecord> &texts);

} // namespace tandem
