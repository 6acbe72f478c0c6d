// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/subset_description.h"

#include "core/domain/words.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using nlohmann::ordered_json;

const Words<SubsetCode, 5> subsetWords("all", "query", "selection", "rest", "said");

void addMember(ordered_json &object, const char *name, qint64 number)
{
    if (number != 0)
        object[name] = number;
}

void addMember(ordered_json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

QString textIn(const ordered_json &object, const char *name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

SubsetDescription readSubset(const ordered_json &object)
{
    SubsetDescription subset;
    subset.code = subsetWords.find(textIn(object, "code")).value_or(SubsetCode::Said);
    subset.query = textIn(object, "query");
    subset.selected = object.value("selected", qint64(0));
    subset.restOf = JobId(object.value("job", qint64(0)));
    subset.agent = textIn(object, "agent");
    subset.agentVersion = object.value("version", 0);
    subset.first = object.value("first", qint64(0));
    subset.said = textIn(object, "text");
    return subset;
}

} // namespace

QByteArray subsetToJson(const SubsetDescription &subset)
{
    ordered_json object{{"code", subsetWords.of(subset.code).toStdString()}};
    addMember(object, "query", subset.query);
    addMember(object, "selected", subset.selected);
    addMember(object, "job", subset.restOf.value);
    addMember(object, "agent", subset.agent);
    addMember(object, "version", subset.agentVersion);
    addMember(object, "first", subset.first);
    addMember(object, "text", subset.said);
    return QByteArray::fromStdString(object.dump());
}

SubsetDescription subsetFromJson(const QByteArray &json)
{
    try {
        return readSubset(ordered_json::parse(json.toStdString()));
    } catch (const ordered_json::exception &) {
        SubsetDescription said;
        said.code = SubsetCode::Said;
        said.said = QString::fromUtf8(json);
        return said;
    }
}

} // namespace tandem
