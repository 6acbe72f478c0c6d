// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"

namespace tandem {

class Connection;

/// Whether the decision can be meant: a person, a usable definition of the current schema, and a value it knows.
Result<void> checkDecision(Connection &connection, const Decision &decision);

/// What the log keeps of it; `count` labels changed.
Result<OperationDescription> describeDecision(Connection &connection, const Decision &decision, qint64 count);

} // namespace tandem
