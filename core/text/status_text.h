// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status.h"

#include <QString>

namespace tandem {

/// One word for a column of a table: "own". In English they are the words of a query.
QString shortStatusText(Status status);

} // namespace tandem
