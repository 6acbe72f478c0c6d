// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/error_body.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::json;

/// A string, a number as text, or nothing.
QString wordOf(const json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end())
        return {};
    if (found->is_string())
        return QString::fromStdString(found->get_ref<const std::string &>());
    return found->is_number_integer() ? QString::number(found->get<qint64>()) : QString();
}

json memberOf(const json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? object.at(name) : json();
}

void readGoogleDetail(const json &detail, ErrorBody &error)
{
    const QString reason = wordOf(detail, "reason");
    if (!reason.isEmpty())
        error.detailCode = reason;
    for (const json &violation : memberOf(detail, "violations"))
        error.quotas.append(wordOf(violation, "quotaId"));
    QString delay = wordOf(detail, "retryDelay");
    if (delay.endsWith(u's')) {
        delay.chop(1);
        error.retryDelay = qRound64(delay.toDouble() * 1000);
    }
}

void readDetails(const json &object, ErrorBody &error)
{
    const json details = memberOf(object, "details");
    if (details.is_array()) {
        for (const json &detail : details)
            readGoogleDetail(detail, error);
    }
    const QString anthropic = wordOf(details, "error_code");
    const QString azure = wordOf(memberOf(object, "innererror"), "code");
    if (!anthropic.isEmpty() || !azure.isEmpty())
        error.detailCode = anthropic.isEmpty() ? azure : anthropic;
}

void readErrorObject(const json &object, ErrorBody &error)
{
    error.isPresent = true;
    error.message = wordOf(object, "message");
    error.code = wordOf(object, "code");
    error.type = wordOf(object, "type");
    error.isGoogle = object.contains("status");
    if (error.type.isEmpty())
        error.type = wordOf(object, "status");
    error.parameter = wordOf(object, "param");
    const json metadata = memberOf(object, "metadata");
    error.limitSource = wordOf(metadata, "limit_source");
    error.isModeration = metadata.is_object() && metadata.contains("reasons");
    readDetails(object, error);
}

/// FastAPI and Mistral: a word, or a list of {"loc": [...], "msg": …}.
void readValidation(const json &detail, ErrorBody &error)
{
    error.isPresent = true;
    if (detail.is_string())
        error.message = QString::fromStdString(detail.get<std::string>());
    if (!detail.is_array() || detail.empty())
        return;
    error.message = wordOf(detail.front(), "msg");
    const json place = memberOf(detail.front(), "loc");
    if (place.is_array() && !place.empty() && place.back().is_string())
        error.parameter = QString::fromStdString(place.back().get<std::string>());
}

void readTop(const json &top, ErrorBody &error)
{
    const json object = memberOf(top, "error");
    error.isAnthropic = wordOf(top, "type") == u"error";
    if (object.is_object())
        return readErrorObject(object, error);
    if (object.is_string()) {
        error.isPresent = true;
        error.message = wordOf(top, "error");
        return;
    }
    const json message = memberOf(top, "message");
    if (top.contains("detail"))
        return readValidation(top.at("detail"), error);
    if (message.is_object() && message.contains("detail"))
        return readValidation(message.at("detail"), error);
    if (wordOf(top, "object") == u"error")
        readErrorObject(top, error);
}

} // namespace

bool ErrorBody::mentions(const char *words) const
{
    const QLatin1String sought(words);
    return message.contains(sought, Qt::CaseInsensitive) || code.contains(sought, Qt::CaseInsensitive) ||
           type.contains(sought, Qt::CaseInsensitive);
}

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody error;
    json top = json::parse(body.begin(), body.end(), nullptr, false);
    if (top.is_array() && top.size() == 1)
        top = json(top.front());
    if (top.is_object())
        readTop(top, error);
    return error;
}

} // namespace tandem
