// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

namespace tandem {

/// Making labels from a column of metadata.
std::vector<Command> labelColumnCommands();

} // namespace tandem
