// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/wire_tokens.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tandem::wire {

namespace {

/// What stands for "not listed" where a server sends null.
constexpr double unknownLogProbability = -9999.0;

double logProbabilityOf(const Json &value)
{
    const double number = value.is_number() ? value.get<double>() : unknownLogProbability;
    return std::isfinite(number) ? number : unknownLogProbability;
}

QByteArray bytesOf(const Json &entry)
{
    const Json &bytes = memberOf(entry, "bytes");
    if (!bytes.is_array())
        return textOf(entry, "token").toUtf8();
    QByteArray result;
    for (const Json &byte : bytes)
        result += byte.is_number_integer() ? static_cast<char>(byte.get<int>() & 0xFF) : '?';
    return result;
}

/// Legacy completions print bytes that are no text as "bytes:\xe8\xaa".
QByteArray printedBytes(const QString &token)
{
    const QString mark = QStringLiteral("bytes:\\x");
    if (!token.startsWith(mark))
        return token.toUtf8();
    QString digits = token.mid(mark.size());
    digits.remove(QStringLiteral("\\x"));
    return QByteArray::fromHex(digits.toLatin1());
}

/// The element of a parallel array that may be missing.
const Json &elementOf(const Json &array, size_t index)
{
    static const Json nothing;
    return array.is_array() && index < array.size() ? array[index] : nothing;
}

AlternativeToken candidateOf(const Json &entry)
{
    return {textOf(entry, "token").toUtf8(), logProbabilityOf(memberOf(entry, "logProbability"))};
}

} // namespace

std::vector<Token> tokensOf(const Json &content)
{
    std::vector<Token> tokens;
    if (!content.is_array())
        return tokens;
    tokens.reserve(content.size());
    for (const Json &entry : content) {
        Token token{bytesOf(entry), logProbabilityOf(memberOf(entry, "logprob")), {}};
        const Json &rivals = listOf(memberOf(entry, "top_logprobs"));
        token.alternatives.reserve(rivals.size());
        for (const Json &rival : rivals)
            token.alternatives.push_back({bytesOf(rival), logProbabilityOf(memberOf(rival, "logprob"))});
        tokens.push_back(std::move(token));
    }
    return tokens;
}

std::vector<Token> legacyTokensOf(const Json &logprobs)
{
    std::vector<Token> tokens;
    const Json &texts = listOf(memberOf(logprobs, "tokens"));
    for (size_t i = 0; i < texts.size(); ++i) {
        const Json &probability = elementOf(memberOf(logprobs, "token_logprobs"), i);
        Token token{printedBytes(textOf(texts[i])), logProbabilityOf(probability), {}};
        const Json &rivals = elementOf(memberOf(logprobs, "top_logprobs"), i);
        if (rivals.is_object()) {
            for (const auto &rival : rivals.items())
                token.alternatives.push_back(
                    {printedBytes(QString::fromStdString(rival.key())), logProbabilityOf(rival.value())});
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

std::vector<Token> candidateTokensOf(const Json &result)
{
    std::vector<Token> tokens;
    const Json &chosen = listOf(memberOf(result, "chosenCandidates"));
    const Json &top = memberOf(result, "topCandidates");
    for (size_t i = 0; i < chosen.size(); ++i) {
        const AlternativeToken taken = candidateOf(chosen[i]);
        Token token{taken.bytes, taken.logProbability, {}};
        for (const Json &rival : listOf(memberOf(elementOf(top, i), "candidates")))
            token.alternatives.push_back(candidateOf(rival));
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace tandem::wire
