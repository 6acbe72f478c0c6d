// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/loose_rungs.h"
#include "core/extract/ladder/named_once.h"
#include "core/extract/options/near_miss.h"

namespace tandem {

RungReading readNearMiss(const AnswerView &answer, TextSpan place, const OptionMatcher &matcher)
{
    const TextSpan words = withoutDecoration(answer.text, place);
    const QStringView said = words.in(answer.text);
    constexpr qsizetype longest = 80;
    const bool isQuestion = place.in(answer.text).contains(u'?') || place.in(answer.text).contains(u'？');
    if (words.isEmpty() || said.size() > longest || said.contains(u'\n') || isQuestion)
        return {};
    const auto option = nearestOption(said.toString(), matcher);
    return option ? RungReading::of({*option}, Rung::NearMiss, words) : RungReading();
}

RungReading readLoosely(const AnswerView &answer, TextSpan place, const PreparedDefinition &asked)
{
    const RungReading named = readNamedOnce(answer, place, asked.finder);
    return named.state != RungReading::State::Nothing ? named : readNearMiss(answer, place, asked.matcher);
}

} // namespace tandem
