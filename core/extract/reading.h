// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/extract/lenient_json.h"
#include "core/extract/option_matcher.h"
#include "core/extract/text_span.h"

#include <optional>
#include <vector>

namespace tandem {

/// An answer as the rungs see it; read once for all label definitions. Views point into the answer's text.
struct AnswerView
{
    QStringView text;
    TextSpan body; ///< without the model's thinking and without a fence around it all
    std::vector<TextSpan> lines;
    std::vector<LenientMember> members;
    bool isStrictJson = false;
    QStringList names; ///< of all definitions that were asked for, in comparable form
};

/// Where one rung got to. It either read a value; or found the place of the answer, but no option in it; or found
/// nothing, and the next rung may try.
struct RungReading
{
    enum class State { Nothing, Unreadable, Value };

    State state = State::Nothing;
    LabelValue value;
    Rung rung = Rung::Structured;
    TextSpan span;
    bool inJson = false;
    InvalidReason reason = InvalidReason::OffSchema;

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

/// Rungs 1 and 2: a JSON object with the definition's name (or, where only one was asked for, "label") as a key.
RungReading readJson(const AnswerView &answer, const LabelDefinition &definition, const OptionMatcher &matcher);

/// Rung 3: a line "Name: option" (or, where only one was asked for, "Label: option").
RungReading readRequestedForm(const AnswerView &answer, const LabelDefinition &definition,
                              const OptionMatcher &matcher);

/// Rung 4: nothing but the option; only where one definition was asked for.
RungReading readOptionAlone(const AnswerView &answer, const LabelDefinition &definition, const OptionMatcher &matcher);

/// The options that a list names: a JSON array, or words with commas or semicolons between them, or "none". Empty
/// where one of them cannot be read. In the order of the definition.
struct ListReading
{
    LabelValue value;
    TextSpan span;
};
std::optional<ListReading> readList(QStringView text, TextSpan span, const LabelDefinition &definition,
                                    const OptionMatcher &matcher);

/// The options of an array's elements in the order of the definition; empty where one of them is none.
std::optional<LabelValue> readElements(const LenientValue &array, const LabelDefinition &definition,
                                       const OptionMatcher &matcher);

/// Why a stretch that names no option is invalid: ambiguous where it names several.
InvalidReason reasonFor(QStringView words, const OptionMatcher &matcher);

} // namespace tandem
