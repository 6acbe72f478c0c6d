// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/query.h"

#include <QStringList>

namespace tandem {

/// Reads a query: words, "several words", and conditions of the fields in search_fields.h, joined by spaces or "and".
/// Values with spaces stand in double quotes; \" and \\ inside. The error names the position (column, from 1) and the
/// nearest thing that would be right.
Result<Query> parseQuery(const QString &text);

/// The bare words of a query that are read as words and look as if something else were meant: "annotator:Ana", "not".
QStringList doubtfulWords(const QString &text);

/// The text that `parseQuery` reads as `query`.
QString queryText(const Query &query);

} // namespace tandem
