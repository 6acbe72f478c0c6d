// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/llm/http_message.h"
#include "core/llm/wire_decision.h"
#include "core/prompt/prompt_builder.h"

#include <QByteArray>

namespace tandem {

/// The OpenAI-compatible chat completions interface as pure functions.

/// Refuses parameters that cannot be sent: no JSON object, or members that the program itself decides ("model",
/// "messages", "stream": true, "n" above 1).
Result<void> checkChatParameters(const QByteArray &parameters);

/// The body: model, messages, then the agent's parameters in their order. Log-probabilities with 20 alternatives are
/// asked for unless the parameters mention them; a parameter whose value is null is left out.
QByteArray chatBody(const AgentConfiguration &agent, const Prompt &prompt);

/// The body after the server refused a part of it.
QByteArray adaptedBody(const QByteArray &body, const Adaptation &adaptation);

/// The whole request; the address is the agent's base URL with "/chat/completions". `key` may be empty.
HttpRequest chatRequest(const AgentConfiguration &agent, const QByteArray &body, const QByteArray &key);

/// What a reply with a good status holds: an answer or, where the body is no answer, a decision. A whole body that
/// breaks JSON's rules only by an unpaired surrogate, a number out of range or NaN is an answer that nobody can read:
/// its text is empty and its bytes are kept.
tl::expected<Answer, WireDecision> readChatBody(const HttpReply &reply);

} // namespace tandem
