// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/quote_order.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tandem::test {

/// Grounds quotes by trying everything: all stretches of a text, and all ways to give them to quotes. Slow, and written
/// without the code that it judges; it knows only what the generated cases hold.
class ExhaustiveAligner
{
public:
    struct Place
    {
        qint64 start = 0;
        qint64 end = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Places
    {
        std::vector<Place> places;
        GroundedBy by = GroundedBy::Exact;
    };
    using Landing = std::pair<Place, qint64>; ///< a place with a label

    explicit ExhaustiveAligner(const QString &content);

    Places find(const QString &quote) const;
    /// What lands in every way to place as many of the quotes as can be, in the text's order where that is possible.
    std::set<Landing> sureLandings(const std::vector<WantedQuote> &quotes) const;

private:
    struct Stretch
    {
        Place place;
        QString text;
        QString folded;
        bool isWhole = false; ///< of whole words
    };

    bool isWithinWord(qint64 at) const;
    bool isWithinNumber(qint64 at) const;
    bool followsPrefix(const Place &place) const;
    void addStretch(const Place &place, const QString &folded);
    QString textAt(const Place &place) const;
    template <typename Condition>
    std::vector<Place> where(Condition condition) const;
    std::vector<Place> nearest(const QString &folded) const;

    std::u32string m_letters;
    std::vector<bool> m_isEdge; ///< of characters as people see them
    std::vector<Stretch> m_stretches;
};

} // namespace tandem::test
