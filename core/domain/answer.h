// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// A token that the model could have taken instead.
struct AlternativeToken
{
    QByteArray bytes;
    double logProbability = 0;
};

/// A token of an answer, as the model reported it. Log-probabilities at or below −100 stand for "unknown".
struct Token
{
    QByteArray bytes; ///< exact bytes where the server gave them, else the UTF-8 of the token's text
    double logProbability = 0;
    std::vector<AlternativeToken> alternatives;
};

enum class FinishReason { Complete, CutOff, ContentFilter, Refusal, Unknown };

/// Tokens that were billed; 0 where the server did not say.
struct Usage
{
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 cachedInputTokens = 0; ///< of the input: read from the provider's cache, and cheaper
    qint64 reasoningTokens = 0;   ///< of the output: thought, and not shown
};

/// One raw answer of an attempt, as it came; nothing in it is interpreted yet.
struct Sample
{
    QByteArray raw; ///< the whole body it came in: what is stored and can be read again; null where an earlier sample's
                    ///< body holds it too
    QString text;   ///< the message
    std::vector<Token> tokens; ///< empty where there are no log-probabilities
    FinishReason finish = FinishReason::Unknown;
};

/// What an attempt gave: several samples where several were asked for, else one.
struct Answer
{
    std::vector<Sample> samples; ///< at least one
    QString model;               ///< as the server names it
    QString requestId;           ///< of the server, for support; may be empty
    QString fingerprint;         ///< of the server's configuration; may be empty
    std::optional<qint64> seed;  ///< that was sent
    Usage usage;
    QStringList adapted; ///< parameters that the server refused, and that were left out or changed
};

} // namespace tandem
