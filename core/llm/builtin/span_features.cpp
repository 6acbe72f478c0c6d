// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/span_features.h"

#include "core/llm/builtin/murmur_hash.h"

namespace tandem {

namespace {

/// Any but the seeds of the record features and of the folds.
constexpr quint32 spanFeatureSeed = 0x5BA9;

/// Each kind of feature has a number, so that the same letters in two roles are two features.
enum class Role : char {
    Always = 1,
    Word,
    Pair,
    Shape,
    ShapePair,
    Prefix,
    Suffix,
    Spacing,
    Phrase,
    PhraseEdge,
    LetterPair,
    LetterTriple,
    Run,
    RunPlace,
};

char letterShape(QChar unit)
{
    if (unit.isUpper())
        return 'X';
    if (unit.isDigit())
        return '9';
    switch (unit.script()) {
    case QChar::Script_Han:
        return 'h';
    case QChar::Script_Hiragana:
        return 'i';
    case QChar::Script_Katakana:
        return 'k';
    default:
        break;
    }
    if (unit.isLetter() || unit.isMark())
        return 'x';
    return unit.isSurrogate() ? 's' : static_cast<char>(unit.unicode() < 0x7F ? unit.unicode() : '.');
}

/// "Xx" for London, "X" for UK, "Xx9" for Covid19: each kind of letter once in a row.
QByteArray wordShape(const QString &word)
{
    QByteArray shape;
    for (const QChar unit : word) {
        const char kind = letterShape(unit);
        if (shape.isEmpty() || shape.back() != kind)
            shape.append(kind);
    }
    return shape;
}

class Describer
{
public:
    Describer(const std::vector<SpanWord> &words, const std::vector<KnownPhrase> &phrases)
        : m_words(words)
        , m_inPhrase(words.size())
    {
        for (const SpanWord &word : words) {
            m_folded.push_back(word.folded.toUtf8());
            m_shapes.push_back(wordShape(word.text));
        }
        for (const KnownPhrase &phrase : phrases) {
            for (size_t i = phrase.begin; i < phrase.end; ++i)
                m_inPhrase[i] = QByteArray::number(phrase.label) + (i == phrase.begin ? 'B' : 'I');
        }
    }

    WordFeatures describe(size_t at)
    {
        m_features.clear();
        m_at = static_cast<std::ptrdiff_t>(at);
        add(Role::Always, 0, {});
        addWords();
        addShapes();
        addPhrases();
        if (m_words[at].isOfRun)
            addLetters();
        else
            addEnds(m_words[at].folded);
        return std::move(m_features);
    }

private:
    /// `offset` says which neighbour it is about.
    void add(Role role, int offset, const QByteArray &what)
    {
        QByteArray bytes;
        bytes.reserve(what.size() + 2);
        bytes.append(static_cast<char>(role)).append(static_cast<char>('0' + offset)).append(what);
        m_features.push_back(murmurHash3(bytes, spanFeatureSeed));
    }

    QByteArray at(const std::vector<QByteArray> &of, int offset) const
    {
        const std::ptrdiff_t place = m_at + offset;
        if (place < 0 || place >= static_cast<std::ptrdiff_t>(of.size()))
            return QByteArray(1, place < 0 ? '\x02' : '\x03'); // the text's edges
        return of[static_cast<size_t>(place)];
    }

    void addWords()
    {
        for (int offset = -2; offset <= 2; ++offset)
            add(Role::Word, offset, at(m_folded, offset));
        for (int offset = -1; offset <= 0; ++offset)
            add(Role::Pair, offset, at(m_folded, offset) + ' ' + at(m_folded, offset + 1));
        const SpanWord &word = m_words[static_cast<size_t>(m_at)];
        if (word.isAfterSpace)
            add(Role::Spacing, 0, word.isAfterBreak ? QByteArray("line") : QByteArray("space"));
    }

    void addShapes()
    {
        for (int offset = -2; offset <= 2; ++offset)
            add(Role::Shape, offset, at(m_shapes, offset));
        for (int offset = -1; offset <= 0; ++offset)
            add(Role::ShapePair, offset, at(m_shapes, offset) + ' ' + at(m_shapes, offset + 1));
        add(Role::ShapePair, 2, at(m_shapes, -1) + ' ' + at(m_shapes, 0) + ' ' + at(m_shapes, 1));
    }

    void addPhrases()
    {
        for (int offset = -1; offset <= 1; ++offset) {
            if (const QByteArray known = at(m_inPhrase, offset); known.size() > 1)
                add(Role::Phrase, offset, known);
        }
        if (at(m_inPhrase, 0).size() > 1)
            add(Role::PhraseEdge, 0, at(m_inPhrase, 0) + at(m_shapes, 0));
    }

    void addEnds(const QString &word)
    {
        for (qsizetype length = 1; length <= 4 && length <= word.size(); ++length) {
            add(Role::Prefix, 0, word.first(length).toUtf8());
            add(Role::Suffix, 0, word.last(length).toUtf8());
        }
    }

    void addLetters()
    {
        for (int offset = -2; offset <= 1; ++offset)
            add(Role::LetterPair, offset, at(m_folded, offset) + at(m_folded, offset + 1));
        for (int offset = -2; offset <= 0; ++offset)
            add(Role::LetterTriple, offset, at(m_folded, offset) + at(m_folded, offset + 1) + at(m_folded, offset + 2));
        const SpanWord &word = m_words[static_cast<size_t>(m_at)];
        const char place = static_cast<char>('0' + word.placeInRun);
        add(Role::Run, 0, place + word.run.toUtf8());
        add(Role::RunPlace, 0, QByteArray(1, place));
        addRunBeside(-1);
        addRunBeside(1);
    }

    /// The dictionary's word before or after.
    void addRunBeside(int step)
    {
        std::ptrdiff_t place = m_at + step;
        const auto count = static_cast<std::ptrdiff_t>(m_words.size());
        const int last = step < 0 ? 0 : 2;
        for (std::ptrdiff_t within = m_at; within >= 0 && within < count; within += step) {
            const int here = m_words[static_cast<size_t>(within)].placeInRun;
            place = within + step;
            if (here == last || here == 3)
                break;
        }
        if (place >= 0 && place < count && m_words[static_cast<size_t>(place)].isOfRun)
            add(Role::Run, step, m_words[static_cast<size_t>(place)].run.toUtf8());
    }

    const std::vector<SpanWord> &m_words;
    std::vector<QByteArray> m_folded;
    std::vector<QByteArray> m_shapes;
    std::vector<QByteArray> m_inPhrase;
    WordFeatures m_features;
    std::ptrdiff_t m_at = 0;
};

} // namespace

std::vector<WordFeatures> spanFeatures(const std::vector<SpanWord> &words, const std::vector<KnownPhrase> &phrases)
{
    Describer describer(words, phrases);
    std::vector<WordFeatures> features;
    features.reserve(words.size());
    for (size_t i = 0; i < words.size(); ++i)
        features.push_back(describer.describe(i));
    return features;
}

} // namespace tandem
