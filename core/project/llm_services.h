// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/catalogue/capability_file.h"
#include "core/llm/http/http_model.h"
#include "core/llm/http/key_store.h"

#include <memory>

namespace tandem {

/// What belongs to the user and not to a project: the keys that were entered, and what models were found to refuse. One
/// for all projects of a run, so that a key that no keyring takes lasts until the program ends. Thread: any.
struct LlmServices
{
    std::shared_ptr<KeyStore> keys;
    std::shared_ptr<CapabilityFile> capabilities;

    HttpServices forModels() const;
};

const LlmServices &llmServices();

} // namespace tandem
