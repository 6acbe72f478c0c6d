// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// The completions before chat, as llama.cpp and vLLM still offer them.
const WireFormat &openAiCompletionsFormat();
ProviderInfo openAiCompletionsProvider();

} // namespace tandem
