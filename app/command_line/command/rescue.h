// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"

#include <memory>

namespace tandem {

class Console;
class Project;

/// Remembers the project that a verb writes to, until `rescueLost`.
void keepForRescue(const std::shared_ptr<Project> &project);

/// Where the file of that project was removed, replaced or written over meanwhile, saves a copy with everything beside
/// it under a free name, and says so. Gives whether the file is lost. Call once, when the verb has ended.
bool rescueLost(Console &console);

} // namespace tandem
