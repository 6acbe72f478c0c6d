// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"

#include <QByteArray>
#include <QStringList>

namespace tandem {

/// {"name","provider","base_url","model","key_env","parameters":{…},"prompt":{"system","user"}} and, where they are not
/// the default, "answer_format", "samples", "ask_reason", "ask_confidence", "limits":{"requests_per_minute",
/// "tokens_per_minute"}, "allow_plain_http". Where the prompt is left out, the default template is taken. Errors name
/// the member that is wrong. `knownProviders`: refused is a provider with another word; where it is empty, none is, as
/// for agents that are stored already.
Result<AgentConfiguration> agentFromJson(const QByteArray &json, const QStringList &knownProviders = {});
QByteArray agentToJson(const AgentConfiguration &configuration);

} // namespace tandem
