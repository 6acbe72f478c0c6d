// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

#include <QString>

#include <vector>

namespace tandem {

/// What the agent editor fills in for a well-known provider or server.
struct Preset
{
    QString name; ///< "OpenAI"; not translated
    Provider provider = Provider::OpenAiCompatible;
    QString baseUrl;
    QString keyVariable; ///< the usual environment variable of the key; empty: none is needed
    QString hint;        ///< a sentence for people
};

/// In the order in which they are offered: hosted providers, then servers of one's own.
const std::vector<Preset> &presets();

/// Whether an origin ("https://api.example.org:443") is that of the preset's base URL. For Azure, whose customers each
/// have a host of their own, any below its domain.
bool isOwnOrigin(const Preset &preset, const QString &origin);

} // namespace tandem
