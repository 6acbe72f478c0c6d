// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/command/text_file.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/agents.h"
#include "core/prompt/prompt_builder.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

Outcome addAgent(Call &call)
{
    const auto json = readTextFile(call.arguments.positional(u"FILE.json"_s));
    if (!json)
        return failed(json.error());
    const auto configuration = agentFromJson(*json);
    if (!configuration)
        return failed(configuration.error());
    const auto project = openForWriting(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto agent = await((*project)->agents().save(*configuration));
    if (!agent)
        return failed(agent.error());
    if (agent->configuration.provider != Provider::BuiltIn) {
        for (const QString &warning : PromptBuilder::warnings(agent->configuration))
            call.console.printMessage(warning);
    }
    return makeReport(u"The agent %1 is stored as version %2."_s.arg(agent->configuration.name).arg(agent->version),
                      {{"name", agent->configuration.name.toStdString()}, {"version", agent->version}});
}

Outcome listAgents(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto agents = await((*project)->agents().list());
    if (!agents)
        return failed(agents.error());
    TextTable table({u"agent"_s, u">version"_s, u"provider"_s, u"model"_s, u"base URL"_s});
    Json document = Json::array();
    for (const Agent &agent : *agents) {
        const AgentConfiguration &configuration = agent.configuration;
        table.add({configuration.name, number(agent.version), toWord(configuration.provider), configuration.model,
                   configuration.baseUrl});
        document.push_back({{"name", configuration.name.toStdString()},
                            {"version", agent.version},
                            {"provider", toWord(configuration.provider).toStdString()},
                            {"model", configuration.model.toStdString()},
                            {"base_url", configuration.baseUrl.toStdString()}});
    }
    return makeReport(table.text(), document);
}

Outcome showAgent(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto agent = findAgent(**project, call.arguments.positional(u"NAME"_s));
    if (!agent)
        return failed(agent.error());
    const QByteArray json = agentToJson(agent->configuration);
    return Report{QString::fromUtf8(json), json};
}

} // namespace

std::vector<Command> agentCommands()
{
    return {
        {u"agent add"_s,
         {u"PROJECT"_s, u"FILE.json"_s},
         u"Stores an agent: a model and a prompt; a changed one is a new version."_s,
         {},
         addAgent,
         u"The file: {\"name\", \"provider\": \"openai|builtin\", \"base_url\", \"model\", \"key_env\", "
         u"\"parameters\": {…},\n"
         "\"prompt\": {\"system\", \"user\"}}. \"key_env\" names the environment variable that holds the key. Without\n"
         "\"prompt\", the default template is taken. Every project has the agent \"baseline\", a small statistical model."_s},
        {u"agent list"_s, {u"PROJECT"_s}, u"Lists the agents with their newest version."_s, {}, listAgents, {}},
        {u"agent show"_s, {u"PROJECT"_s, u"NAME"_s}, u"Prints an agent as JSON."_s, {}, showAgent, {}}};
}

} // namespace tandem
