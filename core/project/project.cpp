// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

namespace tandem {

struct Project::Parts
{
};

Project::~Project() = default;

} // namespace tandem

// Here and not with all others of the library, so that a program that uses one room need not link every other.
#include "moc_project.cpp"
