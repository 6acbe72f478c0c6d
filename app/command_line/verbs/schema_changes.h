// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

/// schema rename, merge, split, remove, choice, move: edits that concern labels, each with --dry-run.
std::vector<Command> schemaChangeCommands();

} // namespace tandem
