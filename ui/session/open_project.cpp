// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/open_project.h"

namespace tandem {

void OpenProject::set(std::shared_ptr<Project> project)
{
    m_whileOpen.renew();
    if (m_project)
        m_project->closeInBackground();
    m_isLost = false;
    m_project = std::move(project);
}

} // namespace tandem
