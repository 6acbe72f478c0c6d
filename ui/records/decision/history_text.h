// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/domain/views.h"

namespace tandem {

/// One line of a record's history, as simple rich text; everything that comes from data is escaped.
QString historyText(const Schema &schema, const HistoryEntry &entry);

} // namespace tandem
