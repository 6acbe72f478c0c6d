// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/change_board.h"

namespace tandem {

namespace {
// Above this, views do better to fetch anew than to look each record up.
constexpr size_t namedRecords = 10'000;
} // namespace

ChangeBoard::ChangeBoard(std::shared_ptr<HomeThread> home, std::function<void(const ProjectChange &)> tell)
    : m_home(std::move(home))
    , m_tell(std::move(tell))
{
}

void ChangeBoard::announce(const ProjectChange &change)
{
    const std::lock_guard lock(m_mutex);
    if (m_gathered)
        return merge(*m_gathered, change);
    m_gathered = change;
    m_home->post([this] { tellGathered(); });
}

void ChangeBoard::merge(ProjectChange &sum, const ProjectChange &change)
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

void ChangeBoard::tellGathered()
{
    std::optional<ProjectChange> change;
    {
        const std::lock_guard lock(m_mutex);
        change.swap(m_gathered);
    }
    m_tell(*change);
}

} // namespace tandem
