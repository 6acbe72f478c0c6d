// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

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
};

/// One answer of a model, as it came; nothing in it is interpreted yet.
struct Answer
{
    QByteArray raw;            ///< the whole body, as received: what is stored and can be read again
    QString text;              ///< the message
    std::vector<Token> tokens; ///< empty where there are no log-probabilities
    FinishReason finish = FinishReason::Unknown;
    QString model;     ///< as the server names it
    QString requestId; ///< of the server, for support; may be empty
    Usage usage;
};

} // namespace tandem
