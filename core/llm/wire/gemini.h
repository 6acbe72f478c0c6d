// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

namespace tandem {

/// Google's generateContent.
const WireFormat &geminiFormat();
ProviderInfo geminiProvider();

} // namespace tandem
