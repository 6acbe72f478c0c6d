// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openai_chat.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

constexpr int alternatives = 20;

/// Lends tr() to the free functions below.
struct OpenaiChatText
{
    Q_DECLARE_TR_FUNCTIONS(ChatParameters)
};

ordered_json parametersOf(const QByteArray &text)
{
    const QByteArray given = text.trimmed().isEmpty() ? QByteArrayLiteral("{}") : text;
    return ordered_json::parse(given.begin(), given.end(), nullptr, false);
}

ordered_json message(const char *role, const QString &content)
{
    return ordered_json{{"role", role}, {"content", content.toStdString()}};
}

QByteArray written(const ordered_json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

/// Log-probabilities are asked for, but a parameter that speaks of them has the last word.
void askForProbabilities(ordered_json &body, const ordered_json &parameters)
{
    const auto asked = parameters.find("logprobs");
    if (asked == parameters.end())
        body["logprobs"] = true;
    const bool isOff = asked != parameters.end() && (asked->is_null() || *asked == false);
    if (!isOff && !parameters.contains("top_logprobs"))
        body["top_logprobs"] = alternatives;
}

bool isAbove(const ordered_json &parameters, const char *name, int limit)
{
    const auto found = parameters.find(name);
    return found != parameters.end() && found->is_number() && found->get<double>() > limit;
}

} // namespace

Result<void> checkChatParameters(const QByteArray &parameters)
{
    const ordered_json object = parametersOf(parameters);
    if (!object.is_object())
        return failure(ErrorCode::InvalidInput,
                       OpenaiChatText::tr("The agent's parameters are not a JSON object. Write them "
                                          "as {\"temperature\": 0}, or leave them empty."));
    for (const char *own : {"model", "messages"}) {
        if (object.contains(own))
            return failure(
                ErrorCode::InvalidInput,
                OpenaiChatText::tr("The agent's parameters hold “%1”, which the program sets itself. Take it out.")
                    .arg(QLatin1String(own)));
    }
    const auto stream = object.find("stream");
    if (stream != object.end() && *stream == true)
        return failure(ErrorCode::InvalidInput,
                       OpenaiChatText::tr("The agent's parameters ask for streamed answers, which cannot be read. Take "
                                          "“stream” out."));
    if (isAbove(object, "n", 1))
        return failure(ErrorCode::InvalidInput,
                       OpenaiChatText::tr("The agent's parameters ask for several answers at once, "
                                          "of which all but one would be lost. Take “n” out."));
    return {};
}

QByteArray chatBody(const AgentConfiguration &agent, const Prompt &prompt)
{
    ordered_json body;
    body["model"] = agent.model.toStdString();
    body["messages"] = ordered_json::array();
    if (!prompt.system.isEmpty())
        body["messages"].push_back(message("system", prompt.system));
    body["messages"].push_back(message("user", prompt.user));
    const ordered_json parameters = parametersOf(agent.parameters);
    if (!parameters.is_object())
        return written(body);
    for (const auto &[name, value] : parameters.items()) {
        if (!value.is_null())
            body[name] = value;
    }
    askForProbabilities(body, parameters);
    return written(body);
}

QByteArray adaptedBody(const QByteArray &body, const Adaptation &adaptation)
{
    ordered_json json = ordered_json::parse(body.begin(), body.end(), nullptr, false);
    if (!json.is_object())
        return body;
    for (const QString &name : adaptation.drop)
        json.erase(name.toStdString());
    for (const auto &[from, to] : adaptation.rename) {
        if (!json.contains(from.toStdString()))
            continue;
        json[to.toStdString()] = json[from.toStdString()];
        json.erase(from.toStdString());
    }
    for (const auto &[name, value] : adaptation.set)
        json[name.toStdString()] = value;
    return written(json);
}

HttpRequest chatRequest(const AgentConfiguration &agent, const QByteArray &body, const QByteArray &key)
{
    const QString place = QStringLiteral("/chat/completions");
    HttpRequest request;
    request.url = QUrl(agent.baseUrl.trimmed());
    QString path = request.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path.endsWith(place) ? path : path + place);
    request.body = body;
    request.headers.emplace_back("Content-Type", "application/json");
    request.headers.emplace_back("Accept", "application/json");
    if (!key.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + key);
    return request;
}

} // namespace tandem
