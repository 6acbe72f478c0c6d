// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span_work.h"

#include <QString>

namespace tandem {

/// A person who is done with the spans of a record, and what they hold to be right.
struct SpanParty
{
    AnnotatorId annotator;
    QString name;
    std::vector<Span> spans;

    bool operator==(const SpanParty &) const = default;
};

/// What people's spans that differ are settled from, and how far that has come.
struct SpanSettling
{
    std::vector<SpanParty> parties; ///< by their ids
    /// The reconciliation's spans: of a conflict that nobody has begun to settle, those of all, of which the common
    /// ones are confirmed.
    SpanWork work;
    AnnotatorId by; ///< who began to settle it or settled it; invalid: nobody
    QString byName;
};

/// Each span that one of them has, once, in the order of the text.
std::vector<Span> spansOfAny(const std::vector<SpanParty> &parties);
/// Those that all have.
std::vector<Span> spansOfAll(const std::vector<SpanParty> &parties);

/// The settling that nobody has begun.
SpanWork settlingFromTheStart(const std::vector<SpanParty> &parties);
/// The settling as it goes on. What was settled stands as it is, until somebody decided anew (`isOutdated`); what was
/// only begun keeps every choice: spans that a person brought in since come as unverified ones, and those that nobody
/// has any more go, where nobody chose them.
SpanWork settlingResumed(SpanWork stored, const std::vector<SpanParty> &parties, bool isOutdated);

/// The acts after which the work holds just these spans, of the ones that the parties have: each of them confirmed,
/// every other one rejected. What was moved, relabelled or added beside theirs goes.
std::vector<SpanAct> actsToSettleFrom(const SpanWork &work, const std::vector<Span> &wanted);

} // namespace tandem
