// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/going_records.h"

#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

#include <QCoreApplication>

namespace tandem {

Result<void> refuseWhileTakingBack(Connection &connection)
{
    Steps steps(connection);
    const qint64 going =
        steps.number(QStringLiteral("SELECT count(*) FROM import i WHERE i.completed_at IS NULL AND EXISTS"
                                    " (SELECT 1 FROM record r WHERE r.import_id = i.id AND r.id <= %1)")
                         .arg(lastVisibleRecord()));
    if (going > 0)
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Import", "An import is being taken back, and its records are still "
                                                             "going. Wait for the end of that, then run the job."));
    return steps.result();
}

} // namespace tandem
