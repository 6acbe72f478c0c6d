// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

#include <vector>

namespace tandem {

/// The verbs that show and hide the labels of a job.
std::vector<Command> jobLabelsCommands();

} // namespace tandem
