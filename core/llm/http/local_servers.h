// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/llm/wire/wire_format.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// A model server that was found on this computer.
struct LocalServer
{
    QString name; ///< of the preset whose port it listens on: "Ollama"
    Provider provider = Provider::OpenAiCompatible;
    QString baseUrl;
    std::vector<ListedModel> models;
};

/// Looks for model servers on the usual loopback ports (those of the presets without a key), only when started. Sends
/// no key and no text. One thread with an event loop; destroying it drops what is under way.
class LocalServerSearch
{
public:
    using Done = std::function<void(std::vector<LocalServer>)>;

    /// The addresses to look at are those of the local presets, unless others are given.
    LocalServerSearch();
    explicit LocalServerSearch(std::vector<LocalServer> candidates);
    ~LocalServerSearch();

    /// Once. `done` is called later, once, with those that listed their models; it may destroy the search.
    void start(Done done);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tandem
