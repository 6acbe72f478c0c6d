// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_fields.h"

#include <QString>

#include <vector>

namespace tandem {

/// A piece of a query, taken apart and not yet understood.
struct QueryToken
{
    const SearchField *field = nullptr; ///< null: a word, which is the value of the parts
    FieldParts parts;
    int column = 1; ///< where it starts, from 1
    bool isQuoted = false;
};

/// Takes a query apart; "and" between the pieces is dropped.
Result<std::vector<QueryToken>> queryTokens(const QString &text);

/// Whether a text can stand in a query only in quotes.
bool needsQuotes(const QString &text);
/// Whether a word, left bare, could be read as a condition.
bool looksLikeCondition(const QString &word);

} // namespace tandem
