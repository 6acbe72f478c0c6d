// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Whose way of asking and answering is used: a word, as files and the command line name it. What there is to know of
/// each, and which words there are, says the register of providers (llm/wire/providers.h); those that are named here
/// are the ones that the program itself means somewhere.
class Provider
{
public:
    /// OpenAiCompatible.
    constexpr Provider() = default;
    explicit Provider(const QString &word);

    static const Provider OpenAiCompatible; ///< chat completions, at OpenAI and wherever they are spoken
    static const Provider OpenAiResponses;
    static const Provider OpenAiCompletions;
    static const Provider Anthropic;
    static const Provider Gemini;
    static const Provider Ollama;
    static const Provider BuiltIn; ///< not called over the network

    friend bool operator==(const Provider &one, const Provider &other)
    {
        return qstrcmp(one.m_word, other.m_word) == 0;
    }
    friend QString toWord(const Provider &provider) { return QString::fromUtf8(provider.m_word); }

private:
    constexpr explicit Provider(const char *word)
        : m_word(word)
    {
    }

    const char *m_word = "openai"; // lasts as long as the program
};

inline constexpr Provider Provider::OpenAiCompatible{};
inline constexpr Provider Provider::OpenAiResponses{"openai_responses"};
inline constexpr Provider Provider::OpenAiCompletions{"openai_completions"};
inline constexpr Provider Provider::Anthropic{"anthropic"};
inline constexpr Provider Provider::Gemini{"gemini"};
inline constexpr Provider Provider::Ollama{"ollama"};
inline constexpr Provider Provider::BuiltIn{"builtin"};

} // namespace tandem
