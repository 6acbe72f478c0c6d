// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"

namespace tandem {

class Connection;

/// Undo and redo by the stored, append-only log: an undo is an operation of its own, nothing is deleted, and it works
/// after the file was closed. What someone changed since is skipped and counted, so is a verdict whose label went with
/// its job. Of an act on records only the beginning is done here: `runRecordSlice` (core/store/deletion) does the rest.

/// Reverses the person's latest act that is not undone: a decision, a schema edit, a deletion of records, a redo.
/// NotFound: there is none. Refused: the schema before an edit lacks options that labels use, or the act is still under
/// way.
Result<UndoResult> undoLatest(Connection &connection, AnnotatorId person);

/// Reverses the person's latest undo, unless they did something new since. NotFound: there is none.
Result<UndoResult> redoLatest(Connection &connection, AnnotatorId person);

} // namespace tandem
