// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// Chat completions, at OpenAI and wherever they are spoken (llama.cpp, vLLM, LM Studio, OpenRouter, Mistral, DeepSeek,
/// Azure, …).
const WireFormat &openAiChatFormat();
ProviderInfo openAiChatProvider();

} // namespace tandem
