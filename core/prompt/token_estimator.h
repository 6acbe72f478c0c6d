// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tandem {

/// Number of tokens of a text without asking anybody: a weight for each character by its script, and one for each run
/// of letters and digits. Against the o200k vocabulary the total of a corpus is within about 15 % for English, German,
/// Ukrainian, Arabic, Nepali, Amharic, Yoruba, Japanese, Chinese, JSON and C++ (Finnish and Hungarian: low by a third).
/// At least 1.
qint64 estimatedTokens(QStringView text);

/// What the text costs at most, for warnings: a token for every three bytes of UTF-8, or the estimate where that is
/// more (scripts that have few tokens of their own).
qint64 tokensAtMost(QStringView text);

/// Learns from what a provider says it counted: tokens = overhead + rate × bytes, fitted by least squares once 20
/// replies are in; until then, the estimate by script. One for each model and kind of text. Not thread-safe: it
/// belongs to one run.
class TokenEstimator
{
public:
    /// A prompt of `bytes` (UTF-8, system and user together) was counted as `tokens`. What is not positive says
    /// nothing and is passed over.
    void observe(qint64 bytes, qint64 tokens);

    bool isCalibrated() const { return m_count >= repliesNeeded; }
    /// Tokens of a prompt, chat marks included once they are learned.
    qint64 estimate(QStringView system, QStringView user) const;
    /// Tokens for each byte over all that was observed; 0 before the first reply.
    double tokensPerByte() const { return m_bytes > 0 ? m_tokens / m_bytes : 0; }

    static constexpr int repliesNeeded = 20;

private:
    double slope() const;

    int m_count = 0;
    double m_bytes = 0;
    double m_tokens = 0;
    double m_bytesSquared = 0;
    double m_bytesTimesTokens = 0;
};

} // namespace tandem
