// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Opens the program's window on a project, until its table shows rows.
void benchmarkWindow(const QString &project);

/// Sorts the table by confidence, jumps to its end and to random places.
void benchmarkTable(const QString &project);

/// The longest stall of the window's thread while a job runs and the window paints, beside an idle thread.
void benchmarkStall(const QString &project);

/// The same while a job calls a server five hundred times a second.
void benchmarkCallStall(const QString &project);

} // namespace tandem
