// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/unreadable_reason.h"
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/text_span.h"

#include <algorithm>

namespace tandem {

namespace {

bool soundsLikeRefusal(QStringView text)
{
    const QStringList &openings = phrases(PhraseList::Refusals);
    const QString start = text.left(120).toString().replace(QChar(0x2019), u'\'').toCaseFolded();
    return std::any_of(openings.begin(), openings.end(), [&start](const QString &o) { return start.startsWith(o); });
}

} // namespace

InvalidReason reasonFor(QStringView words, const OptionMatcher &matcher)
{
    if (trimmed(words, {0, words.size()}).isEmpty())
        return InvalidReason::Empty;
    return matcher.countNamedIn(words) > 1 ? InvalidReason::Ambiguous : InvalidReason::OffSchema;
}

InvalidReason reasonForNothing(const AnswerView &answer, const OptionMatcher &matcher)
{
    const QStringView body = answer.body.in(answer.text);
    return soundsLikeRefusal(body) ? InvalidReason::Refusal : reasonFor(body, matcher);
}

} // namespace tandem
