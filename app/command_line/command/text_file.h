// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// A small file as it stands, without a byte order mark; "-" is standard input. At most 16 MiB.
Attempt<QByteArray> readTextFile(const QString &path);

} // namespace tandem
