// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job_agreement.h"

#include <QString>

namespace tandem {

/// "35 of 40 agree (87.5 %, by chance 73.9 % to 94.5 %)"; `low` and `high` are the ends of the 95 % interval of the
/// share.
QString agreementText(const Agreement &agreement, double low, double high);

} // namespace tandem
