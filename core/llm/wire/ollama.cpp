// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/ollama.h"

#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/wire_json.h"
#include "core/llm/wire/wire_tokens.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

constexpr int alternatives = 20;

FinishReason finishOf(const Json &body)
{
    const QString word = wire::textOf(body, "done_reason");
    if (word == u"stop")
        return FinishReason::Complete;
    return word == u"length" ? FinishReason::CutOff : FinishReason::Unknown;
}

QString textIn(const Json &message)
{
    const QString text = wire::textOf(message, "content");
    if (!text.isEmpty())
        return text;
    const Json &call = wire::firstOf(wire::memberOf(message, "tool_calls"));
    return wire::shallowText(wire::memberOf(wire::memberOf(call, "function"), "arguments"));
}

ReadAnswer readChat(const Json &body)
{
    const Json &message = wire::memberOf(body, "message");
    if (!message.is_object() || wire::memberOf(body, "done") != true)
        return noAnswer(CallDecision::Retry, "unreadable_body");
    Sample sample;
    sample.finish = finishOf(body);
    sample.text = textIn(message);
    sample.tokens = wire::tokensOf(wire::memberOf(body, "logprobs"));
    Answer answer = answerOf(std::move(sample));
    answer.model = wire::textOf(body, "model");
    answer.usage.inputTokens = wire::countOf(body, "prompt_eval_count");
    answer.usage.outputTokens = wire::countOf(body, "eval_count");
    return answer;
}

/// These stand in the body itself; every other parameter is one of the model's options.
bool isOutside(const std::string &name)
{
    for (const char *outside : {"think", "keep_alive", "truncate", "shift", "options", "format", "tools", "logprobs",
                                "top_logprobs", "stream"}) {
        if (name == outside)
            return true;
    }
    return false;
}

std::string ownName(const std::string &name)
{
    return name == "max_tokens" || name == "max_completion_tokens" ? "num_predict" : name;
}

Json optionsOf(const Json &parameters)
{
    const Json &given = wire::memberOf(parameters, "options");
    Json options = given.is_object() ? given : Json::object();
    for (const auto &member : parameters.items()) {
        if (!isOutside(member.key()) && !member.value().is_null())
            options[ownName(member.key())] = member.value();
    }
    return options;
}

/// Ollama's own interface, which knows more than its copy of OpenAI's.
class Ollama : public WireFormat
{
public:
    ReadAnswer read(const HttpReply &reply) const override { return readBody(reply, readChat); }

    bool isOwn(const Json &body) const override { return wire::memberOf(body, "message").is_object(); }
    std::vector<ListedModel> readModelList(const QByteArray &body) const override
    {
        std::vector<ListedModel> models;
        const Json top = wire::parsed(body);
        for (const Json &entry : wire::listOf(wire::memberOf(top, "models"))) {
            const QString name = wire::textOf(entry, "name");
            if (!name.isEmpty())
                models.push_back({name, 0});
        }
        return models;
    }

protected:
    QStringList ownMembers() const override { return {QStringLiteral("model"), QStringLiteral("messages")}; }

    Json body(const Asked &asked) const override
    {
        Json body;
        body["model"] = asked.agent.model.toStdString();
        body["messages"] = messages(asked.prompt);
        body["stream"] = false;   // it is on by default
        body["truncate"] = false; // a prompt that is too long is an error, never cut unseen
        body["think"] = false;
        for (const auto &member : asked.parameters.items()) {
            if (isOutside(member.key()) && member.key() != "options" && member.value().is_null())
                body.erase(member.key());
            else if (isOutside(member.key()) && member.key() != "options")
                body[member.key()] = member.value();
        }
        if (asked.schema)
            body["format"] = *asked.schema;
        if (const Json options = optionsOf(asked.parameters); !options.empty())
            body["options"] = options;
        if (!asked.parameters.contains("logprobs"))
            body["logprobs"] = true;
        if (!isSwitchedOff(asked.parameters, "logprobs") && !asked.parameters.contains("top_logprobs"))
            body["top_logprobs"] = alternatives;
        return body;
    }

    QString callPath(const AgentConfiguration &) const override { return QStringLiteral("/api/chat"); }
    QString listPath() const override { return QStringLiteral("/api/tags"); }
    QStringList redundantEndings() const override { return {QStringLiteral("/api"), QStringLiteral("/v1")}; }

    Json schemaOf(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions) const override
    {
        return answerSchema(agent, definitions, {true});
    }
};

} // namespace

const WireFormat &ollamaFormat()
{
    static const Ollama format;
    return format;
}

ProviderInfo ollamaProvider()
{
    ProviderInfo info;
    info.provider = Provider::Ollama;
    info.name = QT_TRANSLATE_NOOP("Provider", "Ollama");
    info.format = &ollamaFormat();
    info.servers = {
        {"Ollama", "http://127.0.0.1:11434", "",
         QT_TRANSLATE_NOOP("Preset", "A server on this computer. Start it with “ollama serve”; the texts stay here.")}};
    return info;
}

} // namespace tandem
