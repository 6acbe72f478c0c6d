// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"

namespace tandem {

/// agreement
std::vector<Command> agreementCommands();

} // namespace tandem
