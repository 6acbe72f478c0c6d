// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/extract/ladder/answer_view.h"
#include "core/extract/options/mentions.h"
#include "core/extract/options/option_matcher.h"
#include "core/extract/words/text_span.h"

#include <optional>
#include <vector>

namespace tandem {

/// A label definition with what the rungs need of it, made once for many answers.
struct PreparedDefinition
{
    explicit PreparedDefinition(LabelDefinition given);

    LabelDefinition definition;
    QString name; ///< in comparable form
    OptionMatcher matcher;
    MentionFinder finder;

    bool isMultiple() const { return definition.choice == Choice::Multiple; }
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

/// Rungs 1 and 2: a JSON object with the definition's name (or, where only one was asked for, "label", "answer" and the
/// like) as a key.
RungReading readJson(const AnswerView &answer, const PreparedDefinition &asked);

/// Rung 3: a line "Name: option" (or, where only one was asked for, "Label: option"), or <name>option</name>.
RungReading readRequestedForm(const AnswerView &answer, const PreparedDefinition &asked);

/// Rung 4: nothing but the option, or the option in a mark that says "this is the answer" (\boxed{…}, [[…]]); only
/// where one definition was asked for.
RungReading readOptionAlone(const AnswerView &answer, const PreparedDefinition &asked);

/// Rung 5: a stretch of prose that names exactly one option and plainly says that it is the one.
RungReading readNamedOnce(const AnswerView &answer, TextSpan place, const MentionFinder &finder);

/// Rung 6: a stretch that is an option but for its spelling.
RungReading readNearMiss(const AnswerView &answer, TextSpan place, const OptionMatcher &matcher);

/// Rungs 5 and 6 on the place where an answer was found that is no option as it stands.
RungReading readLoosely(const AnswerView &answer, TextSpan place, const PreparedDefinition &asked);

/// Whether a sentence of the answer says in so many words that another option is the answer.
bool statesAnother(const AnswerView &answer, OptionId option, const MentionFinder &finder);

/// What stands between <name> and </name>, for the definition's name and, where only one was asked for, <answer> and
/// <label>; in order.
std::vector<TextSpan> taggedValues(const AnswerView &answer, const PreparedDefinition &asked);

/// What stands in \boxed{…} or [[…]] within a place, in order, without \text{…} around it.
std::vector<TextSpan> markedValues(QStringView text, TextSpan place);

/// A set of options.
struct SetReading
{
    LabelValue value; ///< in the order of the definition
    TextSpan span;
    bool hasNearMiss = false; ///< one of them was misspelled
};

/// The options that a list names: a JSON array, or words with commas, semicolons or "and" between them, or "none".
/// Empty where one of them cannot be read.
std::optional<SetReading> readList(QStringView text, TextSpan span, const PreparedDefinition &asked);

/// The options of an array's elements; empty where one of them is none.
std::optional<SetReading> readElements(const LenientValue &array, const PreparedDefinition &asked);

/// Why a stretch that names no option is invalid: ambiguous where it names several.
InvalidReason reasonFor(QStringView words, const OptionMatcher &matcher);

} // namespace tandem
