// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem::wire {

namespace {

bool isDeeperThan(const Json &value, int levels)
{
    if (!value.is_structured())
        return false;
    return levels == 0 || std::any_of(value.begin(), value.end(),
                                      [levels](const Json &inner) { return isDeeperThan(inner, levels - 1); });
}

} // namespace

const Json &memberOf(const Json &object, const char *name)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(name);
    return found != object.end() ? *found : nothing;
}

const Json &firstOf(const Json &array)
{
    static const Json nothing;
    return array.is_array() && !array.empty() ? array.front() : nothing;
}

const Json &listOf(const Json &value)
{
    static const Json nothing = Json::array();
    return value.is_array() ? value : nothing;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

QString textOf(const Json &object, const char *name)
{
    return textOf(memberOf(object, name));
}

qint64 countOf(const Json &object, const char *name)
{
    const Json &value = memberOf(object, name);
    return value.is_number_integer() ? std::max<qint64>(0, value.get<qint64>()) : 0;
}

QByteArray written(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString shallowText(const Json &value)
{
    constexpr int deepest = 64; // writing nested JSON takes stack
    if (value.is_string())
        return textOf(value);
    return value.is_object() && !isDeeperThan(value, deepest) ? QString::fromUtf8(written(value)) : QString();
}

Json parsed(const QByteArray &body)
{
    Json value = Json::parse(body.begin(), body.end(), nullptr, false);
    if (!value.is_discarded())
        return value;
    const QByteArray mended = QString::fromUtf8(body).toUtf8();
    return Json::parse(mended.begin(), mended.end(), nullptr, false);
}

} // namespace tandem::wire
