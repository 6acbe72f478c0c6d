// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// A piece of a query, taken apart and not yet understood.
struct QueryToken
{
    enum class Kind { Word, Label, Status, Confidence, Rung, Metadata, Id };
    Kind kind = Kind::Word;
    int column = 1;     ///< where it starts, from 1
    QString name;       ///< of a label (may be empty) or a metadata column
    QString comparison; ///< of a confidence or a rung
    QString value;
};

/// Takes a query apart; "and" between the pieces is dropped.
Result<std::vector<QueryToken>> queryTokens(const QString &text);

/// Whether a text can stand in a query only in quotes.
bool needsQuotes(const QString &text);
/// Whether a word, left bare, could be read as a condition.
bool looksLikeCondition(const QString &word);

/// The words after "status:".
QStringList statusWords();

} // namespace tandem
