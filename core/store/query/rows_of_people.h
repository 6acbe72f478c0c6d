// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query/export_cursor.h"

#include <vector>

namespace tandem {

struct KnownLabels;
struct KnownNames;

/// A row for each thing that people said about a label definition of a record, oldest first: their own labels, their
/// verdicts, and as what a conflict was settled. `shown` is the row of the record as it is shown; status and final
/// label are the record's, annotator, values, times and comment those of whoever said it.
std::vector<ExportRow> rowsOfPeople(const KnownLabels &known, const KnownNames &names, const ExportRow &shown);

} // namespace tandem
