// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/jobs/plan/job_plan.h"

#include <QByteArray>

namespace tandem {

class Reader;
class Writer;

/// Trains the built-in model for a job on what people have decided, and stores it with the records it was trained on,
/// so that a resumed job gives the same answers. Blocks for seconds: for a thread of its own. `Cancelled` where the
/// token was cancelled; nothing is stored then.
Result<QByteArray> fitModelFor(const JobPlan &plan, Reader &reader, Writer &writer, const CancelToken &cancel);

} // namespace tandem
