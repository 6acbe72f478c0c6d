// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_access.h"
#include "core/project/records.h"

namespace tandem {

class StoredRecords : public Records
{
public:
    explicit StoredRecords(ProjectAccess &access)
        : m_access(access)
    {
    }

    Pending<Result<ResultList>> firstOf(const ListRequest &request, int limit, CancelToken cancel) override;
    Pending<Result<ResultList>> list(const ListRequest &request, CancelToken cancel) override;
    Pending<Result<std::vector<RecordRow>>> rows(const std::vector<RecordId> &ids,
                                                 const QStringList &metadataColumns) override;
    Pending<Result<RecordDetail>> detail(RecordId id) override;
    Pending<Result<ProjectCounts>> counts() override;
    Pending<Result<QStringList>> metadataColumns() override;
    Pending<Result<qint64>> staleCount(const ListRequest &request, ResultList list, CancelToken cancel) override;

private:
    ProjectAccess &m_access;
};

} // namespace tandem
