// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/operation_description.h"

namespace tandem {

class Connection;

/// An edit of the schema that is undone, or done again.
struct ReversedEdit
{
    OperationId reversed;
    OperationId reversing;
    SchemaVersionId version; ///< comes in force again
    UndoStep step = UndoStep::Undo;
};

/// Puts an earlier (or later) version in force again: values that the edit changed are what they were, but for labels
/// that somebody confirmed or rejected since, as they are; those are counted. Refused where labels that came since use
/// what is to go or cannot be written as they would have to be; but a redo takes a definition away with its labels, as
/// the act did.
Result<qint64> reverseSchemaEdit(Connection &connection, const ReversedEdit &edit);

} // namespace tandem
