// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

/// The table of all verbs, in the order of the help: what the calls, the help, the manual and the shell's completion
/// know of them. In the language that is in use.
std::vector<Command> commands();

} // namespace tandem
