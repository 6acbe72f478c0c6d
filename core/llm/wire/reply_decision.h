// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/call.h"
#include "core/llm/http_message.h"
#include "core/llm/wire/adaptation.h"

#include <QString>

namespace tandem {

/// What a reply means for its call.
struct ReplyDecision
{
    CallDecision decision = CallDecision::Use;
    QString reason; ///< a short word for counting; empty for Use
    Milliseconds retryAfter = 0;
    Adaptation adaptation; ///< for Adapt
    QString serverWords;   ///< the server's message, as it came: redact it before it is shown
    bool wasTimeout = false;
    bool isUnreachable = false; ///< nobody listens there, or there is no such host
};

/// The one decision for a reply, from its status, headers, error body and fault. A status of 200 with a whole body is
/// Use: whether the body is an answer is for its reader to say. `answersSoFar` counts the answers that the endpoint
/// gave before: a request that is refused for a reason of its own stops the job only before the third. Pure but for
/// the clock.
ReplyDecision decisionFor(const HttpReply &reply, int answersSoFar = 0);

} // namespace tandem
