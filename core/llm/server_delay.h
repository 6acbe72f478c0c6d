// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/llm/http_message.h"

#include <optional>

namespace tandem {

/// How long the server asks to wait: retry-after-ms, retry-after (seconds or an HTTP date, against the clock), or the
/// reset of a limit that has nothing left. Empty where it does not say, or names a moment that is over.
std::optional<Milliseconds> serverDelay(const HttpReply &reply);

/// A duration as rate-limit headers write it: "12ms", "1s", "1m12.5s", "1h2m3.5s", or seconds as a plain number.
std::optional<Milliseconds> durationFrom(const QByteArray &text);

} // namespace tandem
