// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// A person decides while a job over all records starts, runs, is hidden, shown, and deleted: how long a decision takes
/// until it is durable, and the counts after it.
void benchmarkJobs(const QString &project);

} // namespace tandem
