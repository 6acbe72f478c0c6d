// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/parted_scan.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/reader.h"

#include <algorithm>
#include <memory>

namespace tandem {

namespace {
/// Enough that nobody waits long for the other's last part, and few enough that starting one costs nothing.
constexpr qint64 wantedParts = 32;
/// Ids: less is not worth a part.
constexpr qint64 smallestPart = 1000;

qint64 partSizeOf(qint64 ids)
{
    return std::max(smallestPart, (ids + wantedParts - 1) / wantedParts);
}
} // namespace

PartedScan::PartedScan(ListPlan plan, qint64 limit)
    : m_plan(std::move(plan))
    , m_limit(limit)
    , m_partSize(partSizeOf(m_plan.visibleThrough))
    , m_found(size_t((m_plan.visibleThrough + m_partSize - 1) / m_partSize))
{
}

Result<void> PartedScan::work(Connection &connection)
{
    while (const std::optional<size_t> part = takePart()) {
        std::vector<RecordId> ids;
        if (const Result<void> read = appendRecords(connection, sqlOf(*part), m_limit, ids); !read) {
            stop();
            return read;
        }
        finishPart(*part, std::move(ids));
    }
    return {};
}

Result<void> PartedScan::help(Connection &connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return {};
        m_isHelped = true;
    }
    return work(connection);
}

bool PartedScan::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    return m_isHelped;
}

std::vector<RecordId> PartedScan::found() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<RecordId> ids;
    for (const auto &part : m_found) {
        if (!part || qint64(ids.size()) >= m_limit)
            break;
        const auto wanted = std::min(qint64(part->size()), m_limit - qint64(ids.size()));
        ids.insert(ids.end(), part->begin(), part->begin() + wanted);
    }
    return ids;
}

std::optional<size_t> PartedScan::takePart()
{
    const std::lock_guard lock(m_mutex);
    if (m_next >= m_found.size())
        return std::nullopt;
    return m_next++;
}

/// Stops where the parts from the first one on hold enough.
void PartedScan::finishPart(size_t part, std::vector<RecordId> ids)
{
    const std::lock_guard lock(m_mutex);
    m_found[part] = std::move(ids);
    qint64 count = 0;
    for (const auto &each : m_found) {
        if (!each)
            return;
        count += qint64(each->size());
        if (count >= m_limit) {
            m_next = m_found.size();
            return;
        }
    }
}

void PartedScan::stop()
{
    const std::lock_guard lock(m_mutex);
    m_next = m_found.size();
}

SqlText PartedScan::sqlOf(size_t part) const
{
    const size_t place = m_plan.sort.ascending ? part : m_found.size() - 1 - part;
    const qint64 after = qint64(place) * m_partSize;
    return compilePart(m_plan, after, std::min(after + m_partSize, m_plan.visibleThrough));
}

Result<std::vector<RecordId>> scanRecords(Connection &connection, Reader *helper, const ListPlan &plan, qint64 limit)
{
    const auto scan = std::make_shared<PartedScan>(plan, limit);
    std::optional<Pending<Result<void>>> help;
    if (helper && scan->partCount() > 1)
        help = helper->read([scan](Connection &other) { return scan->help(other); },
                            connection.cancelToken().value_or(CancelToken()));
    const Result<void> own = scan->work(connection);
    // A helper that is busy with something else is not waited for; one that helps is, also where the own work failed:
    // what the scan points to must not go while somebody reads it.
    const Result<void> others = scan->close() ? help->wait() : Result<void>();
    if (!own || !others)
        return tl::unexpected(own ? others.error() : own.error());
    return scan->found();
}

} // namespace tandem
