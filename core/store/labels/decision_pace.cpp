// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_pace.h"

#include "core/store/sql/steps.h"

#include <algorithm>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Every undo takes back what stands before it in its chain, every redo brings it again.
constexpr auto verifiedSince = "WITH RECURSIVE chain (id, effect) AS ("
                               " SELECT id, changed FROM operation WHERE created_at >= ? AND kind = 'decide'"
                               " UNION ALL SELECT o.id, CASE o.kind WHEN 'undo' THEN -o.changed ELSE o.changed END"
                               " FROM chain c JOIN operation o ON o.reverses_id = c.id)"
                               " SELECT sum(effect) FROM chain"_L1;

// What was undone took its time all the same.
constexpr auto latestDurations = "SELECT duration FROM operation WHERE kind = 'decide' AND duration > 0"
                                 " AND changed + skipped = 1 ORDER BY id DESC LIMIT 50"_L1;

} // namespace

Result<DecisionPace> decisionPace(Connection &connection, Milliseconds since)
{
    Steps steps(connection);
    DecisionPace pace;
    pace.verified = steps.number(verifiedSince, since);
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
