// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

/// schema versions, diff, name: the versions of the schema that a project has had.
std::vector<Command> schemaVersionCommands();

} // namespace tandem
