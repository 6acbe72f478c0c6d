// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace tandem {

// The language of what people read. Each file translations/tandem_CODE.ts is one; the build puts it into the library.
// A program chooses once, before it starts a thread or makes a sentence. Whatever runs on this library, tests too,
// starts in English with its plural forms, and with a default QLocale that groups digits.
//
// How a count gets into a sentence: tr("%Ln record(s)", nullptr, countOf(n)), never one sentence for one and one for
// many. A figure that is not what the sentence counts: %L1 with arg(number), or countText() in wording.h.

struct Language
{
    QString code;    ///< "de"
    QString ownName; ///< "Deutsch"
};

/// What there is, by their own names; the pseudo-language is not among them.
std::vector<Language> availableLanguages();

/// The code of the language that is meant: "de" for "de", "DE" or "de_AT". An empty word is the system's language, or
/// English where there is no translation into any that the system names.
Result<QString> findLanguage(const QString &asked);

/// Sentences in that language from now on, and dates and numbers as it writes them: by the system's own rules where the
/// system speaks it. Call with a code that findLanguage() gave.
void useLanguage(const QString &code);

/// The language whose sentences are English with accents, longer and in brackets, so that what is not translated or
/// has no room is seen.
QString pseudoLanguage();

} // namespace tandem
