// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_edit.h"

#include <QString>

namespace tandem {

/// What an edit of the schema does to labels, in words: each a part of a sentence, "nothing" where there is none.
struct ChangeText
{
    QString changes; ///< "1,180 labels of models, 24 of people, 12 verdicts, on 1,100 records"
    QString goes;
    QString stays;
};

ChangeText changeText(const SchemaEditCounts &counts);

/// What was done, as a sentence.
QString doneText(const SchemaEditCounts &counts);

/// That sets cannot become a single choice; null where all can. `ids`: of the first of their records.
/// What becomes of conditions; empty: nothing.
QString conditionText(const SchemaEditCounts &counts);

QString conflictText(const SchemaEditCounts &counts, const QStringList &ids);

} // namespace tandem
