// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// OpenAI's Responses.
const WireFormat &openAiResponsesFormat();
ProviderInfo openAiResponsesProvider();

} // namespace tandem
