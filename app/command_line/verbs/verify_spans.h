// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"
#include "app/command_line/command/opened_project.h"
#include "core/domain/schema.h"

#include <vector>

namespace tandem {

/// Whether a call says something of single spans, or that they are complete.
bool concernsSpans(const Arguments &arguments);

/// The spans of one record, as one act that can be undone: --add, --drop, --move, --relabel and --done, in this order.
Outcome verifySpans(const OpenedProject &project, const Call &call, const LabelDefinition &definition);

/// Ends a conflict of spans with those of the person whom --settle names, as one act that can be undone.
Outcome settleSpans(const OpenedProject &project, const Call &call, const LabelDefinition &definition);

std::vector<OptionRule> spanOptions();

} // namespace tandem
