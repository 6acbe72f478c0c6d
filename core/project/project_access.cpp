// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_access.h"

#include <QCoreApplication>

namespace tandem {

ProjectAccess::ProjectAccess(ProjectFile &file, std::shared_ptr<OwnerThread> owner,
                             std::function<void(const ProjectChange &)> tell)
    : m_file(file)
    , m_owner(std::move(owner))
    , m_notifier(std::make_shared<ChangeNotifier>(m_owner, std::move(tell)))
{
}

Result<std::unique_ptr<ProjectAccess>> ProjectAccess::make(ProjectFile &file, std::shared_ptr<OwnerThread> owner,
                                                           std::function<void(const ProjectChange &)> tell)
{
    std::unique_ptr<ProjectAccess> access(new ProjectAccess(file, std::move(owner), std::move(tell)));
    for (std::unique_ptr<Reader> *place :
         {&access->m_pages, &access->m_listHelper, &access->m_lists, &access->m_counts}) {
        auto reader = file.makeReader();
        if (!reader)
            return tl::unexpected(reader.error());
        *place = std::move(*reader);
    }
    return access;
}

Error ProjectAccess::readOnlyError()
{
    return {ErrorCode::ReadOnly,
            QCoreApplication::translate(
                "ProjectAccess",
                "The project is open for reading only, so nothing can be changed. Open it again once no other program "
                "has it open, or save a copy and work on that."),
            {}};
}

} // namespace tandem
