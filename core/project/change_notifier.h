// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/owner_thread.h"
#include "core/project/project.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace tandem {

/// Gathers changes of a project and tells them on its owner thread; what comes in before that is told in one go.
/// Thread: `announce` from anywhere.
class ChangeNotifier
{
public:
    ChangeNotifier(std::shared_ptr<OwnerThread> owner, std::function<void(const ProjectChange &)> tell);

    void announce(const ProjectChange &change);

private:
    /// Adds `change` to `sum`; labels of many records stay "many".
    static void merge(ProjectChange &sum, const ProjectChange &change);
    void tellGathered();

    std::shared_ptr<OwnerThread> m_owner;
    std::function<void(const ProjectChange &)> m_tell;
    std::mutex m_mutex;
    std::optional<ProjectChange> m_gathered; // guarded by m_mutex
};

} // namespace tandem
