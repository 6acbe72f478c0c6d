// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"
#include "app/command_line/command/opened_project.h"
#include "core/io/import.h"

#include <QStringList>

#include <vector>

namespace tandem {

/// The names of the formats of files of spans.
QStringList spanFormatNames();
/// What `import` takes for them, beside its own options.
std::vector<OptionRule> importSpansOptions();

/// What a call with --spans asks for. The request has the path already.
Attempt<ImportRequest> readSpansRequest(const OpenedProject &project, const Arguments &arguments,
                                        ImportRequest request);
/// With --add-options: makes options of the labels of the file that are none, and says so.
Attempt<void> addMissingOptions(const OpenedProject &project, const ImportRequest &request, Call &call);

} // namespace tandem
