// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/project_counts.h"

#include "core/base/clock.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

#include <QDateTime>

#include <array>

namespace tandem {

namespace {
constexpr size_t statusCount = 8;
constexpr double reviewThreshold = 0.70;

Milliseconds localMidnight()
{
    return QDateTime::fromMSecsSinceEpoch(Clock::now()).date().startOfDay().toMSecsSinceEpoch();
}

ProjectCounts::ByDefinition countsOf(Steps &steps, LabelDefinitionId definition, qint64 records)
{
    std::array<qint64, statusCount> counts{};
    qint64 labelled = 0;
    steps.each(
        QStringLiteral("SELECT status, count(*) FROM current_label "
                       "WHERE label_definition_id = ? AND %1 GROUP BY status")
            .arg(isVisible(QStringLiteral("record_id"))),
        [&](const Statement &row) {
            counts[size_t(row.integer(0))] = row.integer(1);
            labelled += row.integer(1);
        },
        definition);
    counts[size_t(Status::Unlabelled)] = records - labelled;
    ProjectCounts::ByDefinition byDefinition{definition, {}, 0};
    for (size_t status = 0; status < statusCount; ++status)
        byDefinition.statuses.emplace_back(static_cast<Status>(status), counts[status]);
    byDefinition.belowReviewThreshold =
        steps.number(QStringLiteral("SELECT count(*) FROM current_label WHERE label_definition_id = ? AND status = ? "
                                    "AND confidence < ? AND %1")
                         .arg(isVisible(QStringLiteral("record_id"))),
                     definition, int(Status::Unverified), reviewThreshold);
    return byDefinition;
}
} // namespace

Result<qint64> recordCount(Connection &connection)
{
    // The records of an import that is under way are few beside the others: counting all by the smallest index and
    // taking those off is faster than walking the visible rows with their texts.
    return connection.integer(QStringLiteral("SELECT (SELECT count(*) FROM record) - (SELECT count(*) FROM record "
                                             "WHERE id > %1)")
                                  .arg(lastVisibleRecord()));
}

Result<ProjectCounts> projectCounts(Connection &connection)
{
    Steps steps(connection);
    const Schema schema = steps.take(currentSchema(connection));
    ProjectCounts counts;
    counts.records = steps.take(recordCount(connection));
    for (const LabelDefinition &definition : schema.usableDefinitions())
        counts.definitions.push_back(countsOf(steps, definition.id, counts.records));
    const DecisionPace pace = steps.take(decisionPace(connection, localMidnight()));
    counts.verifiedToday = pace.verified;
    counts.medianDecisionTime = pace.medianDecisionTime;
    return steps.result(std::move(counts));
}

} // namespace tandem
