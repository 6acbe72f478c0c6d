// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

namespace tandem {

/// Cancels `token` at the first Ctrl+C (SIGINT) or SIGTERM; the second one ends the process as usual. Call once.
void cancelOnInterrupt(const CancelToken &token);

} // namespace tandem
