// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/letter_search.h"

#include <algorithm>

namespace tandem {

namespace {

Alignment extended(const Alignment &from, int cost)
{
    return {from.edits + cost, from.begin};
}

} // namespace

std::vector<size_t> occurrences(const std::vector<char32_t> &text, const std::vector<char32_t> &pattern)
{
    constexpr size_t mostWork = 20'000'000;
    std::vector<size_t> found;
    auto at = text.begin();
    const auto left = [&] { return static_cast<size_t>(text.end() - at); };
    while (!pattern.empty() && left() >= pattern.size() && found.size() * pattern.size() < mostWork) {
        at = std::search(at, text.end(), pattern.begin(), pattern.end());
        if (at == text.end())
            break;
        found.push_back(static_cast<size_t>(at - text.begin()));
        ++at;
    }
    return found;
}

std::vector<Alignment> alignments(const std::vector<char32_t> &pattern, const std::vector<char32_t> &text)
{
    const auto better = [](const Alignment &a, const Alignment &b) { return a.edits < b.edits; };
    std::vector<Alignment> above(text.size() + 1);
    std::vector<Alignment> row(text.size() + 1);
    for (size_t j = 0; j <= text.size(); ++j)
        above[j] = {0, j};
    for (size_t i = 1; i <= pattern.size(); ++i) {
        row[0] = {static_cast<int>(i), 0};
        for (size_t j = 1; j <= text.size(); ++j) {
            const int change = pattern[i - 1] == text[j - 1] ? 0 : 1;
            row[j] = std::min({extended(above[j - 1], change), extended(above[j], 1), extended(row[j - 1], 1)}, better);
        }
        above.swap(row);
    }
    return above;
}

} // namespace tandem
