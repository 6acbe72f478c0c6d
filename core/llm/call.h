// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/agent.h"
#include "core/domain/answer.h"
#include "core/domain/failure_details.h"
#include "core/domain/schema.h"
#include "core/llm/rate_limits.h"
#include "core/prompt/prompt_builder.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// What to do with a reply. Use: it is an answer. Retry, RetryAfter, Adapt: resolvable. FailItem: of this item.
/// PauseJob: delegated to the user.
enum class CallDecision { Use, Retry, RetryAfter, Adapt, FailItem, PauseJob };

/// Why there is no answer.
struct CallFailure
{
    CallDecision decision = CallDecision::Retry; ///< never Use
    QString reason;         ///< a short word for counting: "rate_limit", "timeout", "invalid_key", "connection", …
    FailureDetails details; ///< what its sentence names, keys redacted
    int httpStatus = 0;     ///< 0: none
    Milliseconds retryAfter = 0; ///< for RetryAfter
    bool wasTimeout = false;     ///< may have been billed
    bool isUnreachable = false;  ///< nobody listens there, or there is no such host: nothing was sent

    /// For people: what happened, what it means for the job, what to do.
    QString sentence() const;
};

using CallResult = tl::expected<Answer, CallFailure>;

/// One call: everything that an implementation may need.
struct CallRequest
{
    Prompt prompt;
    QString content; ///< of the record
    std::vector<LabelDefinition> definitions;
    int samples = 1; ///< that are wanted, 1–20
};

/// The one interface behind which every model stands. Lives on the runner's thread; `done` is called there, exactly
/// once for each call and never from inside `call`. Destroying the model, or `abort`, drops the calls under way
/// without calling `done`.
class LanguageModel
{
public:
    using Done = std::function<void(CallResult)>;

    virtual ~LanguageModel() = default;
    virtual void call(const CallRequest &request, Done done) = 0;
    virtual void abort() = 0;
    /// Reads an answer again from its stored raw bodies, those that samples hold, in order; nothing is sent.
    virtual CallResult readAgain(const std::vector<QByteArray> &bodies) const = 0;
    /// How a prompt for this model tells the form of the answer: that of the schema where requests carry one.
    virtual AnswerForm answerForm(const std::vector<LabelDefinition> &) const { return AnswerForm::Written; }
    /// What the replies since the last time told of the provider's rate limits.
    virtual RateLimits takeRateLimits() { return {}; }
};

} // namespace tandem
