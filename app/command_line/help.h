// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"

#include <QStringList>

namespace tandem {

/// What `tandem-cli help TOPIC` prints: everything in short without a topic, one verb or one group of verbs with it.
Attempt<QString> helpText(const QStringList &topic);

} // namespace tandem
