// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tandem {

/// Gives a connection the functions that SQLite lacks:
/// tandem_contains(text, word): 1 where the word occurs in the text, ignoring case by Unicode's simple case folding
/// (one character to one: not "ß" to "ss"); else 0. tandem_number(text): the text as a number where all of it is one
/// ("12", "-0.5", "1e3"), else NULL. The collation tandem_text: the
/// order in which the user looks for names (TextOrder).
void addTextFunctions(sqlite3 *handle);

} // namespace tandem
