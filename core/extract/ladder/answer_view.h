// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/words/lenient_json.h"
#include "core/extract/words/text_span.h"

#include <QStringList>

#include <vector>

namespace tandem {

/// An answer as the rungs see it; taken apart once for all label definitions. Views point into the answer's text.
struct AnswerView
{
    QStringView text;
    TextSpan body; ///< without the model's thinking and without a fence around it all
    std::vector<TextSpan> lines;
    std::vector<LenientMember> members;
    bool isStrictJson = false;
    bool isThoughtOpen = false; ///< it was still thinking when it ended
    QStringList names;          ///< of all definitions that were asked for, in comparable form

    bool isAlone() const { return names.size() == 1; } ///< one definition was asked for
    bool isObject() const { return !body.isEmpty() && text[body.begin] == u'{'; }
};

/// `names`: of the definitions that were asked for, in comparable form.
AnswerView viewOf(QStringView text, const QStringList &names);

} // namespace tandem
