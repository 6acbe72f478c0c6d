// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

namespace tandem {

/// The summary of a job as lines for people, and as a JSON object.
QString jobText(const JobSummary &summary, const Schema &schema);
nlohmann::ordered_json jobDocument(const JobSummary &summary, const Schema &schema);

/// What is stored of a job itself, without its counts.
nlohmann::ordered_json jobHead(const Job &job, const Schema &schema);

/// "sentiment"; "label 7" where the schema has it no more.
QString definitionName(const Schema &schema, LabelDefinitionId id);
/// "sentiment, aspects"
QString definitionNames(const Job &job, const Schema &schema);
/// One line while a job runs.
QString jobProgressText(const JobSummary &summary);

} // namespace tandem
