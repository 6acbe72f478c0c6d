// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tandem {

constexpr quint32 featureColumns = 1U << 18;

/// How often a column occurs in a text; the sign of the hash is in the weight.
struct FeatureCount
{
    quint32 column = 0;
    float weight = 0; ///< ±(1 + ln count)
};

/// The hashed features of a text, sorted by column, each column once: words, pairs of neighbouring words, and runs of
/// 3 to 5 characters within words and their borders, after compatibility composition and case folding. Ideographs and
/// kana count as words of one character each. MurmurHash3-32 of the UTF-8 bytes; column = the low 18 bits, sign = the
/// top bit. Of very long texts the first 20,000 UTF-16 units count.
std::vector<FeatureCount> countFeatures(const QString &text);

} // namespace tandem
