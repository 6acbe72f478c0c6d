// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/prose/speech.h"

namespace tandem {

/// A sentence as it is seen from the first mention of an option in it, which is the words [begin, end).
class Clause
{
public:
    Clause(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder);

    /// "B) 125 %": the value and then the text of one option are one mention.
    void mergeRepeated();

    const SpokenWord &word(size_t at) const { return m_words[at]; }
    size_t sentenceBegin() const { return m_sentence.begin; }
    size_t sentenceEnd() const { return m_sentence.end; }
    size_t begin() const { return m_begin; }
    size_t end() const { return m_end; }

    /// All words up to the end of the text, whose number is this.
    size_t wordCount() const { return m_words.size(); }

    size_t skipBrackets(size_t at) const;

    /// The first word from `at` on that opens a reason; else the end of the sentence.
    size_t firstReason(size_t at) const;

    /// Whether the option's name as it was first said is one word of this sense.
    bool isFirstName(Sense sense) const;
    bool isOneLetter() const;

    /// The word is one of the definition's own name.
    bool isOfDefinition(const SpokenWord &word) const;

    /// A word among [begin, end), the option's own aside, denies, hedges, or says that others said it.
    bool hasDoubt(size_t begin, size_t end, bool toleratesDenial = false) const;

private:
    bool isOwnWord(size_t at) const;
    bool isOthersChoice(size_t at) const;

    const std::vector<SpokenWord> &m_words;
    const Speech::Sentence &m_sentence;
    const MentionFinder &m_finder;
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace tandem
