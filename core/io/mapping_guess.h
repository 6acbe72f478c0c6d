// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import.h"

namespace tandem {

/// The columns that look like an id and a text; empty where none does.
ImportMapping guessedMapping(const QStringList &columns, const std::vector<SourceRow> &rows);

} // namespace tandem
