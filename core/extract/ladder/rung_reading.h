// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/extract/words/lenient_json.h"
#include "core/extract/words/text_span.h"

namespace tandem {

/// Where one rung got to. It either read a value; or found the place of the answer, but no option in it; or found
/// nothing, and the next rung may try.
struct RungReading
{
    enum class State { Nothing, Unreadable, Value };

    State state = State::Nothing;
    LabelValue value;
    Rung rung = Rung::Structured;
    TextSpan span;
    TextSpan frame; ///< the line or sentence that holds the value; empty: as `span`
    bool inJson = false;
    const LenientValue *object = nullptr; ///< the object that holds the value, where it is one within another
    InvalidReason reason = InvalidReason::OffSchema;

    bool isValue() const { return state == State::Value; }

    static RungReading unreadable(TextSpan span, InvalidReason reason)
    {
        RungReading reading;
        reading.state = State::Unreadable;
        reading.span = span;
        reading.reason = reason;
        return reading;
    }

    static RungReading of(LabelValue value, Rung rung, TextSpan span, bool inJson = false)
    {
        RungReading reading;
        reading.state = State::Value;
        reading.value = std::move(value);
        reading.rung = rung;
        reading.span = span;
        reading.inJson = inJson;
        return reading;
    }
};

} // namespace tandem
