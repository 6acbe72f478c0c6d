// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"

#include <QString>

namespace tandem {

/// Which hosts the user lets texts go to. Loopback needs no consent. Consent is given once and remembered in the
/// user's settings (hosts.ini), never in the project: a project from someone else brings none along.
/// Thread: any; short reads and writes of a small file.
namespace HostConsent {

/// Where an agent's texts go.
struct Destination
{
    QString host;           ///< empty for the built-in model
    QString address;        ///< host and port
    bool isForeign = false; ///< not loopback: the texts leave this computer
};
Result<Destination> destinationOf(const AgentConfiguration &agent);

bool isGiven(const QString &host);
void give(const QString &host);

/// Refused with a sentence where `agent` sends texts to a host that has no consent, neither remembered nor by
/// `allowedHost`, which is then remembered.
Result<void> check(const AgentConfiguration &agent, const QString &allowedHost);

} // namespace HostConsent

} // namespace tandem
