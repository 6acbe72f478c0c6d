// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/change_notifier.h"

namespace tandem {

namespace {
// Above this, views do better to fetch anew than to look each record up.
constexpr size_t namedRecords = 10'000;
} // namespace

ChangeNotifier::ChangeNotifier(std::shared_ptr<OwnerThread> owner, std::function<void(const ProjectChange &)> tell)
    : m_owner(std::move(owner))
    , m_tell(std::move(tell))
{
}

void ChangeNotifier::announce(const ProjectChange &change)
{
    const std::lock_guard lock(m_mutex);
    if (m_gathered)
        return merge(*m_gathered, change);
    m_gathered = change;
    m_owner->post([this] { tellGathered(); });
}

void ChangeNotifier::merge(ProjectChange &sum, const ProjectChange &change)
{
    sum.records |= change.records;
    sum.schema |= change.schema;
    sum.agents |= change.agents;
    sum.jobs |= change.jobs;
    if (!change.labels)
        return;
    const bool ofMany = (sum.labels && sum.labelledRecords.empty()) || change.labelledRecords.empty() ||
                        sum.labelledRecords.size() + change.labelledRecords.size() > namedRecords;
    sum.labels = true;
    if (ofMany)
        sum.labelledRecords.clear();
    else
        sum.labelledRecords.insert(sum.labelledRecords.end(), change.labelledRecords.begin(),
                                   change.labelledRecords.end());
}

void ChangeNotifier::tellGathered()
{
    std::optional<ProjectChange> change;
    {
        const std::lock_guard lock(m_mutex);
        change.swap(m_gathered);
    }
    m_tell(*change);
}

} // namespace tandem
