// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/job_settings.h"

#include "core/project/llm_services.h"

#include <QSettings>

namespace tandem {

namespace {

void readInto(Milliseconds &value, const QSettings &settings, const char *key)
{
    bool isNumber = false;
    const qint64 given = settings.value(QLatin1String(key)).toLongLong(&isNumber);
    if (isNumber && given > 0)
        value = given;
}

} // namespace

RunnerSettings runnerSettings()
{
    // One file of its own, so that the command line and the window share it.
    const QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("jobs"));
    RunnerSettings settings;
    settings.makeModel = httpModelMaker(llmServices().forModels());
    readInto(settings.callTimeout, file, "call_timeout");
    readInto(settings.retry.itemDeadline, file, "item_deadline");
    readInto(settings.retry.unit, file, "backoff_unit");
    readInto(settings.retry.cap, file, "backoff_cap");
    return settings;
}

} // namespace tandem
