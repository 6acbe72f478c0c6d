// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

namespace tandem {

/// A query that someone is writing, with a label's name or value at its end gone on as far as the schema leaves no
/// choice: `label:mo` to `label:mood=`, `label:mood=neg` to `label:mood=negative`. The text itself where nothing goes
/// on.
QString completedLabel(const QString &text, const Schema &schema);

/// Whether there is a label that goes on from the end of the text, or several.
bool beginsLabel(const QString &text, const Schema &schema);

} // namespace tandem
