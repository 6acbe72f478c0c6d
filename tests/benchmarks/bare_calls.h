// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace tandem {

/// Calls a second of a bare loop: nothing but Qt's network managers, as many as six connections each make room for,
/// that post the same body again and again. What a job could reach at best.
double bareCallsPerSecond(const QUrl &url, const QByteArray &body, int inFlight, int count);

} // namespace tandem
