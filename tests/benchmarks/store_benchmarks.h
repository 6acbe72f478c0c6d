// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Imports a CSV (id, text, label, speaker) into a new project. `sqliteSeconds`: what `sqlite3 .import` took, 0:
/// unknown.
void benchmarkImport(const QString &project, const QString &csv, double sqliteSeconds);

/// Writes a label for every record through the store, as a job does: claim, answer, outcome, projection.
void benchmarkLabels(const QString &project);

/// Sorts, filters and searches.
void benchmarkLists(const QString &project);

/// Opens the project, asks for the first rows and counts.
void benchmarkOpen(const QString &project);

/// A hundred decisions, each until it is durable.
void benchmarkDecisions(const QString &project);

} // namespace tandem
