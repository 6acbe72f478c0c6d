// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/presets.h"

#include <QCoreApplication>
#include <QUrl>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct PresetText
{
    Q_DECLARE_TR_FUNCTIONS(Preset)
};

Preset preset(const char *name, Provider provider, const char *baseUrl, const char *keyVariable, const QString &hint)
{
    return {QString::fromLatin1(name), provider, QString::fromLatin1(baseUrl), QString::fromLatin1(keyVariable), hint};
}

std::vector<Preset> hosted()
{
    const QString key = PresetText::tr("Needs a key of the provider; the texts leave this computer.");
    return {preset("OpenAI", Provider::OpenAiCompatible, "https://api.openai.com/v1", "OPENAI_API_KEY", key),
            preset("Anthropic", Provider::Anthropic, "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY",
                   PresetText::tr("Needs a key of the provider; the texts leave this computer. Gives no token "
                                  "probabilities: ask for several samples, or for the model's own confidence.")),
            preset("Gemini", Provider::Gemini, "https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY",
                   PresetText::tr("Needs a key of the provider; the texts leave this computer. Most models refuse "
                                  "token probabilities with an API key.")),
            preset("OpenRouter", Provider::OpenAiCompatible, "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY",
                   PresetText::tr("Needs a key of the provider; the texts leave this computer, and different hosts may "
                                  "answer for one model.")),
            preset("Mistral", Provider::OpenAiCompatible, "https://api.mistral.ai/v1", "MISTRAL_API_KEY", key),
            preset("DeepSeek", Provider::OpenAiCompatible, "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY", key),
            preset("Azure", Provider::OpenAiCompatible, "https://RESOURCE.openai.azure.com/openai/v1",
                   "AZURE_OPENAI_API_KEY",
                   PresetText::tr("Put your resource's name into the address; the model is the name of your "
                                  "deployment. The texts leave this computer."))};
}

std::vector<Preset> local()
{
    return {preset("Ollama", Provider::Ollama, "http://127.0.0.1:11434", "",
                   PresetText::tr("A server on this computer. Start it with “ollama serve”; the texts stay here.")),
            preset("llama.cpp", Provider::OpenAiCompatible, "http://127.0.0.1:8080/v1", "",
                   PresetText::tr("A server on this computer. Start it with “llama-server”; the texts stay here.")),
            preset("vLLM", Provider::OpenAiCompatible, "http://127.0.0.1:8000/v1", "",
                   PresetText::tr("A server on this computer. Start it with “vllm serve”; the texts stay here.")),
            preset("LM Studio", Provider::OpenAiCompatible, "http://127.0.0.1:1234/v1", "",
                   PresetText::tr("A server on this computer. Start it in LM Studio; the texts stay here."))};
}

} // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list = hosted();
        const std::vector<Preset> ownServers = local();
        list.insert(list.end(), ownServers.begin(), ownServers.end());
        return list;
    }();
    return all;
}

bool isOwnOrigin(const Preset &preset, const QString &origin)
{
    if (preset.keyVariable.isEmpty())
        return false;
    const QUrl own(preset.baseUrl);
    const QUrl given(origin);
    if (given.scheme() != own.scheme() || given.port(443) != own.port(443))
        return false;
    const QString azure = QStringLiteral(".openai.azure.com");
    return own.host().endsWith(azure) ? given.host().endsWith(azure) : given.host() == own.host();
}

} // namespace tandem
