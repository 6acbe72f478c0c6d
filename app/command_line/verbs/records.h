// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

std::vector<Command> recordsCommands();

} // namespace tandem
