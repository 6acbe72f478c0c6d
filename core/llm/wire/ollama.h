// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// Ollama's own interface, which knows more than its copy of OpenAI's.
const WireFormat &ollamaFormat();
ProviderInfo ollamaProvider();

} // namespace tandem
