// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tandem {

/// The form in which a text and what people search for in it are compared, so that spellings which look or mean the
/// same are found by each other: Unicode's NFKC_Casefold (case; composed or not; "ß" as "ss", the final sigma as the
/// other one, full-width and presentation forms; without soft hyphens and joiners), and besides it "ı" and "İ" as "i",
/// and without the vowel points of Arabic and Hebrew and the Arabic stretching stroke, which most texts leave out.
/// Accents count: they are other letters.
QString searchForm(QStringView text);

/// Whether two names are the same to who searches.
bool sameInSearch(QStringView left, QStringView right);

/// A text in search form, in which each place knows where it comes from.
struct PlacedSearchForm
{
    struct Origin
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    QString form;
    std::vector<Origin> origins; ///< of each UTF-16 unit of the form, in UTF-16 units of the text
};

PlacedSearchForm placedSearchForm(QStringView text);

} // namespace tandem
