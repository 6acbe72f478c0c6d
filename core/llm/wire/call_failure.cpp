// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/call_failure.h"

#include "core/base/redact.h"

namespace tandem {

namespace {

QStringList parametersOf(const Adaptation &adaptation)
{
    QStringList names = adaptation.drop;
    for (const auto &[from, to] : adaptation.rename)
        names.append(from);
    for (const auto &[name, value] : adaptation.set)
        names.append(name);
    return names;
}

} // namespace

CallFailure failureFor(const ReplyDecision &decision, int status, const QString &origin, const QString &secret)
{
    constexpr qsizetype longest = 200;
    CallFailure failure;
    failure.decision = decision.decision;
    failure.reason = decision.reason;
    failure.httpStatus = status;
    failure.retryAfter = decision.retryAfter;
    failure.wasTimeout = decision.wasTimeout;
    failure.isUnreachable = decision.isUnreachable;
    failure.details.origin = origin;
    failure.details.parameters = parametersOf(decision.adaptation);
    failure.details.serverWords = redacted(decision.serverWords, secret).simplified().left(longest);
    return failure;
}

} // namespace tandem
