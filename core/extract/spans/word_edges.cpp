// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/word_edges.h"

#include <algorithm>

namespace tandem {

namespace {

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isDigitPoint(char32_t c)
{
    return c == U'.' || c == U',' || c == 0x066B || c == 0x066C;
}

bool writesPrefixesTogether(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Hebrew || script == QChar::Script_Arabic || script == QChar::Script_Ethiopic;
}

} // namespace

/// Whether an odd number of a flag's letters stands before this one: two make a flag.
bool WordEdges::splitsFlag(qint64 at) const
{
    if (!isFlagLetter(letterAt(at)))
        return false;
    qint64 before = at;
    while (before > 0 && isFlagLetter(letterAt(before - 1)))
        --before;
    return (at - before) % 2 == 1;
}

bool WordEdges::cutsLetter(qint64 at) const
{
    constexpr char32_t joiner = 0x200D;
    const bool isInside = at > 0 && at < size();
    return isInside && (isMark(letterAt(at)) || letterAt(at - 1) == joiner || splitsFlag(at));
}

bool WordEdges::isWholeLetters(LetterRange range) const
{
    return !cutsLetter(range.begin) && !cutsLetter(range.end);
}

bool WordEdges::followsWordLetter(qint64 at) const
{
    while (at > 0 && isMark(letterAt(at - 1)))
        --at;
    return at > 0 && isInWords(letterAt(at - 1));
}

/// "1.5", "12,000": between a digit and a point, or a point and a digit, that go together.
bool WordEdges::isWithinNumber(qint64 at) const
{
    const auto isDigit = [this](qint64 i) { return i >= 0 && i < size() && QChar::isDigit(letterAt(i)); };
    const auto isPoint = [this](qint64 i) { return i >= 0 && i < size() && isDigitPoint(letterAt(i)); };
    return (isDigit(at - 1) && isPoint(at) && isDigit(at + 1)) || (isDigit(at - 2) && isPoint(at - 1) && isDigit(at));
}

bool WordEdges::isWithinWord(qint64 at) const
{
    return at > 0 && at < size() && isInWords(letterAt(at)) && followsWordLetter(at);
}

bool WordEdges::followsPrefix(LetterRange range) const
{
    constexpr qint64 longestPrefix = 3;
    constexpr qint64 shortestStem = 3;
    if (!writesPrefixesTogether(letterAt(range.begin)) || range.size() < shortestStem)
        return false;
    qint64 letters = 0;
    qint64 at = range.begin;
    for (; at > 0 && (isInWords(letterAt(at - 1)) || isMark(letterAt(at - 1))); --at) {
        letters += isMark(letterAt(at - 1)) ? 0 : 1;
        if (letters > longestPrefix)
            return false;
    }
    return true;
}

WordFit WordEdges::fitOf(LetterRange range) const
{
    constexpr qint64 shortestPart = 4;
    if (range.size() <= 0 || !isWholeLetters(range))
        return WordFit::Cut;
    const bool isLong = range.size() >= shortestPart;
    const bool beginsWithin = isWithinWord(range.begin);
    const bool endsWithin = isWithinWord(range.end);
    if (beginsWithin && !followsPrefix(range))
        return WordFit::Cut;
    const bool isInNumber = isWithinNumber(range.begin) || isWithinNumber(range.end);
    if ((endsWithin || isInNumber) && !isLong)
        return WordFit::Cut;
    return beginsWithin || endsWithin || isInNumber ? WordFit::Part : WordFit::Whole;
}

} // namespace tandem
