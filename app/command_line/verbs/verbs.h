// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

std::vector<Command> newCommands();
std::vector<Command> importCommands();
std::vector<Command> schemaCommands();
std::vector<Command> agentCommands();
std::vector<Command> runCommands();
std::vector<Command> jobCommands();
std::vector<Command> statusCommands();
std::vector<Command> searchCommands();
std::vector<Command> verifyCommands();
std::vector<Command> undoCommands();
std::vector<Command> exportCommands();
std::vector<Command> demoCommands();

} // namespace tandem
