// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QString>

#include <optional>

namespace tandem {

/// Where a span stands. Own: a person made it. Other: another annotator has it, and who edits has not. The rest were
/// made by a job, or by those whose conflict is settled; a corrected one was moved or relabelled.
enum class SpanState { Own, Unverified, Confirmed, Corrected, Rejected, Other };

/// A span as it is shown to who edits spans.
struct ShownSpan
{
    Span span;
    SpanState state = SpanState::Own;
    QString who;                      ///< the name of who made it
    std::optional<double> confidence; ///< 0–1

    bool operator==(const ShownSpan &) const = default;
};

/// What a person does to one span.
struct SpanChange
{
    enum class Kind { Add, Move, Relabel, Confirm, Drop };

    Kind kind = Kind::Add;
    Span before; ///< what it is done to; unused by Add
    Span after;  ///< what stands then; unused by Confirm and Drop

    bool operator==(const SpanChange &) const = default;
};

/// Why an act on a span would do nothing.
enum class SpanRefusal {
    NothingSelected, ///< neither a span nor a stretch of the text
    NoSpan,          ///< no span is current
    AtItsEnd,        ///< the boundary cannot go further
    StandsAlready,   ///< the same label is on the same stretch
};

} // namespace tandem
