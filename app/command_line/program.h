// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

namespace tandem {

/// Every verb, in the order of the help.
const std::vector<Command> &commands();

/// Runs one call of the program: finds the verb, reads its arguments, does it and prints what it returned. `words` are
/// the arguments without the program's name. Returns the exit code.
int runProgram(const QStringList &words, Console &console, const CancelToken &cancel);

} // namespace tandem
