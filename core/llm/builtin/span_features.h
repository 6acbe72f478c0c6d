// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/known_phrases.h"
#include "core/llm/builtin/span_words.h"

#include <vector>

namespace tandem {

/// What speaks for a word's tag, as hashes: the word and its neighbours, alone and in pairs; how they are written
/// (capitals, digits, signs); beginnings and ends of 1 to 4 letters; where it stands in its line; and whether it is
/// part of a known phrase. Where words are letters: runs of two and three of them, and the dictionary's word.
using WordFeatures = std::vector<quint32>;

/// One list for each word. `phrases` are those that were found in the same words.
std::vector<WordFeatures> spanFeatures(const std::vector<SpanWord> &words, const std::vector<KnownPhrase> &phrases);

} // namespace tandem
