// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/text_features.h"
#include "core/llm/builtin/murmur_hash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr qsizetype longestText = 20'000;

bool isWordAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'\'' || c == U'_';
}

/// Words as UTF-8; a sign that is neither a letter nor a space ("!", an emoji) is a word of its own.
std::vector<QByteArray> wordsOf(const QString &folded)
{
    std::vector<QByteArray> words;
    QString word;
    const auto close = [&words, &word] {
        if (!word.isEmpty())
            words.push_back(word.toUtf8());
        word.clear();
    };
    for (const uint c : folded.toUcs4()) {
        const char32_t codePoint = c;
        const bool joins = belongsToWord(codePoint) && !isWordAlone(codePoint);
        if (!joins)
            close();
        if (!QChar::isSpace(codePoint))
            word += QString::fromUcs4(&codePoint, 1);
        if (!joins)
            close();
    }
    close();
    return words;
}

class Counter
{
public:
    void add(QByteArrayView bytes) { m_hashes.push_back(murmurHash3(bytes)); }

    /// Hashes that share a column add up, so that two opposite ones can cancel out.
    std::vector<FeatureCount> counts()
    {
        constexpr quint32 mask = featureColumns - 1;
        std::sort(m_hashes.begin(), m_hashes.end(), [](quint32 a, quint32 b) { return (a & mask) < (b & mask); });
        std::vector<FeatureCount> counts;
        for (size_t i = 0; i < m_hashes.size();) {
            const quint32 column = m_hashes[i] & mask;
            int sum = 0;
            for (; i < m_hashes.size() && (m_hashes[i] & mask) == column; ++i)
                sum += (m_hashes[i] >> 31) != 0 ? -1 : 1;
            if (sum != 0)
                counts.push_back({column, static_cast<float>(std::copysign(1 + std::log(std::abs(sum)), sum))});
        }
        return counts;
    }

private:
    std::vector<quint32> m_hashes;
};

/// Runs of 3 to 5 code points of the word with a border on both sides.
void addRuns(const QByteArray &word, Counter &counter)
{
    const QByteArray bordered = '\x02' + word + '\x02';
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < bordered.size(); ++i) {
        if ((static_cast<quint8>(bordered[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    }
    starts.push_back(bordered.size());
    const size_t length = starts.size() - 1;
    for (size_t from = 0; from < length; ++from) {
        for (size_t run = 3; run <= 5 && from + run <= length; ++run)
            counter.add(QByteArrayView(bordered).sliced(starts[from], starts[from + run] - starts[from]));
    }
}

} // namespace

std::vector<FeatureCount> countFeatures(const QString &text)
{
    const QString folded = text.left(longestText).normalized(QString::NormalizationForm_KC).toCaseFolded();
    const std::vector<QByteArray> words = wordsOf(folded);
    Counter counter;
    for (size_t i = 0; i < words.size(); ++i) {
        counter.add(QByteArray('\x01' + words[i]));
        if (i > 0)
            counter.add(QByteArray('\x01' + words[i - 1] + ' ' + words[i]));
        addRuns(words[i], counter);
    }
    return counter.counts();
}

} // namespace tandem
