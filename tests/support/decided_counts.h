// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What people decided in each quarter of an hour, as it is kept up: "quarter: count".
inline const QString keptDecidedCounts =
    QStringLiteral("SELECT quarter || ': ' || count FROM decided_count WHERE count <> 0 ORDER BY quarter");

/// The same by the log of acts, slowly: every undo takes back what stands before it in its chain, every redo brings it
/// again.
inline const QString decidedCountsByTheLog = QStringLiteral(
    "WITH RECURSIVE chain (id, quarter, effect) AS ("
    " SELECT id, created_at / 900000, changed - repeated FROM operation"
    " WHERE kind = 'decide' AND decided_at IS NOT NULL"
    " UNION ALL SELECT o.id, c.quarter,"
    "  CASE o.kind WHEN 'undo' THEN o.repeated - o.changed ELSE o.changed - o.repeated END"
    " FROM chain c JOIN operation o ON o.reverses_id = c.id)"
    " SELECT quarter || ': ' || sum(effect) FROM chain GROUP BY quarter HAVING sum(effect) <> 0 ORDER BY quarter");
