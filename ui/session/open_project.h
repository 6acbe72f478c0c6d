// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/project/project.h"

#include <memory>

namespace tandem {

/// The project that is open in the window, if one is, and the time for which answers from it are wanted. Thread: UI.
class OpenProject
{
public:
    /// Null: none is open.
    const std::shared_ptr<Project> &project() const { return m_project; }
    bool isOpen() const { return m_project != nullptr; }
    bool canWrite() const { return m_project && !m_project->isReadOnly() && !m_isLost; }
    /// Whether the file was moved, removed or replaced while it is open.
    bool isLost() const { return m_isLost; }
    void setLost() { m_isLost = true; }
    /// Over once this project is closed or another one is opened.
    const Scope &whileOpen() const { return m_whileOpen; }

    void set(std::shared_ptr<Project> project);

private:
    std::shared_ptr<Project> m_project;
    Scope m_whileOpen;
    bool m_isLost = false;
};

} // namespace tandem
