// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace tandem {

class Connection;

/// What one slice of an act on records did.
struct RecordSlice
{
    OperationId operation; ///< of the act; invalid: none is under way
    qint64 changed = 0;
    qint64 skipped = 0;  ///< records that were not there any more
    qint64 renamed = 0;  ///< see RecordActResult
    bool isOver = false; ///< the act has no records left
};

/// Takes away or brings back the next records, at most `count`, of the oldest act on records that is under way. Inside
/// a writer's command; takes some milliseconds for 200 records.
///
/// A record that goes is marked (deleted_record) and loses its rows of the projection and its id, which a file may
/// bring again; labels, verdicts, comments, answers and items stay, but what waits in a job is not sent. A record that
/// comes back gets its id, or where that is taken the id with a number ("r1-2"): nothing that was said about it is
/// lost.
Result<RecordSlice> runRecordSlice(Connection &connection, int count);

/// Whether the act of an operation has records left.
Result<bool> isRecordActUnderWay(Connection &connection, OperationId operation);

} // namespace tandem
