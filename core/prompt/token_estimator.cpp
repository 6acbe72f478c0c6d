// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/token_estimator.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

/// Tokens for each character of a stretch of code points; fitted on half of each corpus, tested on the other half.
struct ScriptWeight
{
    char32_t first;
    char32_t last;
    double weight;
};

constexpr double letterWeight = 0.196;
constexpr double spaceWeight = 0.104;
constexpr double digitWeight = 0.935;
constexpr double signWeight = 0.456;
constexpr double otherWeight = 1.02;
constexpr double runWeight = 0.259;

/// Beyond ASCII, in order.
constexpr ScriptWeight scripts[] = {
    {0x80, 0x36F, 1.09},      // extended Latin with its combining marks
    {0x400, 0x52F, 0.351},    // Cyrillic
    {0x590, 0x5FF, 0.34},     // Hebrew
    {0x600, 0x77F, 0.283},    // Arabic
    {0x900, 0xDFF, 0.251},    // the scripts of India
    {0xE00, 0xE7F, 0.43},     // Thai
    {0x1200, 0x139F, 2.155},  // Ethiopic
    {0x1E00, 0x1EFF, 1.09},   // extended Latin
    {0x2600, 0x27BF, 1.24},   // pictures
    {0x3000, 0x303F, 0.815},  // CJK punctuation
    {0x3040, 0x30FF, 0.463},  // kana
    {0x3400, 0x4DBF, 0.815},  // Han
    {0x4E00, 0x9FFF, 0.815},  // Han
    {0xAC00, 0xD7AF, 0.55},   // Hangul
    {0xFB50, 0xFDFF, 0.283},  // Arabic forms
    {0xFE70, 0xFEFE, 0.283},  // Arabic forms
    {0xFF00, 0xFFEF, 0.815},  // full width
    {0x1F000, 0x1FAFF, 1.24}, // emoji
    {0x20000, 0x323AF, 0.815} // Han
};

double asciiWeight(char32_t letter)
{
    if (letter <= U' ')
        return spaceWeight;
    if ((letter | 0x20) >= U'a' && (letter | 0x20) <= U'z')
        return letterWeight;
    return letter >= U'0' && letter <= U'9' ? digitWeight : signWeight;
}

double weightOf(char32_t letter)
{
    if (letter < 0x80)
        return asciiWeight(letter);
    const auto *found =
        std::lower_bound(std::begin(scripts), std::end(scripts), letter,
                         [](const ScriptWeight &script, char32_t point) { return script.last < point; });
    return found != std::end(scripts) && found->first <= letter ? found->weight : otherWeight;
}

bool isOfWord(char32_t letter)
{
    return letter == U'_' || QChar::isLetterOrNumber(letter);
}

char32_t pointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

double weighed(QStringView text)
{
    double sum = 0;
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = pointAt(text, at);
        at += QChar::requiresSurrogates(letter) ? 2 : 1;
        sum += weightOf(letter);
        const bool isWord = isOfWord(letter);
        if (isWord && !isInWord)
            sum += runWeight;
        isInWord = isWord;
    }
    return sum;
}

qint64 atLeastOne(double tokens)
{
    return std::max<qint64>(1, std::llround(std::ceil(tokens)));
}

qint64 bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

} // namespace

qint64 estimatedTokens(QStringView text)
{
    return atLeastOne(weighed(text));
}

qint64 tokensAtMost(QStringView text)
{
    return std::max(atLeastOne(static_cast<double>(bytesOf(text)) / 3), estimatedTokens(text));
}

void TokenEstimator::observe(qint64 bytes, qint64 tokens)
{
    if (bytes <= 0 || tokens <= 0)
        return;
    const auto x = static_cast<double>(bytes);
    const auto y = static_cast<double>(tokens);
    ++m_count;
    m_bytes += x;
    m_tokens += y;
    m_bytesSquared += x * x;
    m_bytesTimesTokens += x * y;
}

/// Prompts of nearly one length tell no slope: then the overhead is part of the rate. The same where chance would give
/// a slope that no tokenizer has.
double TokenEstimator::slope() const
{
    const double n = m_count;
    const double spread = m_bytesSquared - m_bytes * m_bytes / n;
    const double mean = m_bytes / n;
    constexpr double leastSpread = 0.0025; // of the squared mean: a standard deviation of a twentieth
    if (spread < leastSpread * n * mean * mean)
        return tokensPerByte();
    const double fitted = (m_bytesTimesTokens - m_bytes * m_tokens / n) / spread;
    // One token has at least a byte, save where a server counts what it adds: then the overhead takes it.
    return fitted > 0 && fitted <= 1 && fitted * mean <= m_tokens / n ? fitted : tokensPerByte();
}

qint64 TokenEstimator::estimate(QStringView system, QStringView user) const
{
    if (!isCalibrated())
        return atLeastOne(weighed(system) + weighed(user));
    const double rate = slope();
    const double overhead = (m_tokens - rate * m_bytes) / m_count;
    return atLeastOne(overhead + rate * static_cast<double>(bytesOf(system) + bytesOf(user)));
}

} // namespace tandem
