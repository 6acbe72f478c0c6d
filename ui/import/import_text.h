// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/io/import.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

// What a check and an import found, in sentences: pure functions.

/// "1 bad row", "86 bad rows".
QString badRowsText(qint64 count);

/// How many records an import would add and update under a policy.
struct ImportForecast
{
    qint64 added = 0;
    qint64 updated = 0;
    bool refused = false; ///< Stop, and there are duplicates
};
ImportForecast forecast(const ImportReport &checked, DuplicatePolicy policy);

/// "104 ids occur twice or more (in 9,681 rows)."; empty where there are none.
QString duplicateSentence(const ImportReport &report);
/// "9,577 records will be added. 0 bad rows. Gold is kept for measuring and never used as an answer."
QString forecastSentence(const ImportReport &checked, DuplicatePolicy policy);
/// "Import 9,577 records".
QString importButtonText(const ImportReport &checked, DuplicatePolicy policy);
/// Bad rows with line and reason, and values that are no option with their count: what "Show them" opens.
QStringList faultLines(const ImportReport &report);
QStringList notAnOptionLines(const ImportReport &report);
/// "A label sentiment with 3 options will be made: negative, neutral, positive."
QString newDefinitionSentence(const LabelDefinition &definition);
/// "2 options will be added to “entity”: ORG, MISC."; the definition has these alone.
QString newOptionsSentence(const LabelDefinition &definition);
/// "3 bad rows"; of a file of spans: "3 places left out or mended".
QString faultTitle(const ImportReport &report);
/// What an import did.
QString doneSentence(const ImportReport &report);

} // namespace tandem
