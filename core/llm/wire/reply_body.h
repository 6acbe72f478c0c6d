// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/llm/http_message.h"
#include "core/llm/wire/reply_decision.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace tandem {

/// What the body of a reply with a good status holds: an answer or, where it is none, a decision.
using ReadAnswer = tl::expected<Answer, ReplyDecision>;

/// Reads the part that is the same for all providers and leaves the body's members to `read`: an error inside a good
/// status (or a line of a stream) is tried again, a web page pauses the job, a body that is cut or garbage is tried
/// again. A whole body that breaks JSON's rules only by an unpaired surrogate, a number out of range or NaN is an
/// answer that nobody can read: its text is empty and its bytes are kept. Fills in the raw body and the request's id.
ReadAnswer readBody(const HttpReply &reply, const std::function<ReadAnswer(const nlohmann::ordered_json &)> &read);

/// For a body that is whole and has no answer in it.
tl::unexpected<ReplyDecision> noAnswer(CallDecision decision, const char *reason, const QString &serverWords = {});

/// An answer with one sample.
Answer answerOf(Sample sample);

} // namespace tandem
