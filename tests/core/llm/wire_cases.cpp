// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/llm/wire_cases.h"

#include <QFile>
#include <QHash>

namespace tandem::wire_cases {

namespace {

using Fault = HttpReply::Fault;

json table()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/wire.json"));
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

bool isBatch(const json &entry)
{
    return textOf(entry["api"]).contains(u"batch");
}

} // namespace

QString textOf(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

std::vector<json> all()
{
    std::vector<json> entries;
    const json read = table();
    for (const json &entry : read["cases"]) {
        if (!isBatch(entry))
            entries.push_back(entry);
    }
    return entries;
}

std::optional<Provider> providerOf(const json &entry)
{
    const QString api = textOf(entry["api"]);
    const QString name = textOf(entry["provider"]);
    if (name == u"anthropic")
        return Provider::Anthropic;
    if (name == u"google")
        return Provider::Gemini;
    if (name == u"ollama" && !api.startsWith(u"/v1"))
        return Provider::Ollama;
    if (api == u"responses")
        return Provider::OpenAiResponses;
    if (api == u"completions" || api == u"/v1/completions")
        return Provider::OpenAiCompletions;
    return name == u"any" ? std::nullopt : std::optional(Provider::OpenAiCompatible);
}

bool isAnswer(const json &entry)
{
    const json &response = entry["response"];
    return response["status"] == 200 && !response.contains("transport_error");
}

HttpReply replyFrom(const json &entry)
{
    static const QHash<QString, Fault> faults = {{QStringLiteral("connection_refused"), Fault::Refused},
                                                 {QStringLiteral("connection_reset"), Fault::ConnectionLost},
                                                 {QStringLiteral("timeout"), Fault::Timeout},
                                                 {QStringLiteral("tls"), Fault::Tls},
                                                 {QStringLiteral("truncated_body"), Fault::CutBody}};
    const json &response = entry["response"];
    HttpReply reply;
    reply.status = response["status"].is_number() ? response["status"].get<int>() : 0;
    const json headers = response.value("headers", json::object());
    for (const auto &member : headers.items())
        reply.headers.emplace_back(QByteArray::fromStdString(member.key()), textOf(member.value()).toUtf8());
    const json body = response.value("body", json());
    reply.body =
        body.is_null() ? textOf(response.value("body_text", json())).toUtf8() : QByteArray::fromStdString(body.dump());
    reply.fault = faults.value(textOf(response.value("transport_error", json())), Fault::None);
    reply.isLoopback = textOf(entry["id"]).endsWith(u"-local");
    return reply;
}

QString wordOf(CallDecision decision)
{
    switch (decision) {
    case CallDecision::Use:
        return QStringLiteral("ok");
    case CallDecision::Retry:
        return QStringLiteral("retry");
    case CallDecision::RetryAfter:
        return QStringLiteral("retry_after_ms");
    case CallDecision::FailItem:
        return QStringLiteral("fail_item");
    case CallDecision::Adapt:
        return QStringLiteral("adapt");
    case CallDecision::PauseJob:
        return QStringLiteral("fail_job");
    }
    return {};
}

LabelDefinition definitionFrom(const json &labels)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = QStringLiteral("label");
    for (const json &label : labels) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = textOf(label);
        definition.options.push_back(option);
    }
    return definition;
}

} // namespace tandem::wire_cases
