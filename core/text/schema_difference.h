// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QStringList>

namespace tandem {

/// What was changed from one version of the schema to another, a sentence for each thing; empty: they mean the same.
/// Definitions and options are matched by their ids.
QStringList schemaDifference(const Schema &before, const Schema &after);

} // namespace tandem
