// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/span_words.h"

#include "core/base/code_points.h"
#include "core/base/graphemes.h"

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>

namespace tandem {

namespace {

std::unique_ptr<icu::BreakIterator> wordBoundariesOf(const QString &text)
{
    static const std::unique_ptr<icu::BreakIterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    if (!rules)
        return nullptr;
    std::unique_ptr<icu::BreakIterator> boundaries(rules->clone());
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUChars(&units, QStringView(text).utf16(), text.size(), &status);
    boundaries->setText(&units, status); // which keeps the pointer, not the UText
    utext_close(&units);
    return U_SUCCESS(status) ? std::move(boundaries) : nullptr;
}

bool isOfUnspacedScript(QStringView segment)
{
    switch (QChar::script(segment.toUcs4().value(0))) {
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
        // The mark of a long vowel belongs to both kinds of kana, and its script is none of them.
        return segment.front() == QChar(0x30FC);
    }
}

bool isAllSpace(QStringView segment)
{
    return std::all_of(segment.begin(), segment.end(), [](QChar unit) { return unit.isSpace(); });
}

class SpanWordReader
{
public:
    explicit SpanWordReader(const QString &text)
        : m_text(text)
        , m_points(text)
    {
    }

    std::vector<SpanWord> read()
    {
        const auto boundaries = wordBoundariesOf(m_text);
        for (qsizetype from = 0; from < m_text.size();) {
            qsizetype to = boundaries ? boundaries->following(static_cast<int32_t>(from)) : m_text.size();
            if (to <= from)
                to = m_text.size();
            addSegment(from, to);
            from = to;
        }
        return std::move(m_words);
    }

private:
    void addSegment(qsizetype from, qsizetype to)
    {
        const QStringView segment = QStringView(m_text).sliced(from, to - from);
        if (isAllSpace(segment)) {
            m_isAfterSpace = true;
            m_isAfterBreak = m_isAfterBreak || segment.contains(u'\n') || segment.contains(u'\r');
        } else if (isOfUnspacedScript(segment)) {
            addLetters(from, segment);
        } else {
            add(from, to);
        }
    }

    void addLetters(qsizetype from, QStringView segment)
    {
        Graphemes letters(segment);
        const size_t first = m_words.size();
        for (QStringView letter = letters.next(); !letter.isEmpty(); letter = letters.next()) {
            add(from, from + letter.size());
            from += letter.size();
        }
        for (size_t i = first; i < m_words.size(); ++i) {
            m_words[i].isOfRun = true;
            m_words[i].run = segment.toString();
            m_words[i].placeInRun = i + 1 == m_words.size() ? 2 : 1;
            if (i == first)
                m_words[i].placeInRun = m_words.size() - first == 1 ? 3 : 0;
        }
    }

    void add(qsizetype from, qsizetype to)
    {
        SpanWord word;
        word.start = m_points.codePointAt(from);
        word.end = to < m_text.size() ? m_points.codePointAt(to) : m_points.count();
        word.text = m_text.sliced(from, to - from);
        word.folded = word.text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        word.isAfterSpace = std::exchange(m_isAfterSpace, false);
        word.isAfterBreak = std::exchange(m_isAfterBreak, false);
        m_words.push_back(std::move(word));
    }

    const QString &m_text;
    CodePoints m_points;
    std::vector<SpanWord> m_words;
    bool m_isAfterSpace = true;
    bool m_isAfterBreak = true;
};

} // namespace

std::vector<SpanWord> spanWords(const QString &text)
{
    return SpanWordReader(text).read();
}

} // namespace tandem
