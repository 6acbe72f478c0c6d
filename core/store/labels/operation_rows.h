// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/operation_description.h"

#include <QLatin1String>

namespace tandem {

class Steps;

/// A row of the operation log, as it is written.
struct OperationRow
{
    AnnotatorId annotator;
    QLatin1String kind; ///< "decide", "schema", "delete", "undo", "redo"
    OperationDescription description;
    OperationId reverses;                ///< of an undo or redo
    SchemaVersionId schemaVersionBefore; ///< of a schema edit, and of what reverses one
    qint64 changed = 0;
    qint64 skipped = 0;
    qint64 duration = 0;    ///< milliseconds
    qint64 repeated = 0;    ///< see decidedToday
    bool isDecision = true; ///< of an act "decide": it counts as one for the day; else nor does what reverses it
};

OperationId insertOperation(Steps &steps, const OperationRow &row);

} // namespace tandem
