// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/listed_models.h"

#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

namespace tandem {

std::vector<ListedModel> listedData(const QByteArray &body)
{
    std::vector<ListedModel> models;
    using wire::Json;
    const Json top = wire::parsed(body);
    for (const Json &entry : wire::listOf(wire::memberOf(top, "data"))) {
        ListedModel model{wire::textOf(entry, "id"), wire::countOf(entry, "max_model_len")};
        if (model.contextTokens == 0)
            model.contextTokens = wire::countOf(wire::memberOf(entry, "meta"), "n_ctx");
        if (model.contextTokens == 0)
            model.contextTokens = wire::countOf(entry, "context_length");
        if (model.contextTokens == 0)
            model.contextTokens = wire::countOf(entry, "max_input_tokens");
        if (!model.name.isEmpty())
            models.push_back(std::move(model));
    }
    return models;
}

} // namespace tandem
