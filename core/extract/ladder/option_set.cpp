// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/option_set.h"
#include "core/extract/options/near_miss.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

LabelValue inOrder(const LabelDefinition &definition, const std::set<OptionId> &chosen)
{
    std::vector<OptionId> options;
    for (const Option &option : definition.options) {
        if (chosen.contains(option.id))
            options.push_back(option.id);
    }
    return LabelValue(std::move(options));
}

std::optional<SetReading> readWords(const QStringList &words, TextSpan span, const PreparedDefinition &asked)
{
    SetReading reading;
    reading.span = span;
    std::set<OptionId> chosen;
    for (const QString &word : words) {
        auto option = asked.matcher.named(word);
        if (!option) {
            option = nearestOption(word, asked.matcher);
            reading.hasNearMiss = true;
        }
        if (!option)
            return std::nullopt;
        chosen.insert(*option);
    }
    reading.value = inOrder(asked.definition, chosen);
    return reading;
}

QStringList separated(QString text)
{
    for (QChar &c : text) {
        if (QStringView(u";、，；").contains(c))
            c = u',';
    }
    return text.split(u',');
}

/// "food, price and staff"; the last comma may stand before "and".
QStringList separatedByAnd(const QString &text)
{
    const QString word = QStringLiteral(" and ");
    QStringList words = separated(text);
    const QString last = words.takeLast();
    const qsizetype at = last.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0) {
        const QString start = word.mid(1);
        const QString trimmedLast = last.trimmed();
        return words << (trimmedLast.startsWith(start, Qt::CaseInsensitive) ? trimmedLast.mid(start.size()) : last);
    }
    return words << last.left(at) << last.mid(at + word.size());
}

/// Whether nothing but decoration follows the array on its line.
bool endsItsLine(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype lineEnd = at;
    while (lineEnd < end && text[lineEnd] != u'\n')
        ++lineEnd;
    return withoutDecoration(text, {at, lineEnd}).isEmpty();
}

std::optional<SetReading> readArrayText(QStringView text, TextSpan span, const PreparedDefinition &asked)
{
    const auto array = arrayAtStart(text, span);
    if (!array || !array->isClosed || !endsItsLine(text, array->span.end, span.end))
        return std::nullopt;
    return readElements(*array, asked);
}

TextSpan firstLine(QStringView text, TextSpan span)
{
    const qsizetype lineEnd = text.indexOf(u'\n', span.begin);
    return lineEnd >= 0 && lineEnd < span.end ? TextSpan{span.begin, lineEnd} : span;
}

} // namespace

std::optional<SetReading> readElements(const LenientValue &array, const PreparedDefinition &asked)
{
    QStringList words;
    for (const LenientValue &element : array.elements) {
        const bool isWord = element.kind == LenientValue::Kind::String || element.kind == LenientValue::Kind::Bare;
        if (!isWord || !element.isWhole || !element.isClosed)
            return std::nullopt;
        words.append(element.text);
    }
    return readWords(words, array.span, asked);
}

std::optional<SetReading> readList(QStringView text, TextSpan span, const PreparedDefinition &asked)
{
    const TextSpan start = trimmed(text, span);
    if (!start.isEmpty() && text[start.begin] == u'[')
        return readArrayText(text, start, asked);
    const TextSpan words = withoutDecoration(text, firstLine(text, start));
    if (words.isEmpty())
        return std::nullopt;
    const QString list = words.in(text).toString();
    if (const auto option = asked.matcher.named(list))
        return SetReading{{*option}, words};
    if (comparableForm(list) == u"none")
        return SetReading{{}, words};
    if (const auto set = readWords(separated(list), words, asked))
        return set;
    return readWords(separatedByAnd(list), words, asked);
}

} // namespace tandem
