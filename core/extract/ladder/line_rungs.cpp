// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/line_rungs.h"
#include "core/extract/ladder/keyed_line.h"
#include "core/extract/ladder/loose_rungs.h"
#include "core/extract/ladder/marked_values.h"
#include "core/extract/ladder/named_once.h"
#include "core/extract/ladder/option_set.h"
#include "core/extract/ladder/unreadable_reason.h"
#include "core/extract/words/phrase_lists.h"

#include <algorithm>

namespace tandem {

namespace {

bool hasColon(QStringView words)
{
    return std::any_of(words.begin(), words.end(), isColon);
}

/// The value's place: the rest of the line or, where that is empty, the next line if it is no other key's.
TextSpan valueSpan(const AnswerView &answer, const KeyedLine &line, size_t index)
{
    const TextSpan rest = withoutDecoration(answer.text, line.value);
    const bool isArray = line.value.in(answer.text).trimmed().startsWith(u'[');
    if (!rest.isEmpty() || isArray || index + 1 >= answer.lines.size())
        return trimmed(answer.text, line.value);
    const TextSpan next = answer.lines[index + 1];
    return hasColon(next.in(answer.text)) ? line.value : next;
}

/// The option that stands at a place and, but for decoration, nothing else; nothing where there is none.
RungReading readOption(const AnswerView &answer, TextSpan span, Rung rung, const OptionMatcher &matcher)
{
    const TextSpan words = withoutDecoration(answer.text, span);
    auto option = matcher.named(span.in(answer.text));
    if (!option)
        option = matcher.named(words.in(answer.text));
    return option ? RungReading::of({*option}, rung, words.isEmpty() ? span : words) : RungReading();
}

RungReading readSingleValue(const AnswerView &answer, TextSpan span, Rung rung, const OptionMatcher &matcher)
{
    const RungReading reading = readOption(answer, span, rung, matcher);
    return reading.isValue() ? reading : RungReading::unreadable(span, reasonFor(span.in(answer.text), matcher));
}

RungReading readMultipleValue(const AnswerView &answer, TextSpan span, Rung rung, const PreparedDefinition &asked)
{
    // An array may go on over several lines.
    const bool isArray = span.in(answer.text).startsWith(u'[');
    const TextSpan reach = isArray ? TextSpan{span.begin, answer.body.end} : span;
    if (const auto set = readList(answer.text, reach, asked))
        return RungReading::of(set->value, set->hasNearMiss ? Rung::NearMiss : rung, set->span);
    const bool isBlank = trimmed(answer.text, span).isEmpty();
    return RungReading::unreadable(span, isBlank ? InvalidReason::Empty : InvalidReason::OffSchema);
}

/// The same value at each of the places, by a rung.
template <typename ReadOne>
RungReading readAll(const AnswerView &answer, const std::vector<TextSpan> &places, ReadOne readOne)
{
    RungReading result;
    for (const TextSpan place : places) {
        const RungReading reading = readOne(place);
        if (!reading.isValue())
            return reading;
        if (result.isValue() && result.value != reading.value)
            return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
        result = reading;
    }
    return result;
}

/// A single value, read as it stands or, where it is no option so, by the looser rungs.
RungReading readPlace(const AnswerView &answer, TextSpan place, Rung rung, const PreparedDefinition &asked)
{
    RungReading reading = readSingleValue(answer, place, rung, asked.matcher);
    if (reading.isValue() || reading.reason != InvalidReason::OffSchema)
        return reading;
    const RungReading marked = readAll(answer, markedValues(answer.text, place), [&](TextSpan mark) {
        return readSingleValue(answer, mark, rung, asked.matcher);
    });
    if (marked.isValue())
        return marked;
    const RungReading loose = readLoosely(answer, place, asked);
    return loose.state == RungReading::State::Nothing ? reading : loose;
}

RungReading readKeyedLine(const AnswerView &answer, const KeyedLine &line, size_t index,
                          const PreparedDefinition &asked)
{
    TextSpan span = valueSpan(answer, line, index);
    if (!asked.isMultiple())
        return readPlace(answer, span, Rung::RequestedForm, asked);
    const bool isNextLine = span.begin >= line.value.end;
    // A bulleted list below the name would lose all but its first line.
    if (isNextLine && !span.in(answer.text).startsWith(u'['))
        span = line.value;
    return readMultipleValue(answer, span, Rung::RequestedForm, asked);
}

/// What a line says when it stands for itself: all of it, or what comes after its first colon, unless that belongs to
/// another label or comments on this one.
QStringView bareStatement(const AnswerView &answer, TextSpan line)
{
    const QStringView words = line.in(answer.text);
    const auto colon = std::find_if(words.begin(), words.end(), isColon);
    if (colon == words.end())
        return words;
    const qsizetype at = colon - words.begin();
    const QString key = comparableForm(words.left(at));
    const bool isComment = phrases(PhraseList::CommentKeys).contains(key);
    return isComment || answer.names.contains(key) ? QStringView() : words.mid(at + 1);
}

/// "Sentiment: positive", then "Correction: negative", or "Negative" on a line of its own, or "so the answer is
/// negative".
bool isContradicted(const AnswerView &answer, const RungReading &reading, const PreparedDefinition &asked)
{
    for (const TextSpan line : answer.lines) {
        const bool isOwnLine = line.begin <= reading.span.begin && reading.span.end <= line.end;
        const bool isEarlierPair = line.end <= reading.span.begin && hasColon(line.in(answer.text));
        if (isOwnLine || isEarlierPair)
            continue;
        const auto option = asked.matcher.named(bareStatement(answer, line));
        if (option && *option != reading.value.options().front())
            return true;
    }
    const OptionId option = reading.value.options().front();
    const bool mayStateMore = answer.isAlone() && answer.lines.size() > 1 &&
                              asked.matcher.mayNameAnother(foldedForm(answer.body.in(answer.text)), option);
    return mayStateMore && statesAnother(answer, option, asked.finder);
}

/// "Answer:" on a line of its own may stand above a paragraph that only leads to the answer.
bool opensProse(const AnswerView &answer, const KeyedLine &line, const RungReading &reading,
                const PreparedDefinition &asked)
{
    const bool isBelow = reading.span.begin >= line.value.end;
    const bool isNamed = comparableForm(line.key.in(answer.text)).contains(asked.name);
    return answer.isAlone() && isBelow && !isNamed && reading.state == RungReading::State::Unreadable &&
           reading.reason == InvalidReason::OffSchema;
}

RungReading readLines(const AnswerView &answer, const PreparedDefinition &asked)
{
    RungReading result;
    for (size_t i = 0; i < answer.lines.size(); ++i) {
        const auto line = keyedLine(answer, asked, answer.lines[i]);
        if (!line)
            continue;
        RungReading reading = readKeyedLine(answer, *line, i, asked);
        if (opensProse(answer, *line, reading, asked))
            continue;
        if (!reading.isValue())
            return reading;
        if (result.isValue() && result.value != reading.value)
            return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
        if (reading.frame.isEmpty())
            reading.frame = answer.lines[i];
        reading.frame.begin = answer.lines[i].begin;
        result = reading;
    }
    return result;
}

} // namespace

RungReading readRequestedForm(const AnswerView &answer, const PreparedDefinition &asked)
{
    const auto readTagged = [&](TextSpan place) {
        return asked.isMultiple() ? readMultipleValue(answer, place, Rung::RequestedForm, asked)
                                  : readPlace(answer, place, Rung::RequestedForm, asked);
    };
    RungReading reading = readAll(answer, taggedValues(answer, asked), readTagged);
    if (reading.state == RungReading::State::Nothing)
        reading = readLines(answer, asked);
    const bool isSingle = reading.isValue() && !asked.isMultiple();
    if (isSingle && isContradicted(answer, reading, asked))
        return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
    return reading;
}

RungReading readOptionAlone(const AnswerView &answer, const PreparedDefinition &asked)
{
    if (!answer.isAlone() || answer.body.isEmpty())
        return {};
    const bool isArray = answer.text[answer.body.begin] == u'[';
    const bool isOneLine = answer.lines.size() == 1;
    if (asked.isMultiple()) {
        const bool isList = isOneLine || isArray;
        const RungReading set =
            isList ? readMultipleValue(answer, answer.body, Rung::OptionAlone, asked) : RungReading();
        return set.isValue() ? set : RungReading();
    }
    const auto readMark = [&](TextSpan place) {
        return readSingleValue(answer, place, Rung::OptionAlone, asked.matcher);
    };
    const RungReading marked = readAll(answer, markedValues(answer.text, answer.body), readMark);
    if (marked.isValue() && statesAnother(answer, marked.value.options().front(), asked.finder))
        return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
    const bool isFinal = marked.isValue() || marked.reason == InvalidReason::Ambiguous;
    if (isFinal || !isOneLine)
        return isFinal ? marked : RungReading();
    return readOption(answer, answer.body, Rung::OptionAlone, asked.matcher);
}

} // namespace tandem
