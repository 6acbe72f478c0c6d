// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/catalogue/model_catalogue.h"
#include "core/prompt/prompt_limit.h"

namespace tandem {

/// The user's own list of models: "models.json" in the folder of the settings.
QString usersCatalogueFile();

struct LoadedCatalogue
{
    ModelCatalogue catalogue;
    QStringList problems; ///< of the user's file, as sentences
};

/// "Your list of models /home/ana/.config/tandem/models.json has a problem. …": what is wrong and what follows from it,
/// a line for each problem; empty where there is none.
QString catalogueProblemsText(const QStringList &problems);

/// The list of the program with the user's own. Reads files.
LoadedCatalogue loadCatalogue();

/// What an agent's model takes, and what the agent's parameters allow for the answer; 0 where that is unknown.
PromptLimit promptLimitOf(const AgentConfiguration &agent, const ModelCatalogue &catalogue);

/// The same by `loadCatalogue`; problems of the user's file go to the log.
PromptLimit promptLimitByCatalogue(const AgentConfiguration &agent);

} // namespace tandem
