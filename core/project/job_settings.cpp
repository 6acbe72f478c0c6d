// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_settings.h"

#include "core/llm/model_catalogue.h"

#include <QFileInfo>
#include <QSettings>

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

constexpr qint64 usualAnswer = 64; // tokens of an answer that nothing limits: labels are short

void readInto(Milliseconds &value, const QSettings &settings, const char *key)
{
    bool isNumber = false;
    const qint64 given = settings.value(QLatin1String(key)).toLongLong(&isNumber);
    if (isNumber && given > 0)
        value = given;
}

qint64 maximumOutput(const AgentConfiguration &agent)
{
    const auto parameters =
        nlohmann::json::parse(agent.parameters.begin(), agent.parameters.end(), nullptr, /*allow_exceptions=*/false);
    if (!parameters.is_object())
        return usualAnswer;
    for (const char *name : {"max_completion_tokens", "max_output_tokens", "max_tokens", "maxOutputTokens"}) {
        const auto found = parameters.find(name);
        if (found != parameters.end() && found->is_number_integer())
            return std::max<qint64>(0, found->get<qint64>());
    }
    return usualAnswer;
}

PromptLimit limitFrom(const QString &usersModels, const AgentConfiguration &agent)
{
    ModelCatalogue catalogue = ModelCatalogue::shipped();
    catalogue.addFile(usersModels);
    const auto facts = catalogue.find(agent);
    if (!facts || !facts->contextTokens)
        return {};
    return {*facts->contextTokens, maximumOutput(agent)};
}

} // namespace

RunnerSettings runnerSettings()
{
    const QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("jobs"));
    RunnerSettings settings;
    readInto(settings.callTimeout, file, "call_timeout");
    readInto(settings.retry.itemDeadline, file, "item_deadline");
    readInto(settings.retry.unit, file, "backoff_unit");
    readInto(settings.retry.cap, file, "backoff_cap");
    const QString models = QFileInfo(file.fileName()).path() + QStringLiteral("/models.json");
    // Read when a job starts, on the runner's thread: what the user wrote meanwhile counts.
    settings.promptLimit = [models](const AgentConfiguration &agent) { return limitFrom(models, agent); };
    return settings;
}

} // namespace tandem
