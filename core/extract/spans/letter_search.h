// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tandem {

/// Where the pattern begins in the text, overlaps included. Stops where so many long ones were found that none of them
/// could be meant.
std::vector<size_t> occurrences(const std::vector<char32_t> &text, const std::vector<char32_t> &pattern);

/// The best alignment of a whole pattern that ends at one place of a text.
struct Alignment
{
    int edits = 0;
    size_t begin = 0;
};

/// For each place of the text, the best alignment that ends there (Sellers 1980).
std::vector<Alignment> alignments(const std::vector<char32_t> &pattern, const std::vector<char32_t> &text);

} // namespace tandem
