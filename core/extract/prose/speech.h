// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/options/mentions.h"

#include <span>
#include <vector>

namespace tandem {

/// A stretch of prose, taken apart once. Without mentions there is nothing to weigh, so there are no sentences either.
struct Speech
{
    struct Sentence
    {
        size_t begin = 0; ///< words, without the sign at the end
        size_t end = 0;
        std::span<const Mention> mentions; ///< of `Speech::mentions`
        QStringView sign; ///< that ends it; a line break where there is none; empty at the end of the text
    };

    SpokenText text;
    std::vector<Mention> mentions;
    std::vector<Sentence> sentences; ///< none is empty
    qsizetype wordCount = 0;

    const std::vector<SpokenWord> &words() const { return text.words; }
};

Speech speechOf(QStringView text, TextSpan span, const MentionFinder &finder);

/// Whether all mentions are of this option.
bool areAllOf(std::span<const Mention> mentions, OptionId option);

} // namespace tandem
