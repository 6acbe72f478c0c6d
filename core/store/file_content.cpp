// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_content.h"

#include <algorithm>

namespace tandem {

FileContent::FileContent(std::shared_ptr<const HeldFile> file, std::vector<FileMark> marks)
    : m_file(std::move(file))
    , m_marks(std::move(marks))
{
}

Result<void> FileContent::check(Connection &connection) const
{
    if (m_file->isOverwritten() || m_file->hasLostCompanion())
        return m_file->check();
    // Else a look that was overtaken by a later one would tell of an older state.
    const std::lock_guard lock(m_mutex);
    const Result<FileFacts> facts = factsOfFile(connection);
    if (!facts || isOurs(*facts)) // a disk that does not answer is told by whatever wants something of it
        return {};
    m_file->tellOverwritten();
    return m_file->check();
}

bool FileContent::isOurs(const FileFacts &facts) const
{
    if (!facts.isProject)
        return false;
    if (m_marks.empty())
        return true;
    if (std::none_of(m_marks.begin(), m_marks.end(), [&](FileMark mark) { return isMarkedWith(mark, facts.mark); }))
        return false;
    if (facts.changes < m_before.changes) // an older state, put back
        return false;
    // While the log is brought in, a first page that counts more comes before the pages that it counts.
    const bool isWhole = facts.size >= facts.headerSize;
    if (isWhole)
        m_before = facts;
    return isWhole || facts.changes != m_before.changes || facts.headerSize != m_before.headerSize;
}

} // namespace tandem
