// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/query.h"
#include "core/domain/views.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace tandem {

/// A snapshot of a query: record ids in order.
using ResultList = std::shared_ptr<const std::vector<RecordId>>;

/// Reading records. Every answer comes from a reader thread; a request with a cancelled token answers `Cancelled`.
class Records
{
public:
    virtual ~Records() = default;

    /// The first rows of a list (at most `limit`), fast, to show while `list` fills behind.
    virtual Pending<Result<ResultList>> firstOf(const ListRequest &request, int limit, CancelToken cancel) = 0;
    virtual Pending<Result<ResultList>> list(const ListRequest &request, CancelToken cancel) = 0;
    /// The rows of these records, in their order; records that are gone are left out.
    virtual Pending<Result<std::vector<RecordRow>>> rows(const std::vector<RecordId> &ids,
                                                         const QStringList &metadataColumns) = 0;
    virtual Pending<Result<RecordDetail>> detail(RecordId id) = 0;
    virtual Pending<Result<ProjectCounts>> counts() = 0;
    virtual Pending<Result<QStringList>> metadataColumns() = 0;
    /// How many of a list no longer match its request, for the bar that offers to refresh.
    virtual Pending<Result<qint64>> staleCount(const ListRequest &request, ResultList list, CancelToken cancel) = 0;
};

} // namespace tandem
