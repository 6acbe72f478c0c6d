// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/plan.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem {

namespace {

std::vector<std::pair<QString, QString>> columns(const QJsonObject &object)
{
    std::vector<std::pair<QString, QString>> found;
    for (auto i = object.begin(); i != object.end(); ++i)
        found.emplace_back(i.key(), i.value().toString());
    return found;
}

} // namespace

WindowPlan WindowPlan::read(const QString &path)
{
    QFile file(path);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        qFatal("The plan cannot be read.");
    const QJsonObject object = document.object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    WindowPlan plan;
    plan.project = text("project");
    plan.input = text("input");
    plan.idColumn = text("id");
    plan.text = text("text");
    plan.gold = columns(object.value(QLatin1String("gold")).toObject());
    plan.person = columns(object.value(QLatin1String("person")).toObject());
    plan.personName = text("person_name");
    plan.updates = text("on_duplicate") == QLatin1String("update");
    plan.agent = text("agent");
    plan.limit = object.value(QLatin1String("limit")).toInt();
    plan.csv = text("csv");
    plan.jsonLines = text("jsonl");
    plan.key = text("key");
    plan.home = text("home");
    plan.acts = text("acts");
    return plan;
}

} // namespace tandem
