// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/agent.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/command/text_file.h"
#include "app/command_line/output/console.h"
#include "app/command_line/output/layout.h"
#include "core/domain/agent_json.h"
#include "core/llm/wire/providers.h"
#include "core/project/agents.h"
#include "core/prompt/prompt_builder.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct AgentVerbText
{
    Q_DECLARE_TR_FUNCTIONS(AgentVerb)
};

Outcome addAgent(Call &call)
{
    const auto json = readTextFile(call.arguments.positional(u"FILE.json"_s));
    if (!json)
        return failed(json.error());
    const auto configuration = agentFromJson(*json, providerWords());
    if (!configuration)
        return failed(configuration.error());
    const auto project = openProject(call.arguments, OpenMode::ReadWrite);
    if (!project)
        return failed(project.error());
    const auto before = await((*project)->agents().list());
    if (!before)
        return failed(before.error());
    const auto agent = await((*project)->agents().save(*configuration));
    if (!agent)
        return failed(agent.error());
    const bool isNew = std::none_of(before->begin(), before->end(),
                                    [&](const Agent &each) { return each.versionId == agent->versionId; });
    if (agent->configuration.provider != Provider::BuiltIn) {
        for (const QString &warning : PromptBuilder::warnings(agent->configuration))
            call.console.printMessage(warning);
    }
    return makeReport(
        (isNew ? AgentVerbText::tr("The agent %1 is stored as version %2.")
               : AgentVerbText::tr("The agent %1 is so already (version %2)."))
            .arg(agent->configuration.name, QString::number(agent->version)),
        {{"name", agent->configuration.name.toStdString()}, {"version", agent->version}, {"is_new", isNew}},
        isNew ? QString() : AgentVerbText::tr("Nothing was changed."));
}

Outcome listAgents(Call &call)
{
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto agents = await((*project)->agents().list());
    if (!agents)
        return failed(agents.error());
    TextTable table({AgentVerbText::tr("agent"), toTheRight(AgentVerbText::tr("version")),
                     AgentVerbText::tr("provider"), AgentVerbText::tr("model"), AgentVerbText::tr("base URL")});
    Json document = Json::array();
    for (const Agent &agent : *agents) {
        const AgentConfiguration &configuration = agent.configuration;
        table.add({configuration.name, countText(agent.version), toWord(configuration.provider), configuration.model,
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
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
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
    const QString form = u"{\"name\", \"provider\": \"%1\", \"base_url\", \"model\", \"key_env\", "
                         u"\"parameters\": {…}, \"prompt\": {\"system\", \"user\"}}"_s.arg(providerWords().join(u'|'));
    return {
        {u"agent add"_s,
         {u"PROJECT"_s, u"FILE.json"_s},
         AgentVerbText::tr("Stores an agent: a model and a prompt; a changed one is a new version."),
         {},
         addAgent,
         {AgentVerbText::tr("The file: %1. \"key_env\" names the environment variable that holds the key. Without "
                            "\"prompt\", the default template is taken. Every project has the agent \"baseline\", a "
                            "small statistical model.")
              .arg(form)}},
        {u"agent list"_s,
         {u"PROJECT"_s},
         AgentVerbText::tr("Lists the agents with their newest version."),
         {},
         listAgents,
         {}},
        {u"agent show"_s, {u"PROJECT"_s, u"NAME"_s}, AgentVerbText::tr("Prints an agent as JSON."), {}, showAgent, {}}};
}

} // namespace tandem
