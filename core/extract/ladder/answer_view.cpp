// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/answer_view.h"
#include "core/extract/words/phrase_lists.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

TextSpan withoutTag(QStringView text, TextSpan span, const PhrasePair &tag, bool &isOpen)
{
    const QStringView part = span.in(text);
    const qsizetype closing = part.lastIndexOf(tag.second, -1, Qt::CaseInsensitive);
    const qsizetype opening = part.indexOf(tag.first, 0, Qt::CaseInsensitive);
    isOpen = isOpen || part.indexOf(tag.first, std::max<qsizetype>(closing, 0), Qt::CaseInsensitive) >= 0;
    if (closing < 0)
        return span;
    const TextSpan after = trimmed(text, {span.begin + closing + tag.second.size(), span.end});
    // Some put their reasons last.
    const bool isLast = after.isEmpty() && opening > 0 && opening < closing;
    return isLast ? trimmed(text, {span.begin, span.begin + opening}) : after;
}

/// The channels of the harmony format: only what stands in the last "final" one is the answer.
TextSpan finalChannel(QStringView text, TextSpan span, bool &isOpen)
{
    const QString channel = QStringLiteral("<|channel|>");
    const QString final = QStringLiteral("<|channel|>final");
    const QString message = QStringLiteral("<|message|>");
    if (!span.in(text).contains(channel))
        return span;
    const qsizetype at = span.in(text).lastIndexOf(final);
    const qsizetype begin = at < 0 ? -1 : span.in(text).indexOf(message, at);
    isOpen = isOpen || begin < 0;
    return begin < 0 ? span : TextSpan{span.begin + begin + message.size(), span.end};
}

/// Signs for the end of a turn that some servers leave in the text.
TextSpan withoutEndSigns(QStringView text, TextSpan span)
{
    span = trimmed(text, span);
    for (const QString &sign : phrases(PhraseList::EndSigns)) {
        if (span.in(text).endsWith(sign))
            return withoutEndSigns(text, {span.begin, span.end - sign.size()});
    }
    return span;
}

TextSpan withoutThinking(QStringView text, bool &isOpen)
{
    TextSpan span = withoutEndSigns(text, trimmed(text, {0, text.size()}));
    const bool mayHoldTags = text.contains(u'<') || text.contains(u'[') || text.contains(QChar(0x25C1));
    if (!mayHoldTags)
        return span;
    span = finalChannel(text, span, isOpen);
    for (const PhrasePair &tag : phrasePairs(PairList::ThinkingTags))
        span = withoutTag(text, span, tag, isOpen);
    return trimmed(text, span);
}

/// Without a fence that goes around all of it.
TextSpan withoutFence(QStringView text, TextSpan span)
{
    const QString fence = QStringLiteral("```");
    const QStringView body = span.in(text);
    const qsizetype lineEnd = body.indexOf(u'\n');
    if (!body.startsWith(fence) || lineEnd < 0 || !body.endsWith(fence) || lineEnd + fence.size() >= body.size())
        return span;
    return trimmed(text, {span.begin + lineEnd + 1, span.end - fence.size()});
}

bool isJson(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return nlohmann::json::accept(utf8.begin(), utf8.end());
}

} // namespace

AnswerView viewOf(QStringView text, const QStringList &names)
{
    AnswerView view;
    view.text = text;
    view.names = names;
    const TextSpan unfenced = withoutThinking(view.text, view.isThoughtOpen);
    view.body = withoutFence(view.text, unfenced);
    view.lines = contentLines(view.text, view.body);
    view.members = outermostMembers(view.text, view.body);
    const bool isWholeText = view.body.begin == unfenced.begin;
    view.isStrictJson = isWholeText && !view.members.empty() && isJson(view.body.in(view.text));
    return view;
}

} // namespace tandem
