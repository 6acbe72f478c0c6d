// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tandem {

/// Where keys come from: asked with the server's origin ("https://api.example.org:443") and the variable that the agent
/// names (may be empty); gives nothing where there is no key. A key is given for its own origin only. Called on the
/// thread that makes the model.
using KeySource = std::function<QByteArray(const QString &origin, const QString &keyVariable)>;

/// The environment: the variable that the agent names or, at a provider's own origin, its usual one. A provider's usual
/// variable (OPENAI_API_KEY, …) is given to that provider's own origin only, whatever an agent names.
QByteArray keyFromEnvironment(const QString &origin, const QString &keyVariable);

/// The host that answers would come from, and whether the user must be asked before its first use.
struct Endpoint
{
    QString origin; ///< "https://api.example.org:443"
    bool isLoopback = false;
};

/// Refuses what is no web address, holds a password, or is http without encryption to another machine (unless the agent
/// insists on it). Loopback: 127.0.0.0/8, ::1, localhost.
Result<Endpoint> endpointOf(const AgentConfiguration &agent);

/// Checks an agent before anything is sent: its address, its parameters, and that there is a key where it names a
/// variable for one. The error's sentence says what to do.
Result<void> checkEndpoint(const AgentConfiguration &agent, const KeySource &keys = keyFromEnvironment);

/// 127.0.0.0/8, ::1 or localhost.
bool isLoopbackHost(const QString &host);

} // namespace tandem
