// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// Anthropic's Messages.
const WireFormat &anthropicFormat();
ProviderInfo anthropicProvider();

} // namespace tandem
