// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/providers.h"

#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/gemini.h"
#include "core/llm/wire/ollama.h"
#include "core/llm/wire/openai_chat.h"
#include "core/llm/wire/openai_completions.h"
#include "core/llm/wire/openai_responses.h"

#include <QCoreApplication>

namespace tandem {

namespace {

ProviderInfo builtInProvider()
{
    ProviderInfo info;
    info.provider = Provider::BuiltIn;
    info.name = QT_TRANSLATE_NOOP("Provider", "Built-in baseline");
    info.takesSchema = false;
    return info;
}

} // namespace

const std::vector<ProviderInfo> &providers()
{
    static const std::vector<ProviderInfo> all = {
        openAiChatProvider(), openAiResponsesProvider(), openAiCompletionsProvider(),
        anthropicProvider(),  geminiProvider(),          ollamaProvider(),
        builtInProvider()};
    return all;
}

const ProviderInfo &infoOf(const Provider &provider)
{
    for (const ProviderInfo &info : providers()) {
        if (info.provider == provider)
            return info;
    }
    static const ProviderInfo unknown;
    return unknown;
}

QStringList providerWords()
{
    QStringList words;
    for (const ProviderInfo &info : providers())
        words.append(toWord(info.provider));
    return words;
}

std::optional<Provider> providerFromWord(const QString &word)
{
    return providerWords().contains(word) ? std::optional(Provider(word)) : std::nullopt;
}

const WireFormat &wireFormatOf(const Provider &provider)
{
    const ProviderInfo &info = infoOf(provider);
    return info.format ? *info.format : openAiChatFormat();
}

} // namespace tandem
