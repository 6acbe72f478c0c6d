// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reading.h"

#include <array>

namespace tandem {

namespace {

/// Words that may stand around a label's name in "The final sentiment is: …" without changing what is said. None of
/// them negates or compares.
bool isFiller(QStringView word)
{
    static constexpr std::array words = {
        u"the",   u"final",    u"overall", u"predicted", u"my",  u"is", u"label", u"labels", u"answer",  u"value",
        u"class", u"category", u"chosen",  u"selected",  u"are", u"of", u"this",  u"text",   u"message", u"record"};
    for (const char16_t *filler : words) {
        if (word == QStringView(filler))
            return true;
    }
    return false;
}

/// Whether `form` is the words of `name` with nothing but fillers around them.
bool isNameWithFillers(const QString &form, const QString &name)
{
    const QString padded = u' ' + form + u' ';
    const qsizetype at = padded.indexOf(u' ' + name + u' ');
    if (at < 0 || name.isEmpty())
        return false;
    const QString others = padded.left(at) + padded.mid(at + name.size() + 1);
    for (const QString &word : others.split(u' ', Qt::SkipEmptyParts)) {
        if (!isFiller(word))
            return false;
    }
    return true;
}

bool isKeyOf(const AnswerView &answer, const LabelDefinition &definition, QStringView key)
{
    const QString form = comparableForm(key);
    const QString name = comparableForm(definition.name);
    if (form == name)
        return true;
    if (answer.names.contains(form))
        return false;
    const bool isAlone = answer.names.size() == 1;
    const bool isGeneral =
        isNameWithFillers(form, QStringLiteral("label")) || isNameWithFillers(form, QStringLiteral("answer"));
    return isNameWithFillers(form, name) || (isAlone && isGeneral);
}

bool isColon(QChar c)
{
    return c == u':' || c == QChar(0xFF1A);
}

struct KeyedLine
{
    TextSpan key;
    TextSpan value;
};

/// The line cut at its first colon that stands after the definition's name; names may hold colons themselves.
std::optional<KeyedLine> keyedLine(const AnswerView &answer, const LabelDefinition &definition, TextSpan line)
{
    constexpr qsizetype longestPreamble = 200;
    const qsizetype end = std::min(line.end, line.begin + definition.name.size() + longestPreamble);
    for (qsizetype at = line.begin; at < end; ++at) {
        if (!isColon(answer.text[at]))
            continue;
        const TextSpan key{line.begin, at};
        if (isKeyOf(answer, definition, key.in(answer.text)))
            return KeyedLine{key, {at + 1, line.end}};
    }
    return std::nullopt;
}

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

RungReading readSingleValue(const AnswerView &answer, TextSpan span, Rung rung, const OptionMatcher &matcher)
{
    const TextSpan words = withoutDecoration(answer.text, span);
    auto option = matcher.named(span.in(answer.text).toString());
    if (!option)
        option = matcher.named(words.in(answer.text).toString());
    const TextSpan place = words.isEmpty() ? span : words;
    return option ? RungReading::of({*option}, rung, place)
                  : RungReading::unreadable(span, reasonFor(span.in(answer.text), matcher));
}

RungReading readMultipleValue(const AnswerView &answer, TextSpan span, Rung rung, const LabelDefinition &definition,
                              const OptionMatcher &matcher)
{
    // An array may go on over several lines.
    const bool isArray = span.in(answer.text).startsWith(u'[');
    const TextSpan reach = isArray ? TextSpan{span.begin, answer.body.end} : span;
    if (const auto list = readList(answer.text, reach, definition, matcher))
        return RungReading::of(list->value, rung, list->span);
    const bool isBlank = trimmed(answer.text, span).isEmpty();
    return RungReading::unreadable(span, isBlank ? InvalidReason::Empty : InvalidReason::OffSchema);
}

RungReading readKeyedLine(const AnswerView &answer, const KeyedLine &line, size_t index,
                          const LabelDefinition &definition, const OptionMatcher &matcher)
{
    if (definition.choice == Choice::Multiple) {
        TextSpan span = valueSpan(answer, line, index);
        const bool isNextLine = span.begin >= line.value.end;
        // A bulleted list below the name would lose all but its first line.
        if (isNextLine && !span.in(answer.text).startsWith(u'['))
            span = line.value;
        return readMultipleValue(answer, span, Rung::RequestedForm, definition, matcher);
    }
    return readSingleValue(answer, valueSpan(answer, line, index), Rung::RequestedForm, matcher);
}

/// What a line says when it stands for itself: all of it, or what comes after its first colon, unless that belongs to
/// another label or comments on this one.
QString bareStatement(const AnswerView &answer, TextSpan line)
{
    const QString words = line.in(answer.text).toString();
    const auto colon = std::find_if(words.begin(), words.end(), isColon);
    if (colon == words.end())
        return words;
    const qsizetype at = colon - words.begin();
    const QString key = comparableForm(words.left(at));
    const bool isComment = key == u"confidence" || key == u"reason" || key == u"explanation";
    return isComment || answer.names.contains(key) ? QString() : words.mid(at + 1);
}

/// "Sentiment: positive", then "Correction: negative", or "Negative" on a line of its own.
bool isContradicted(const AnswerView &answer, const RungReading &reading, const OptionMatcher &matcher)
{
    for (const TextSpan line : answer.lines) {
        const bool isOwnLine = line.begin <= reading.span.begin && reading.span.end <= line.end;
        const bool isEarlierPair = line.end <= reading.span.begin && hasColon(line.in(answer.text));
        if (isOwnLine || isEarlierPair)
            continue;
        const auto option = matcher.named(bareStatement(answer, line));
        if (option && *option != reading.value.front())
            return true;
    }
    return false;
}

} // namespace

RungReading readRequestedForm(const AnswerView &answer, const LabelDefinition &definition, const OptionMatcher &matcher)
{
    RungReading result;
    for (size_t i = 0; i < answer.lines.size(); ++i) {
        const auto line = keyedLine(answer, definition, answer.lines[i]);
        if (!line)
            continue;
        const RungReading reading = readKeyedLine(answer, *line, i, definition, matcher);
        if (reading.state != RungReading::State::Value)
            return reading;
        if (result.state == RungReading::State::Value && result.value != reading.value)
            return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
        result = reading;
    }
    const bool isSingle = result.state == RungReading::State::Value && definition.choice == Choice::Single;
    if (isSingle && isContradicted(answer, result, matcher))
        return RungReading::unreadable(answer.body, InvalidReason::Ambiguous);
    return result;
}

RungReading readOptionAlone(const AnswerView &answer, const LabelDefinition &definition, const OptionMatcher &matcher)
{
    if (answer.names.size() != 1 || answer.body.isEmpty())
        return {};
    const bool isMultiple = definition.choice == Choice::Multiple;
    const bool isArray = answer.text[answer.body.begin] == u'[';
    const bool isOneLine = answer.lines.size() == 1;
    if (!isOneLine && !(isMultiple && isArray))
        return {};
    const RungReading reading = isMultiple
                                    ? readMultipleValue(answer, answer.body, Rung::OptionAlone, definition, matcher)
                                    : readSingleValue(answer, answer.body, Rung::OptionAlone, matcher);
    return reading.state == RungReading::State::Value ? reading : RungReading();
}

} // namespace tandem
