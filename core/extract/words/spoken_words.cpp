// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/spoken_words.h"
#include "core/extract/words/character_set.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isBracket(QChar c)
{
    static constexpr CharacterSet brackets(u"\"`*()[]{}<>“”‘„‚«»‹›「」『』【】（）《》");
    return brackets.contains(c);
}

bool isJoiner(QChar c)
{
    return c == u'-' || c == u'_' || (c >= QChar(0x2010) && c <= QChar(0x2014));
}

bool isSentenceEnd(QChar c)
{
    static constexpr CharacterSet signs(u".!?;。！？；．…।");
    return signs.contains(c);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02BC);
}

bool isWordCharacter(QChar c)
{
    static constexpr CharacterSet signs(u"#%&@$+<=>^`|~");
    if (c.isLetterOrNumber() || signs.contains(c))
        return true;
    constexpr char16_t endOfAscii = 0x80;
    return c.unicode() >= endOfAscii && (c.isMark() || c.isSymbol() || c.isSurrogate());
}

QString folded(QStringView word)
{
    QString form = foldedForm(word);
    for (QChar &c : form) {
        if (isApostrophe(c))
            c = u'\'';
    }
    return form;
}

class Splitter
{
public:
    Splitter(QStringView text, TextSpan span)
        : m_text(text)
        , m_at(span.begin)
        , m_begin(span.begin)
        , m_end(span.end)
    {
        m_result.forms.push_back(asciiLowered(span.in(text)));
        m_lowered = m_result.forms.front();
        constexpr qsizetype usualLength = 4;
        m_result.words.reserve(static_cast<size_t>(std::max<qsizetype>(0, span.end - span.begin) / usualLength));
    }

    SpokenText split()
    {
        while (m_at < m_end)
            step();
        return std::move(m_result);
    }

private:
    QChar at(qsizetype i) const { return i >= m_begin && i < m_end ? m_text[i] : QChar(); }
    bool isLetterAt(qsizetype i) const { return at(i).isLetterOrNumber(); }

    void step()
    {
        const QChar c = m_text[m_at];
        if (c.isLetterOrNumber()) // asked first, being most of a text
            takeWord();           // NOLINT(bugprone-branch-clone)
        else if (isLineBreak(c))
            breakLine();
        else if (isGap(c))
            ++m_at;
        else if (isInnerSign(m_at) || isWordCharacter(c))
            takeWord();
        else if (isJoiner(c) && isLetterAt(m_at - 1) && isLetterAt(m_at + 1))
            joinNext();
        else
            takeSign(c);
    }

    void add(SpokenWord::Kind kind, QStringView form, TextSpan span)
    {
        SpokenWord word;
        word.kind = kind;
        word.form = form;
        word.span = span;
        word.isJoined = std::exchange(m_isJoined, false);
        m_result.words.push_back(word);
    }

    /// Only words with other letters than those of ASCII need a copy of their own.
    QStringView formOf(TextSpan span)
    {
        const QStringView word = span.in(m_text);
        if (isAscii(word))
            return m_lowered.mid(span.begin - m_begin, word.size());
        m_result.forms.push_back(folded(word));
        return m_result.forms.back();
    }

    /// An apostrophe within or before a word ("isn't", "'s"), a point within a number or an abbreviation, a sign before
    /// a number.
    bool isInnerSign(qsizetype i) const
    {
        const QChar c = at(i);
        if (isApostrophe(c) || c == u'.')
            return isLetterAt(i - 1) && isLetterAt(i + 1) && !isUnspaced(at(i + 1));
        if (c != u'-' || !at(i + 1).isDigit())
            return false;
        return i == m_begin || isGap(at(i - 1)) || isBracket(at(i - 1));
    }

    void takeWord()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_end && (isWordCharacter(m_text[m_at]) || isInnerSign(m_at)))
            ++m_at;
        add(SpokenWord::Kind::Word, formOf({begin, m_at}), {begin, m_at});
    }

    void joinNext()
    {
        m_isJoined = true;
        ++m_at;
    }

    void takeSign(QChar c)
    {
        const bool isQuote = isApostrophe(c) || isBracket(c);
        // "!positive" negates; a sign that ends a sentence has a gap or another sign after it.
        const bool isEnd = isSentenceEnd(c) && (!isLetterAt(m_at + 1) || isUnspaced(at(m_at + 1)));
        const auto kind =
            isQuote ? SpokenWord::Kind::Bracket : (isEnd ? SpokenWord::Kind::End : SpokenWord::Kind::Mark);
        add(kind, formOf({m_at, m_at + 1}), {m_at, m_at + 1});
        ++m_at;
    }

    void breakLine()
    {
        const qsizetype begin = m_at;
        qsizetype breaks = 0;
        for (; m_at < m_end && isGap(m_text[m_at]); ++m_at)
            breaks += m_text[m_at] == u'\n' ? 1 : 0;
        const bool goesOn = breaks < 2 && at(m_at).isLower() && endsWithWord();
        if (!goesOn)
            add(SpokenWord::Kind::End, u"\n", {begin, begin + 1});
    }

    bool endsWithWord() const { return !m_result.words.empty() && m_result.words.back().isWord(); }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_isJoined = false;
    QStringView m_lowered; ///< the stretch, points into the result
    SpokenText m_result;
};

} // namespace

bool isUnspaced(QChar c)
{
    constexpr char16_t firstOfThem = 0x0E00;
    if (c.unicode() < firstOfThem)
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

SpokenText spokenWords(QStringView text, TextSpan span)
{
    return Splitter(text, span).split();
}

} // namespace tandem
