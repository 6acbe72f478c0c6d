// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/span_insights.h"

#include "core/project/project_access.h"
#include "core/store/query/passed_records.h"

namespace tandem {

Pending<Result<MissedReport>> SpanInsights::missed(LabelDefinitionId definition, WithLikelyMisses likely,
                                                   CancelToken cancel)
{
    return m_access.lists().read(
        [definition, likely](Connection &connection) {
            return passedRecords(connection, definition).map([likely](PassedRecords passed) {
                MissedReport report;
                report.pairs = pairsOfPasses(passed.records);
                report.names = std::move(passed.names);
                report.records = static_cast<qint64>(passed.records.size());
                if (likely == WithLikelyMisses::Yes)
                    report.likely = likelyMisses(passed.records);
                return report;
            });
        },
        std::move(cancel));
}

} // namespace tandem
