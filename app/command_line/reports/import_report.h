// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/io/import.h"

namespace tandem {

/// What an import did, with everything that was left out.
Report importReport(const ImportRequest &request, const ImportReport &report);

} // namespace tandem
