// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/domain/views.h"

#include <QString>

namespace tandem {

/// Where a label came from and how sure it is, as one or two sentences of simple rich text; everything that comes from
/// data is escaped.
QString provenanceText(const LabelDefinition &definition, const LabelDetail &detail);

} // namespace tandem
