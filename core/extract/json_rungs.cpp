// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reading.h"

namespace tandem {

namespace {

bool isKeyOf(const AnswerView &answer, const LabelDefinition &definition, const QString &key)
{
    const QString form = comparableForm(key);
    if (form == comparableForm(definition.name))
        return true;
    const bool isAlone = answer.names.size() == 1;
    return isAlone && (form == u"label" || (definition.choice == Choice::Multiple && form == u"labels"));
}

/// A word that may have lost its end counts only where no other option's name goes on from it.
bool isTrustedString(const LenientValue &value, const OptionMatcher &matcher)
{
    return value.isClosed || !matcher.mayGoOn(value.text);
}

RungReading readWord(const LenientValue &value, bool isStrict, const OptionMatcher &matcher)
{
    const bool isString = value.kind == LenientValue::Kind::String;
    if (isString && isStrict) {
        if (const auto option = matcher.exactly(value.text))
            return RungReading::of({*option}, Rung::Structured, value.span, true);
    }
    const auto option = isTrustedString(value, matcher) ? matcher.named(value.text) : std::nullopt;
    if (option)
        return RungReading::of({*option}, Rung::LenientJson, value.span, isString && value.isClosed);
    const bool isCut = !value.isClosed && matcher.mayGoOn(value.text);
    return RungReading::unreadable(value.span, isCut ? InvalidReason::CutOff : reasonFor(value.text, matcher));
}

RungReading readSingle(const LenientValue &value, bool isStrict, const OptionMatcher &matcher)
{
    switch (value.kind) {
    case LenientValue::Kind::String:
    case LenientValue::Kind::Bare:
        return readWord(value, isStrict, matcher);
    case LenientValue::Kind::Array:
        if (value.elements.size() == 1 && value.elements.front().elements.empty())
            return readWord(value.elements.front(), false, matcher);
        break;
    case LenientValue::Kind::Object:
        break;
    }
    const bool isSeveral = value.elements.size() > 1;
    return RungReading::unreadable(value.span, isSeveral ? InvalidReason::Ambiguous : InvalidReason::OffSchema);
}

bool areExact(const LenientValue &array, const OptionMatcher &matcher)
{
    for (const LenientValue &element : array.elements) {
        if (element.kind != LenientValue::Kind::String || !matcher.exactly(element.text))
            return false;
    }
    return true;
}

RungReading readMultiple(QStringView text, const LenientValue &value, bool isStrict, const LabelDefinition &definition,
                         const OptionMatcher &matcher)
{
    if (value.kind == LenientValue::Kind::Array && value.isClosed) {
        const auto options = readElements(value, definition, matcher);
        const Rung rung = isStrict && areExact(value, matcher) ? Rung::Structured : Rung::LenientJson;
        return options ? RungReading::of(*options, rung, value.span)
                       : RungReading::unreadable(value.span, InvalidReason::OffSchema);
    }
    if (value.kind == LenientValue::Kind::String && value.isClosed) {
        if (const auto list = readList(text, value.span, definition, matcher))
            return RungReading::of(list->value, Rung::LenientJson, list->span, list->span.end == value.span.end);
    }
    return RungReading::unreadable(value.span, value.isClosed ? InvalidReason::OffSchema : InvalidReason::CutOff);
}

RungReading readMember(const AnswerView &answer, const LenientMember &member, const LabelDefinition &definition,
                       const OptionMatcher &matcher)
{
    if (!member.value.isWhole)
        return RungReading::unreadable(member.value.span, InvalidReason::Malformed);
    const bool isStrict = answer.isStrictJson && member.key == definition.name;
    return definition.choice == Choice::Multiple
               ? readMultiple(answer.text, member.value, isStrict, definition, matcher)
               : readSingle(member.value, isStrict, matcher);
}

/// A body that is an object, but has no such key, must not be read as lines: a key further down is another thing.
RungReading withoutKey(const AnswerView &answer)
{
    const bool isObject = !answer.body.isEmpty() && answer.text[answer.body.begin] == u'{';
    return isObject ? RungReading::unreadable(answer.body, InvalidReason::OffSchema) : RungReading();
}

} // namespace

RungReading readJson(const AnswerView &answer, const LabelDefinition &definition, const OptionMatcher &matcher)
{
    RungReading result;
    for (const LenientMember &member : answer.members) {
        if (!isKeyOf(answer, definition, member.key))
            continue;
        const RungReading reading = readMember(answer, member, definition, matcher);
        if (reading.state != RungReading::State::Value)
            return reading;
        if (result.state == RungReading::State::Value && result.value != reading.value)
            return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
        if (result.state != RungReading::State::Value)
            result = reading;
    }
    return result.state == RungReading::State::Value ? result : withoutKey(answer);
}

} // namespace tandem
