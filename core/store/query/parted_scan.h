// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/query/query_compiler.h"

#include <mutex>
#include <optional>
#include <vector>

namespace tandem {

class Connection;
class Reader;

/// Looking at each record in the order of import, in parts that several connections take in turn. A part comes after
/// the other, so a list that needs only its beginning reads little more than that. Thread: any.
class PartedScan
{
public:
    /// `plan` asks for no order but that of import; what it points to outlives the scan. At most `limit` records are
    /// wanted.
    PartedScan(ListPlan plan, qint64 limit);

    size_t partCount() const { return m_found.size(); }
    /// Takes parts and reads them, until none is left that is needed.
    Result<void> work(Connection &connection);
    /// The same on another connection, or nothing where `close` came first.
    Result<void> help(Connection &connection);
    /// Lets nobody begin to help any more; whether somebody has.
    bool close();
    /// The list, once everybody's `work` has succeeded.
    std::vector<RecordId> found() const;

private:
    std::optional<size_t> takePart();
    void finishPart(size_t part, std::vector<RecordId> ids);
    void stop();
    SqlText sqlOf(size_t part) const;

    const ListPlan m_plan;
    const qint64 m_limit;
    const qint64 m_partSize; ///< ids
    mutable std::mutex m_mutex;
    // Guarded by m_mutex.
    size_t m_next = 0;
    bool m_isHelped = false;
    bool m_isClosed = false;
    std::vector<std::optional<std::vector<RecordId>>> m_found; // its size never changes
};

/// The list of a scan that the calling thread and, if there is one that has nothing else to do, `helper` read together:
/// on two cores it takes half the time. Each record is judged as one of the two connections sees it; both see what was
/// committed before.
Result<std::vector<RecordId>> scanRecords(Connection &connection, Reader *helper, const ListPlan &plan, qint64 limit);

} // namespace tandem
