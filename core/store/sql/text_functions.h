// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tandem {

/// Gives a connection the functions that SQLite lacks:
/// tandem_contains(text, word): 1 where the word occurs in the text, both in search form (search_form.h); else 0.
/// tandem_same(left, right): 1 where two texts are the same, composed or not, else 0; NULL where one is.
/// tandem_merged(object, members): mergedMembers of two JSON objects; what is none counts as an empty one.
/// tandem_number(text): the text as a number where all of it is one
/// ("12", "-0.5", "1e3"), else NULL. The collation tandem_text: the
/// order in which the user looks for names (TextOrder).
void addTextFunctions(sqlite3 *handle);

} // namespace tandem
