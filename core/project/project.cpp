// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

namespace tandem {

struct Project::Parts
{
};

Project::~Project() = default;

} // namespace tandem
