// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"
#include "core/project/project.h"

#include <memory>

namespace tandem {

/// The project that a call names by PROJECT, with its schema of now.
struct OpenedProject
{
    std::shared_ptr<Project> project;
    Schema schema;

    Project &operator*() const { return *project; }
    Project *operator->() const { return project.get(); }
};

/// ReadOnly: another process may write to it meanwhile. ReadWrite is refused with the owner's name while another
/// process has it, and where the file or its folder is write-protected.
Attempt<OpenedProject> openProject(const Arguments &arguments, OpenMode mode);

/// The schema that a project has now; opening gives it already.
Attempt<Schema> currentSchema(Project &project);

} // namespace tandem
