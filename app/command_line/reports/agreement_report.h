// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/job_agreement.h"
#include "core/domain/schema.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace tandem {

/// How often a job is right, as lines, with the searches that give the records; nothing where nothing can be compared.
QStringList agreementLines(const JobAgreement &agreement, const Job &job, const Schema &schema);
/// The same as JSON, by label.
nlohmann::ordered_json agreementDocument(const JobAgreement &agreement, const Schema &schema);

} // namespace tandem
