// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

namespace tandem {

class Steps;

// A deletion of records, or what undoes or redoes one, goes through its records in slices (table record_act;
// core/store/deletion carries it on). The log begins it.

using RecordActId = Id<struct RecordActTag>;

/// The act that an operation stands for; invalid: it is none on records.
RecordActId recordActOf(Steps &steps, OperationId operation);

/// Whether it has records to go through yet.
bool isUnderWay(Steps &steps, RecordActId act);

/// Begins the act that reverses another, on the records that the other took away or brought back.
void beginReversal(Steps &steps, OperationId operation, RecordActId reversed);

} // namespace tandem
