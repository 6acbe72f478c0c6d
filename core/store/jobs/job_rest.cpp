// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_rest.h"

#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

namespace tandem {

Result<std::vector<RecordId>> recordsLeftBy(Connection &connection, JobId job)
{
    Steps steps(connection);
    std::vector<RecordId> records;
    steps.each(
        QStringLiteral(
            "SELECT i.record_id FROM item i WHERE i.job_id = ? AND"
            " (SELECT count(*) FROM label l WHERE l.record_id = i.record_id AND l.job_id = i.job_id AND %2 IS NOT NULL)"
            " < (SELECT count(*) FROM job_label_definition d WHERE d.job_id = i.job_id) AND %1 ORDER BY i.id")
            .arg(isNotDeleted(QStringLiteral("i.record_id")), valueSql(QStringLiteral("l"))),
        [&records](const Statement &row) { records.push_back(row.id<RecordId>(0)); }, job);
    return steps.result(records);
}

} // namespace tandem
