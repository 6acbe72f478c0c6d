// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

namespace tandem {

/// The summary of a job as a JSON object.
nlohmann::ordered_json jobDocument(const JobSummary &summary, const Schema &schema);
/// What is stored of a job itself, without its counts.
nlohmann::ordered_json jobHead(const Job &job, const Schema &schema);

} // namespace tandem
