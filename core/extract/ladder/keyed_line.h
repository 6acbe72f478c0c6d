// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"

#include <optional>

namespace tandem {

/// "Sentiment: positive" cut in two.
struct KeyedLine
{
    TextSpan key;
    TextSpan value;
};

/// Also the wide one of Chinese and Japanese.
bool isColon(QChar c);

/// The line cut at its first colon that stands after the definition's name, perhaps with words like "the final" around
/// it (or, where only one was asked for, after "label" or "answer"); names may hold colons themselves. "=", "->" and
/// dashes count right after the name itself. Empty where the line is none of this.
std::optional<KeyedLine> keyedLine(const AnswerView &answer, const PreparedDefinition &asked, TextSpan line);

} // namespace tandem
