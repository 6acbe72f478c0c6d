// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/failure_details.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

void putText(Json &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text.toStdString();
}

void putFlag(Json &json, const char *name, bool flag)
{
    if (flag)
        json[name] = true;
}

QString textOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

bool flagOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

Json listOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_array() ? *found : Json::array();
}

} // namespace

QByteArray failureDetailsToJson(const FailureDetails &details)
{
    Json json = Json::object();
    putText(json, "origin", details.origin);
    for (const QString &parameter : details.parameters)
        json["parameters"].push_back(parameter.toStdString());
    putText(json, "server", details.serverWords);
    for (const qint64 number : details.numbers)
        json["numbers"].push_back(number);
    putFlag(json, "unreachable", details.isUnreachable);
    putFlag(json, "several", details.ofSeveralItems);
    putText(json, "said", details.said);
    return QByteArray::fromStdString(json.dump());
}

FailureDetails failureDetailsFromJson(const QByteArray &text)
{
    FailureDetails details;
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return details;
    details.origin = textOf(json, "origin");
    details.serverWords = textOf(json, "server");
    details.isUnreachable = flagOf(json, "unreachable");
    details.ofSeveralItems = flagOf(json, "several");
    details.said = textOf(json, "said");
    for (const Json &parameter : listOf(json, "parameters")) {
        if (parameter.is_string())
            details.parameters.append(QString::fromStdString(parameter.get<std::string>()));
    }
    for (const Json &number : listOf(json, "numbers")) {
        if (number.is_number_integer())
            details.numbers.push_back(number.get<qint64>());
    }
    return details;
}

} // namespace tandem
