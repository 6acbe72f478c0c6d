// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/schema.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>
#include <vector>

namespace tandem::test {

/// A token as tests write it.
struct Piece
{
    const char *bytes;
    double logProbability;
    std::vector<std::pair<const char *, double>> rivals;
};

inline std::vector<Token> tokensOf(const std::vector<Piece> &pieces)
{
    std::vector<Token> tokens;
    for (const Piece &piece : pieces) {
        Token token{piece.bytes, piece.logProbability, {}};
        for (const auto &rival : piece.rivals)
            token.alternatives.push_back({rival.first, rival.second});
        tokens.push_back(token);
    }
    return tokens;
}

inline Sample sampleOf(const char *words, const std::vector<Piece> &pieces)
{
    Sample sample;
    sample.text = QString::fromUtf8(words);
    sample.finish = FinishReason::Complete;
    sample.tokens = tokensOf(pieces);
    return sample;
}

inline LabelDefinition definitionOf(const QString &name, const QStringList &options, Choice choice = Choice::Single)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = name;
    definition.choice = choice;
    for (const QString &entry : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = entry;
        definition.options.push_back(option);
    }
    return definition;
}

inline QString text(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

inline QByteArray bytesOf(const nlohmann::json &token)
{
    const auto bytes = token.find("bytes");
    if (bytes == token.end() || !bytes->is_array())
        return text(token.at("token")).toUtf8();
    QByteArray result;
    for (const nlohmann::json &byte : *bytes)
        result += static_cast<char>(byte.get<int>());
    return result;
}

/// Tokens as chat completions list them.
inline std::vector<Token> tokensFrom(const nlohmann::json &entries)
{
    std::vector<Token> tokens;
    for (const nlohmann::json &entry : entries) {
        Token token{bytesOf(entry), entry.at("logprob").get<double>(), {}};
        for (const nlohmann::json &rival : entry.value("top_logprobs", nlohmann::json::array()))
            token.alternatives.push_back({bytesOf(rival), rival.at("logprob").get<double>()});
        tokens.push_back(token);
    }
    return tokens;
}

inline bool isNear(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace tandem::test
