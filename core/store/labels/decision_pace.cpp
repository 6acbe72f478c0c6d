// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_pace.h"

#include "core/store/sql/steps.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// What was undone took its time all the same.
constexpr auto latestDurations = "SELECT duration FROM operation WHERE kind = 'decide' AND duration > 0"
                                 " AND changed + skipped = 1 ORDER BY id DESC LIMIT 50"_L1;

// The labels that an import gave a person are no decisions.
constexpr auto decidedSince =
    "SELECT count(*) FROM (%1) t WHERE EXISTS (SELECT 1 FROM verification v WHERE v.record_id = t.record_id"
    "  AND v.label_definition_id = t.label_definition_id AND v.is_current = 1 AND v.is_done = 1"
    "  AND v.created_at >= ?)"
    " OR EXISTS (SELECT 1 FROM label l JOIN annotator a ON a.id = l.annotator_id WHERE l.record_id = t.record_id"
    "  AND l.label_definition_id = t.label_definition_id AND l.is_current = 1 AND l.is_done = 1 AND l.job_id IS NULL"
    "  AND l.created_at >= ? AND a.kind IN ('person', 'reconciliation') AND l.import_id IS NULL)"_L1;

constexpr Milliseconds quarterOfAnHour = 15LL * 60 * 1000;

// Every undo takes back what stands before it in its chain, every redo brings it again: the log keeps that up.
constexpr auto verifiedSince = "SELECT COALESCE((SELECT sum(count) FROM decided_count WHERE quarter >= ?), 0)"
                               " + COALESCE((SELECT sum(count) FROM restored_decision WHERE quarter >= ?), 0)"_L1;

} // namespace

Milliseconds beginningOfToday()
{
    return QDateTime::fromMSecsSinceEpoch(Clock::now()).date().startOfDay().toMSecsSinceEpoch();
}

qint64 decidedToday(Steps &steps, const QString &select)
{
    const Milliseconds since = beginningOfToday();
    return steps.number(QString(decidedSince).arg(select), since, since);
}

void countRestoredDecision(Steps &steps, ImportId import, Milliseconds at)
{
    steps.change(u"INSERT INTO restored_decision (import_id, quarter, count) VALUES (?, ?, 1)"
                 " ON CONFLICT (import_id, quarter) DO UPDATE SET count = count + 1"_s,
                 import, at / quarterOfAnHour);
}

Result<DecisionPace> decisionPace(Connection &connection, Milliseconds since)
{
    Steps steps(connection);
    DecisionPace pace;
    pace.verified = steps.number(verifiedSince, since / quarterOfAnHour, since / quarterOfAnHour);
    std::vector<Milliseconds> durations;
    steps.each(latestDurations, [&](const Statement &row) { durations.push_back(row.integer(0)); });
    if (!durations.empty()) {
        const auto middle = durations.begin() + std::ptrdiff_t(durations.size() / 2);
        std::nth_element(durations.begin(), middle, durations.end());
        pace.medianDecisionTime = *middle;
    }
    return steps.result(pace);
}

} // namespace tandem
