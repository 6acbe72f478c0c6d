// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace tandem {

enum class Provider { OpenAiCompatible, BuiltIn };

/// A model configuration and a prompt template. Holds no key: `keyVariable` names the environment variable that does.
struct AgentConfiguration
{
    QString name;
    Provider provider = Provider::OpenAiCompatible;
    QString baseUrl; ///< for example "http://127.0.0.1:8080/v1"; empty for the built-in model
    QString model;
    QString keyVariable;   ///< empty: no key is sent
    QByteArray parameters; ///< a JSON object, sent as it stands, members in this order; "{}" for none
    QString systemTemplate;
    QString userTemplate;

    bool operator==(const AgentConfiguration &) const = default;
};

/// A stored version of an agent.
struct Agent
{
    AgentId id;
    AgentVersionId versionId;
    int version = 0; ///< 1, 2, …
    AgentConfiguration configuration;
};

/// {"name","provider":"openai|builtin","base_url","model","key_env","parameters":{…},"prompt":{"system","user"}}.
/// Where the prompt is left out, the default template is taken. Errors name the member that is wrong.
Result<AgentConfiguration> agentFromJson(const QByteArray &json);
QByteArray agentToJson(const AgentConfiguration &configuration);

/// The template that a new agent starts with: instruction, options with descriptions, output format, input.
QString defaultSystemTemplate();
QString defaultUserTemplate();

/// The name of the agent that every project has: the built-in baseline, a small statistical model.
QString builtInAgentName(); // "baseline"
AgentConfiguration builtInAgent();

} // namespace tandem
