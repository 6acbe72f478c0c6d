// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/wire_format.h"

#include <QString>

#include <vector>

namespace tandem {

/// A well-known server that speaks a provider's form, for what an agent is filled in with.
struct KnownServer
{
    const char *name; ///< "OpenAI"; not translated
    const char *baseUrl;
    const char *keyVariable; ///< "": it needs no key
    const char *hint;        ///< a sentence, in the context "Preset"
};

/// Everything that the program knows of a provider.
struct ProviderInfo
{
    Provider provider;
    const char *name = "";              ///< for people, in the context "Provider"
    const WireFormat *format = nullptr; ///< null: it is not called over the network
    bool takesSchema = true;            ///< requests can bind the answer to a JSON schema
    bool takesChoice = false;           ///< requests can bind the answer to one of the options (AnswerFormat::Choice)
    bool hasReasoningEffort = false;    ///< some models give log-probabilities only without reasoning
    std::vector<KnownServer> servers;   ///< the first one is the provider's own

    QString displayName() const;
};

} // namespace tandem
