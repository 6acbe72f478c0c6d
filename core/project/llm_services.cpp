// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/llm_services.h"

namespace tandem {

HttpServices LlmServices::forModels() const
{
    HttpServices services;
    services.keys = keys->source();
    services.capabilities = capabilities;
    return services;
}

const LlmServices &llmServices()
{
    static const LlmServices services{std::make_shared<KeyStore>(),
                                      std::make_shared<CapabilityFile>(CapabilityFile::defaultPath())};
    return services;
}

} // namespace tandem
