// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/wire_format.h"
#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/wire_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using wire::Json;

/// Lends tr() to the functions below.
struct WireFormatText
{
    Q_DECLARE_TR_FUNCTIONS(ChatParameters)
};

Json parametersOf(const QByteArray &text)
{
    const QByteArray given = text.trimmed().isEmpty() ? QByteArrayLiteral("{}") : text;
    return Json::parse(given.begin(), given.end(), nullptr, false);
}

Result<void> refuse(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

bool asksForSeveral(const Json &parameters)
{
    for (const char *name : {"n", "best_of", "candidateCount"}) {
        const Json &value = wire::memberOf(parameters, name);
        if (value.is_number() && value.get<double>() > 1)
            return true;
    }
    return false;
}

Result<void> checkObject(const Json &parameters, const QStringList &own)
{
    for (const QString &name : own) {
        if (parameters.contains(name.toStdString()))
            return refuse(
                WireFormatText::tr("The agent's parameters hold “%1”, which the program sets itself. Take it out.")
                    .arg(name));
    }
    if (wire::memberOf(parameters, "stream") == true)
        return refuse(WireFormatText::tr("The agent's parameters ask for streamed answers, which cannot be read. Take "
                                         "“stream” out."));
    if (asksForSeveral(parameters))
        return refuse(
            WireFormatText::tr("The agent's parameters ask for several answers at once. Take that out and set "
                               "the agent's number of samples instead."));
    return {};
}

void prepare(HttpRequest &request)
{
    request.headers.emplace_back("Content-Type", "application/json");
    request.headers.emplace_back("Accept", "application/json");
}

} // namespace

Result<void> WireFormat::checkParameters(const QByteArray &parameters) const
{
    const Json object = parametersOf(parameters);
    if (!object.is_object())
        return refuse(WireFormatText::tr("The agent's parameters are not a JSON object. Write them as "
                                         "{\"temperature\": 0}, or leave them empty."));
    return checkObject(object, ownMembers()).and_then([&object]() -> Result<void> {
        const Json &inner = wire::memberOf(object, "generationConfig");
        return inner.is_object() ? checkObject(inner, {}) : Result<void>();
    });
}

AdaptedRequest WireFormat::request(const AgentConfiguration &agent, const CallRequest &call, int samples,
                                   const Adaptation &known, const QByteArray &key) const
{
    Json parameters = parametersOf(agent.parameters);
    if (!parameters.is_object())
        parameters = Json::object();
    const AnswerForm form = answerFormOf(agent, known, call.definitions);
    const Json schema = form == AnswerForm::Json ? schemaOf(agent, call.definitions) : Json();
    const QStringList options = form == AnswerForm::Option ? optionTexts(call.definitions.front()) : QStringList();
    const Json made = body({agent, call.prompt, parameters, schema.is_null() ? nullptr : &schema, options, samples});
    AdaptedBody adapted = adaptedBody(wire::written(made), known);
    const bool isLeftOut = form == AnswerForm::Written && bindsAnswer(agent, Adaptation());
    if (isLeftOut && !call.definitions.empty())
        adapted.changes.append(schemaParameter());
    AdaptedRequest result{{}, adapted.changes};
    result.http.url = address(agent, callPath(agent));
    result.http.body = adapted.body;
    prepare(result.http);
    addHeaders(result.http);
    if (!key.isEmpty())
        addKey(result.http, key);
    return result;
}

int WireFormat::mostSamples(const Adaptation &) const
{
    return 1;
}

HttpRequest WireFormat::modelList(const AgentConfiguration &agent, const QByteArray &key) const
{
    HttpRequest request;
    request.method = HttpRequest::Method::Get;
    request.url = address(agent, listPath());
    prepare(request);
    addHeaders(request);
    if (!key.isEmpty())
        addKey(request, key);
    return request;
}

void WireFormat::addKey(HttpRequest &request, const QByteArray &key) const
{
    request.headers.emplace_back("Authorization", "Bearer " + key);
}

Json WireFormat::schemaOf(const AgentConfiguration &agent, const std::vector<LabelDefinition> &definitions) const
{
    return answerSchema(agent, definitions);
}

Json WireFormat::message(const char *role, const QString &content)
{
    return Json{{"role", role}, {"content", content.toStdString()}};
}

Json WireFormat::messages(const Prompt &prompt)
{
    Json list = Json::array();
    if (!prompt.system.isEmpty())
        list.push_back(message("system", prompt.system));
    list.push_back(message("user", prompt.user));
    return list;
}

void WireFormat::addParameters(Json &body, const Json &parameters)
{
    for (const auto &member : parameters.items()) {
        if (!member.value().is_null())
            body[member.key()] = member.value();
    }
}

bool WireFormat::isSwitchedOff(const Json &parameters, const char *name)
{
    const auto found = parameters.find(name);
    return found != parameters.end() && (found->is_null() || *found == false);
}

QUrl WireFormat::address(const AgentConfiguration &agent, const QString &path) const
{
    QUrl url(agent.baseUrl.trimmed());
    QString base = url.path();
    QStringList endings = {QStringLiteral("/"), callPath(agent)};
    endings << redundantEndings() << QStringLiteral("/");
    for (const QString &ending : std::as_const(endings)) {
        while (base.endsWith(ending))
            base.chop(ending.size());
    }
    url.setPath(base + path);
    return url;
}

} // namespace tandem
