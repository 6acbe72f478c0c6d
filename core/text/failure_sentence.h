// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/failure_details.h"

#include <QString>

namespace tandem {

struct Job;

/// What happened, what it means for the job and what to do, from the word for a failure and its details.
QString failureSentence(const QString &reason, const FailureDetails &details);

/// Why a job paused itself; empty where it did not.
QString pauseSentence(const Job &job);

} // namespace tandem
