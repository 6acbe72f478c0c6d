// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/json_rungs.h"
#include "core/extract/ladder/loose_rungs.h"
#include "core/extract/ladder/option_set.h"
#include "core/extract/ladder/unreadable_reason.h"
#include "core/extract/words/phrase_lists.h"

#include <algorithm>

namespace tandem {

namespace {

bool isKeyOf(const AnswerView &answer, const PreparedDefinition &asked, const QString &key)
{
    const QString form = comparableForm(key);
    if (form == asked.name)
        return true;
    return answer.isAlone() && (form == u"label" || (asked.isMultiple() && form == u"labels"));
}

/// Other words for "what you asked for"; they count only where the name itself is missing.
bool isOtherKey(const QString &key)
{
    return phrases(PhraseList::AnswerKeys).contains(comparableForm(key));
}

/// A word that may have lost its end counts only where no other option's name goes on from it.
bool isTrustedString(const LenientValue &value, const OptionMatcher &matcher)
{
    return value.isClosed || !matcher.mayGoOn(value.text);
}

/// JSON's own yes and no, where the options are called so.
std::optional<OptionId> namedByTruth(const LenientValue &value, const OptionMatcher &matcher)
{
    if (value.kind != LenientValue::Kind::Bare)
        return std::nullopt;
    if (value.text == u"true")
        return matcher.named(QStringLiteral("yes"));
    return value.text == u"false" ? matcher.named(QStringLiteral("no")) : std::nullopt;
}

RungReading readWordLoosely(const AnswerView &answer, const LenientValue &value, const PreparedDefinition &asked)
{
    const InvalidReason reason = reasonFor(value.text, asked.matcher);
    const bool isWritten = value.kind == LenientValue::Kind::String && value.isClosed;
    if (isWritten && reason == InvalidReason::OffSchema) {
        RungReading loose = readLoosely(answer, value.span, asked);
        loose.inJson = false;
        if (loose.state != RungReading::State::Nothing)
            return loose;
    }
    const bool isCut = !value.isClosed && asked.matcher.mayGoOn(value.text);
    return RungReading::unreadable(value.span, isCut ? InvalidReason::CutOff : reason);
}

RungReading readWord(const AnswerView &answer, const LenientValue &value, bool isStrict,
                     const PreparedDefinition &asked)
{
    const OptionMatcher &matcher = asked.matcher;
    const bool isString = value.kind == LenientValue::Kind::String;
    if (isString && isStrict) {
        if (const auto option = matcher.exactly(value.text))
            return RungReading::of({*option}, Rung::Structured, value.span, true);
    }
    auto option = isTrustedString(value, matcher) ? matcher.named(value.text) : std::nullopt;
    if (!option)
        option = namedByTruth(value, matcher);
    return option ? RungReading::of({*option}, Rung::LenientJson, value.span, isString && value.isClosed)
                  : readWordLoosely(answer, value, asked);
}

/// {"sentiment": {"label": "positive", "reason": "…"}}: the one member that is the answer. None where a yes or no
/// stands beside it, since that may deny it.
const LenientValue *innerValue(const LenientValue &object, const PreparedDefinition &asked)
{
    const QStringList &keys = phrases(PhraseList::InnerKeys);
    const LenientValue *found = nullptr;
    for (const LenientMember &member : object.members) {
        const QString form = comparableForm(member.key);
        const bool isTruth = member.value.text == u"true" || member.value.text == u"false";
        if (member.value.kind == LenientValue::Kind::Bare && isTruth)
            return nullptr;
        if (!keys.contains(form) && form != asked.name)
            continue;
        if (found)
            return nullptr;
        found = &member.value;
    }
    return found;
}

RungReading readSingle(const AnswerView &answer, const LenientValue &value, bool isStrict,
                       const PreparedDefinition &asked)
{
    switch (value.kind) {
    case LenientValue::Kind::String:
    case LenientValue::Kind::Bare:
        return readWord(answer, value, isStrict, asked);
    case LenientValue::Kind::Array: {
        const bool isOne = value.elements.size() == 1 && value.elements.front().elements.empty();
        if (isOne && value.elements.front().kind != LenientValue::Kind::Object)
            return readWord(answer, value.elements.front(), false, asked);
        break;
    }
    case LenientValue::Kind::Object:
        break;
    }
    const bool isSeveral = value.elements.size() > 1;
    return RungReading::unreadable(value.span, isSeveral ? InvalidReason::Ambiguous : InvalidReason::OffSchema);
}

bool areExact(const LenientValue &array, const OptionMatcher &matcher)
{
    return std::all_of(array.elements.begin(), array.elements.end(), [&matcher](const LenientValue &element) {
        return element.kind == LenientValue::Kind::String && matcher.exactly(element.text);
    });
}

RungReading readMultiple(QStringView text, const LenientValue &value, bool isStrict, const PreparedDefinition &asked)
{
    if (value.kind == LenientValue::Kind::Array && value.isClosed) {
        const auto set = readElements(value, asked);
        if (!set)
            return RungReading::unreadable(value.span, InvalidReason::OffSchema);
        const Rung rung = isStrict && areExact(value, asked.matcher) ? Rung::Structured : Rung::LenientJson;
        return RungReading::of(set->value, set->hasNearMiss ? Rung::NearMiss : rung, value.span);
    }
    if (value.kind == LenientValue::Kind::String && value.isClosed) {
        if (const auto set = readList(text, value.span, asked))
            return RungReading::of(set->value, set->hasNearMiss ? Rung::NearMiss : Rung::LenientJson, set->span,
                                   set->span.end == value.span.end);
    }
    return RungReading::unreadable(value.span, value.isClosed ? InvalidReason::OffSchema : InvalidReason::CutOff);
}

RungReading readValue(const AnswerView &answer, const LenientValue &value, bool isStrict,
                      const PreparedDefinition &asked)
{
    if (!value.isWhole)
        return RungReading::unreadable(value.span, InvalidReason::Malformed);
    return asked.isMultiple() ? readMultiple(answer.text, value, isStrict, asked)
                              : readSingle(answer, value, isStrict, asked);
}

RungReading readMember(const AnswerView &answer, const LenientMember &member, const PreparedDefinition &asked)
{
    const LenientValue &value = member.value;
    const bool isObject = value.kind == LenientValue::Kind::Object && value.isWhole;
    const LenientValue *inner = isObject ? innerValue(value, asked) : nullptr;
    const bool isStrict = !inner && answer.isStrictJson && member.key == asked.definition.name;
    RungReading reading = readValue(answer, inner ? *inner : value, isStrict, asked);
    reading.object = inner ? &value : nullptr;
    return reading;
}

/// A body that is an object, but has no such key, must not be read as lines: a key further down is another thing.
RungReading withoutKey(const AnswerView &answer)
{
    return answer.isObject() ? RungReading::unreadable(answer.body, InvalidReason::OffSchema) : RungReading();
}

template <typename IsKey>
RungReading readMembers(const AnswerView &answer, const PreparedDefinition &asked, IsKey isKey)
{
    RungReading result;
    for (const LenientMember &member : answer.members) {
        if (!isKey(member.key))
            continue;
        const RungReading reading = readMember(answer, member, asked);
        if (!reading.isValue())
            return reading;
        if (result.isValue() && result.value != reading.value)
            return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
        if (!result.isValue())
            result = reading;
    }
    return result;
}

} // namespace

RungReading readJson(const AnswerView &answer, const PreparedDefinition &asked)
{
    if (answer.members.empty())
        return withoutKey(answer);
    const auto isKey = [&](const QString &key) { return isKeyOf(answer, asked, key); };
    RungReading reading = readMembers(answer, asked, isKey);
    if (reading.state == RungReading::State::Nothing && answer.isAlone())
        reading = readMembers(answer, asked, isOtherKey);
    return reading.state == RungReading::State::Nothing ? withoutKey(answer) : reading;
}

} // namespace tandem
