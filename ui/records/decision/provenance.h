// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/domain/views.h"

#include <QString>

namespace tandem {

/// Where a label came from and how sure it is, as one or two sentences of simple rich text; everything that comes from
/// data is escaped.
QString provenanceText(const LabelDefinition &definition, const LabelDetail &detail);

/// How an answer was read ("read as: requested form (rung 3)") or why it was not.
QString readingText(const SampleDetail &sample);
/// Of each answer, a line each.
QString readingText(const AnswerDetail &answer);

/// One line of a record's history, as simple rich text.
QString historyText(const Schema &schema, const HistoryEntry &entry);

} // namespace tandem
