// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace tandem {

/// Progress of a long act, in whatever `total` counts; total 0: unknown. Called on the working thread.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace tandem
