// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql/connection.h"

#include <QString>

#include <functional>
#include <thread>

namespace tandem {

/// Starts a thread that opens a connection and runs `loop` on it, and waits until it is open: a connection is used on
/// the thread that opened it.
Result<std::thread> startConnectionThread(const QString &path, ConnectionMode mode,
                                          std::function<void(Connection &)> loop);

} // namespace tandem
