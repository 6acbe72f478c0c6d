// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ascii_search.h"

#include <QString>
#include <QStringMatcher>

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

/// A word made ready to be looked for in many texts, both in search form (see search_form.h). One that has nothing in
/// that form, as a lone joiner, is looked for as it stands. Thread: one.
class SearchedWord
{
public:
    struct Place
    {
        qsizetype begin = 0; ///< UTF-16
        qsizetype end = 0;
        bool operator==(const Place &) const = default;
    };

    explicit SearchedWord(const QString &word);

    /// Whether it occurs in a text in UTF-8.
    bool isIn(std::string_view text);
    /// Where it occurs, none inside another, at most `limit`; whole characters where it covers a part of what one
    /// stands for, as the first "s" of "ß".
    std::vector<Place> placesIn(const QString &text, size_t limit) const;

private:
    bool isInOther(std::string_view text);

    QString m_form;
    bool m_isAsItStands;
    bool m_isAscii;
    AsciiSearch m_search; // for an ASCII word
    QStringMatcher m_matcher;
    std::u16string m_textForm; // kept, so that not every text asks for memory
};

} // namespace tandem
