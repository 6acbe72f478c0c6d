// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_edit.h"

#include <QStringList>

namespace tandem {

enum class SchemaChangeTense { Would, Did };

/// What an edit of the schema does to labels, a sentence for each count; one sentence where it does nothing.
QStringList schemaChangeLines(const SchemaEditCounts &counts, SchemaChangeTense tense);

} // namespace tandem
