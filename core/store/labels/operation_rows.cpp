// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/operation_rows.h"

#include "core/base/clock.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/uuid.h"

namespace tandem {

OperationId insertOperation(Steps &steps, const OperationRow &row)
{
    const Milliseconds now = Clock::now();
    return steps.insert<OperationId>(
        QStringLiteral("INSERT INTO operation (uuid, annotator_id, kind, description, reverses_id,"
                       " schema_version_before_id, changed, skipped, duration, repeated, created_at, decided_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                       " CASE ? WHEN 'decide' THEN ? ELSE (SELECT decided_at FROM operation WHERE id = ?) END)"),
        newUuid(), row.annotator, QString(row.kind), QString::fromUtf8(operationToJson(row.description)), row.reverses,
        row.schemaVersionBefore, row.changed, row.skipped, row.duration, row.repeated, now, QString(row.kind),
        row.isDecision ? std::optional(now) : std::nullopt, row.reverses);
}

} // namespace tandem
