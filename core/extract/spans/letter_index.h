// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/letters.h"

#include <functional>
#include <vector>

namespace tandem {

/// Finds stretches of a text that equal a pattern. Made once for many patterns: it knows where each three letters
/// stand, and looks only where the rarest three of a pattern do.
class LetterIndex
{
public:
    /// Whether a place [begin, end) is worth a comparison.
    using Filter = std::function<bool(size_t begin, size_t end)>;

    /// The text must outlive this.
    explicit LetterIndex(const Letters &text);

    /// More places than this are as good as none: nothing says which is meant.
    static constexpr size_t mostPlaces = 4000;

    /// Where the pattern begins, overlaps included, in order; only what the filter takes. Stops behind one more than
    /// `mostPlaces`, and where very long ones were compared very often.
    std::vector<size_t> occurrences(const Letters &pattern, const Filter &isFitting) const;

private:
    size_t bucketOf(const char32_t *letters) const;
    size_t rarestPart(const Letters &pattern) const;

    const Letters &m_text;
    size_t m_mask = 0;
    std::vector<size_t> m_firsts; ///< of each bucket, in m_places; one more for the end
    std::vector<size_t> m_places; ///< of three letters, by bucket, in order
};

} // namespace tandem
