// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/adaptation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Log-probabilities have more than one member on some wires; without one the others mean nothing, or are refused.
QStringList membersOf(const QString &name)
{
    if (name == u"logprobs" || name == u"top_logprobs" || name == u"responseLogprobs")
        return {name, QStringLiteral("include")};
    return {name};
}

/// The object itself and, before it, those inside it that hold parameters: a change of the outer one moves them.
std::vector<ordered_json *> placesIn(ordered_json &body)
{
    std::vector<ordered_json *> places;
    for (const char *inner : {"generationConfig", "options"}) {
        const auto found = body.find(inner);
        if (found != body.end() && found->is_object())
            places.push_back(&*found);
    }
    places.push_back(&body);
    return places;
}

bool drop(ordered_json &body, const QString &name)
{
    size_t count = 0;
    for (ordered_json *place : placesIn(body)) {
        const QStringList members = membersOf(name);
        for (const QString &member : members)
            count += place->erase(member.toStdString());
    }
    return count > 0;
}

bool rename(ordered_json &body, const QString &from, const QString &to)
{
    bool hasChanged = false;
    for (ordered_json *place : placesIn(body)) {
        const auto found = place->find(from.toStdString());
        if (found == place->end())
            continue;
        ordered_json value = *found;
        place->erase(from.toStdString());
        (*place)[to.toStdString()] = std::move(value);
        hasChanged = true;
    }
    return hasChanged;
}

bool set(ordered_json &body, const QString &name, const QByteArray &json)
{
    const ordered_json value = ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (value.is_discarded())
        return false;
    const std::string member = name.toStdString();
    if (!body.contains(member) && value.is_number())
        return false;
    const bool isChange = !body.contains(member) || body[member] != value;
    body[member] = value;
    return isChange;
}

bool addDropped(const QString &name, Adaptation &adaptation)
{
    const auto isOfName = [&name](const auto &pair) { return pair.first == name; };
    const auto removed = std::erase_if(adaptation.set, isOfName) + std::erase_if(adaptation.rename, isOfName);
    if (adaptation.drop.contains(name))
        return removed > 0;
    adaptation.drop.append(name);
    return true;
}

template <typename Pairs, typename Pair>
bool addPair(Pairs &pairs, const Pair &pair)
{
    const auto known =
        std::find_if(pairs.begin(), pairs.end(), [&pair](const Pair &other) { return other.first == pair.first; });
    if (known == pairs.end()) {
        pairs.push_back(pair);
        return true;
    }
    const bool isNew = known->second != pair.second;
    known->second = pair.second;
    return isNew;
}

} // namespace

QString schemaParameter()
{
    return QStringLiteral("schema");
}

bool Adaptation::add(const Adaptation &more)
{
    bool isNew = false;
    for (const QString &name : more.drop)
        isNew = addDropped(name, *this) || isNew;
    for (const auto &pair : more.rename)
        isNew = addPair(rename, pair) || isNew;
    for (const auto &pair : more.set)
        isNew = addPair(set, pair) || isNew;
    return isNew;
}

AdaptedBody adaptedBody(const QByteArray &body, const Adaptation &adaptation)
{
    ordered_json json = ordered_json::parse(body.begin(), body.end(), nullptr, false);
    if (!json.is_object() || adaptation.isEmpty())
        return {body, {}};
    QStringList changes;
    for (const QString &name : adaptation.drop) {
        if (drop(json, name))
            changes.append(name);
    }
    for (const auto &[from, to] : adaptation.rename) {
        if (rename(json, from, to))
            changes.append(from + u'=' + to);
    }
    for (const auto &[name, value] : adaptation.set) {
        if (set(json, name, value))
            changes.append(name + u'=' + QString::fromUtf8(value));
    }
    const std::string text = json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    return {QByteArray::fromStdString(text), changes};
}

} // namespace tandem
