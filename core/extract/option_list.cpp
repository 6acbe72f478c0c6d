// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reading.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

LabelValue inOrder(const LabelDefinition &definition, const std::set<OptionId> &chosen)
{
    LabelValue value;
    for (const Option &option : definition.options) {
        if (chosen.contains(option.id))
            value.push_back(option.id);
    }
    return value;
}

std::optional<LabelValue> readWords(const QStringList &words, const LabelDefinition &definition,
                                    const OptionMatcher &matcher)
{
    std::set<OptionId> chosen;
    for (const QString &word : words) {
        const auto option = matcher.named(word);
        if (!option)
            return std::nullopt;
        chosen.insert(*option);
    }
    return inOrder(definition, chosen);
}

QStringList separated(QString text)
{
    for (QChar &c : text) {
        if (QStringView(u";、，；").contains(c))
            c = u',';
    }
    return text.split(u',');
}

/// Whether nothing but decoration follows the array on its line.
bool endsItsLine(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype lineEnd = at;
    while (lineEnd < end && text[lineEnd] != u'\n')
        ++lineEnd;
    return withoutDecoration(text, {at, lineEnd}).isEmpty();
}

std::optional<ListReading> readArrayText(QStringView text, TextSpan span, const LabelDefinition &definition,
                                         const OptionMatcher &matcher)
{
    const auto array = arrayAtStart(text, span);
    if (!array || !array->isClosed || !endsItsLine(text, array->span.end, span.end))
        return std::nullopt;
    const auto value = readElements(*array, definition, matcher);
    return value ? std::optional(ListReading{*value, array->span}) : std::nullopt;
}

TextSpan firstLine(QStringView text, TextSpan span)
{
    const qsizetype lineEnd = text.indexOf(u'\n', span.begin);
    return lineEnd >= 0 && lineEnd < span.end ? TextSpan{span.begin, lineEnd} : span;
}

} // namespace

std::optional<LabelValue> readElements(const LenientValue &array, const LabelDefinition &definition,
                                       const OptionMatcher &matcher)
{
    QStringList words;
    for (const LenientValue &element : array.elements) {
        const bool isWord = element.kind == LenientValue::Kind::String || element.kind == LenientValue::Kind::Bare;
        if (!isWord || !element.isWhole || !element.isClosed)
            return std::nullopt;
        words.append(element.text);
    }
    return readWords(words, definition, matcher);
}

std::optional<ListReading> readList(QStringView text, TextSpan span, const LabelDefinition &definition,
                                    const OptionMatcher &matcher)
{
    const TextSpan start = trimmed(text, span);
    if (!start.isEmpty() && text[start.begin] == u'[')
        return readArrayText(text, start, definition, matcher);
    const TextSpan words = withoutDecoration(text, firstLine(text, start));
    if (words.isEmpty())
        return std::nullopt;
    const QString list = words.in(text).toString();
    if (const auto option = matcher.named(list))
        return ListReading{{*option}, words};
    if (comparableForm(list) == u"none")
        return ListReading{{}, words};
    const auto value = readWords(separated(list), definition, matcher);
    return value ? std::optional(ListReading{*value, words}) : std::nullopt;
}

InvalidReason reasonFor(QStringView words, const OptionMatcher &matcher)
{
    if (trimmed(words, {0, words.size()}).isEmpty())
        return InvalidReason::Empty;
    return matcher.countNamedIn(words.toString()) > 1 ? InvalidReason::Ambiguous : InvalidReason::OffSchema;
}

} // namespace tandem
