// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/provider_info.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// The register of providers: a new one is a row here, and its form in files of its own. In the order in which people
/// choose among them.
const std::vector<ProviderInfo> &providers();

/// Of a provider that is not known, which a project from elsewhere may name: nothing but its word.
const ProviderInfo &infoOf(const Provider &provider);
QStringList providerWords();
std::optional<Provider> providerFromWord(const QString &word);

/// How a provider that is called over the network is spoken to.
const WireFormat &wireFormatOf(const Provider &provider);

} // namespace tandem
