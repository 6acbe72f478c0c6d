// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/project_counts.h"

#include "core/store/labels/decision_pace.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/steps.h"

#include <array>

namespace tandem {

namespace {
constexpr size_t statusCount = 8;

ProjectCounts::ByDefinition countsOf(Steps &steps, LabelDefinitionId definition, qint64 records)
{
    ProjectCounts::ByDefinition counts;
    counts.definition = definition;
    std::array<qint64, statusCount> byStatus{};
    byStatus[size_t(Status::Unlabelled)] = records;
    steps.each(
        QStringLiteral("SELECT status, is_unsure, differs, disagrees, count FROM label_count"
                       " WHERE label_definition_id = ? AND is_visible = 1"),
        [&](const Statement &row) {
            const qint64 count = row.integer(4);
            byStatus[size_t(row.integer(0))] += count;
            byStatus[size_t(Status::Unlabelled)] -= count;
            counts.belowReviewThreshold += row.integer(1) * count;
            counts.differing += row.integer(2) * count;
            counts.disagreeing += row.integer(3) * count;
        },
        definition);
    for (size_t status = 0; status < statusCount; ++status)
        counts.statuses.emplace_back(static_cast<Status>(status), byStatus[status]);
    return counts;
}
} // namespace

Result<qint64> recordCount(Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT record_count FROM project"));
}

Result<ProjectCounts> projectCounts(Connection &connection)
{
    Steps steps(connection);
    const Schema schema = steps.take(currentSchema(connection));
    ProjectCounts counts;
    counts.records = steps.take(recordCount(connection));
    for (const LabelDefinition &definition : schema.definitions)
        counts.definitions.push_back(countsOf(steps, definition.id, counts.records));
    const DecisionPace pace = steps.take(decisionPace(connection, beginningOfToday()));
    counts.verifiedToday = pace.verified;
    counts.medianDecisionTime = pace.medianDecisionTime;
    return steps.result(std::move(counts));
}

} // namespace tandem
