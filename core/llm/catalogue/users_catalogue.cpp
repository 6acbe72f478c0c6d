// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/users_catalogue.h"

#include "core/base/log.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace tandem {

namespace {

using nlohmann::json;

/// The names of the limit of an answer, in the parameters or in the object that some interfaces keep them in.
qint64 askedOutput(const json &parameters)
{
    for (const char *name :
         {"max_completion_tokens", "max_output_tokens", "max_tokens", "maxOutputTokens", "num_predict"}) {
        const auto member = parameters.find(name);
        if (member != parameters.end() && member->is_number_integer() && member->get<qint64>() > 0)
            return member->get<qint64>();
    }
    for (const char *place : {"generationConfig", "options"}) {
        const auto inner = parameters.find(place);
        if (inner != parameters.end() && inner->is_object()) {
            if (const qint64 asked = askedOutput(*inner); asked > 0)
                return asked;
        }
    }
    return 0;
}

} // namespace

QString usersCatalogueFile()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"),
                             QStringLiteral("models"));
    return QFileInfo(settings.fileName()).dir().filePath(QStringLiteral("models.json"));
}

LoadedCatalogue loadCatalogue()
{
    LoadedCatalogue loaded{ModelCatalogue::shipped(), {}};
    loaded.problems = loaded.catalogue.addFile(usersCatalogueFile());
    return loaded;
}

QString catalogueProblemsText(const QStringList &problems)
{
    if (problems.isEmpty())
        return {};
    const QString file = QDir::toNativeSeparators(usersCatalogueFile());
    const QString first =
        problems.size() == 1
            ? QCoreApplication::translate("ModelCatalogue", "Your list of models %1 has a problem:").arg(file)
            : QCoreApplication::translate("ModelCatalogue", "Your list of models %1 has %2 problems:")
                  .arg(file, QString::number(problems.size()));
    const QString last = QCoreApplication::translate(
        "ModelCatalogue", "Mend the file with any editor; it is read again at the next look.");
    return first + u'\n' + problems.join(u'\n') + u'\n' + last;
}

PromptLimit promptLimitOf(const AgentConfiguration &agent, const ModelCatalogue &catalogue)
{
    PromptLimit limit;
    if (const std::optional<ModelFacts> facts = catalogue.find(agent))
        limit.contextTokens = facts->contextTokens.value_or(0);
    const json parameters = json::parse(agent.parameters.toStdString(), nullptr, false);
    if (parameters.is_object())
        limit.maximumOutput = askedOutput(parameters);
    return limit;
}

PromptLimit promptLimitByCatalogue(const AgentConfiguration &agent)
{
    const LoadedCatalogue loaded = loadCatalogue();
    for (const QString &problem : loaded.problems)
        writeLog(LogLevel::Warning, problem);
    return promptLimitOf(agent, loaded.catalogue);
}

} // namespace tandem
