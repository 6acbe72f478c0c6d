// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/letter_index.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace tandem {

/// A stretch [begin, end) of a text that equals a pattern but for some edits (a letter more, less or another).
struct NearPlace
{
    size_t begin = 0;
    size_t end = 0;
    int edits = 0;
};

/// Finds stretches of a text that nearly equal a pattern. Made once for many patterns.
class NearSearch
{
public:
    using Filter = std::function<bool(size_t begin, size_t end)>;
    using EndFilter = std::function<bool(size_t end)>;

    /// The text and its index must outlive this.
    NearSearch(const Letters &text, const LetterIndex &index);

    /// The stretches with the fewest edits, not over `mostEdits`, of those that the filters take: all begins and ends
    /// that share this number. `mayEnd` is the quicker filter, `isFitting` the sure one. None where the search of this
    /// text as a whole has taken too much work already. Sources: G. Myers (1999), A fast bit-vector algorithm for
    /// approximate string matching; E. Ukkonen (1985), Algorithms for approximate string matching (the band).
    std::vector<NearPlace> nearest(const Letters &pattern, int mostEdits, const EndFilter &mayEnd,
                                   const Filter &isFitting);

private:
    std::vector<NearPlace> windowsOf(const Letters &pattern, int mostEdits) const;
    std::vector<size_t> likelyEnds(const Letters &pattern, int mostEdits);
    void addBegins(const Letters &pattern, size_t end, int mostEdits, const Filter &isFitting,
                   std::vector<NearPlace> &places);

    const Letters &m_text;
    const LetterIndex &m_index;
    std::unordered_map<char32_t, size_t> m_numbers;
    std::vector<size_t> m_numbered; ///< the text, by numbers of its letters
    std::vector<quint64> m_masks;   ///< by number: where a pattern has the letter
    qint64 m_work = 0;
};

} // namespace tandem
