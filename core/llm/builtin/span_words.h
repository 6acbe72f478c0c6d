// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace tandem {

/// A word of a text as the span tagger counts them: what a span can begin and end with.
struct SpanWord
{
    qint64 start = 0; ///< in code points
    qint64 end = 0;   ///< exclusive
    QString text;     ///< as it stands there
    QString folded;   ///< after compatibility composition and case folding
    bool isAfterSpace = false;
    bool isAfterBreak = false; ///< the first of a line
    bool isOfRun = false;      ///< a letter of a script that sets no spaces between words
    QString run;               ///< with isOfRun: the dictionary's word that it belongs to
    int placeInRun = 0;        ///< with isOfRun: 0 for its first letter, 1 within it, 2 for its last one, 3 alone
};

/// The words by Unicode's segmentation (ICU), without white space. Scripts that set no spaces between words (Han, kana,
/// Hangul with its particles, Thai, Lao, Khmer, Burmese) count letter by letter with its marks, as the dictionary's
/// words often go past a name. Thread: any.
std::vector<SpanWord> spanWords(const QString &text);

} // namespace tandem
