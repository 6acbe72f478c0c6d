// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/words/text_span.h"
#include "core/extract/words/word_senses.h"

#include <QString>

#include <vector>

namespace tandem {

/// A word of prose or a mark between words, with its place.
struct SpokenWord
{
    enum class Kind {
        Word,
        Bracket, ///< quotes, brackets, markdown marks: they change nothing of what is said
        Mark,    ///< any other punctuation within a sentence
        End,     ///< the end of a sentence; its form is the sign, or a line break
    };

    Kind kind = Kind::Word;
    QStringView form; ///< compatibility composition, case folded
    TextSpan span;
    bool isJoined = false;    ///< a hyphen or underscore binds it to the word before
    bool isMentioned = false; ///< it belongs to the name of an option; only in a Speech
    Senses senses;            ///< of a word; only in a Speech

    bool isWord() const { return kind == Kind::Word; }
    bool is(Sense sense) const { return senses.testFlag(sense); }
};

/// Words with what their forms point into. Can be moved, not copied.
struct SpokenText
{
    SpokenText() = default;
    SpokenText(SpokenText &&) = default;
    SpokenText &operator=(SpokenText &&) = default;

    std::vector<SpokenWord> words;
    std::vector<QString> forms;
};

/// The words and marks of a stretch of text, in order. Signs that can be part of a name (+ # % & $ and symbols) belong
/// to words; a point between digits or letters does too. A line that goes on in lower case does not end its sentence.
SpokenText spokenWords(QStringView text, TextSpan span);

/// Whether the character belongs to a script that is written without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar).
/// Hangul counts as such too, since its particles follow without a space.
bool isUnspaced(QChar c);

} // namespace tandem
