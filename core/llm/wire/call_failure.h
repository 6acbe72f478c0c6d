// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/call.h"
#include "core/llm/wire/reply_decision.h"

#include <QString>

namespace tandem {

/// The failure that a decision makes of a call. `origin` is the server's; `secret` is taken out of the server's words.
CallFailure failureFor(const ReplyDecision &decision, int status, const QString &origin, const QString &secret);

} // namespace tandem
