// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

namespace tandem {

/// What was imported, and taking an import back.
std::vector<Command> importsCommands();

} // namespace tandem
