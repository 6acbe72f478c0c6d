// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/schema.h"
#include "core/project/span_insights.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace tandem {

class Project;

/// What was missed of each label of spans, as `status` says it.
struct MissedOfLabel
{
    LabelDefinition definition;
    MissedReport report;
};

Attempt<std::vector<MissedOfLabel>> missedOfLabels(Project &project, const Schema &schema);
/// A line for every two people who worked blind; empty: there are none.
QString missedLines(const std::vector<MissedOfLabel> &labels);
nlohmann::ordered_json missedDocument(const std::vector<MissedOfLabel> &labels);

} // namespace tandem
