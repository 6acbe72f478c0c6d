// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tandem {

/// Eight bytes at a time: a search through a million texts asks this of each.
bool isAsciiText(std::string_view text);

/// Looks for an ASCII word in ASCII text, ignoring case: by the C library, which goes through 32 bytes at a time, for
/// the rarest letter of the word.
class AsciiSearch
{
public:
    /// `word` is in lower case already.
    explicit AsciiSearch(std::string word);

    bool isIn(std::string_view text) const;

private:
    /// Whether the word is where `rarest`, one form of its rarest letter, is found.
    bool isAt(std::string_view text, char rarest) const;

    std::string m_word;
    std::size_t m_place;
};

} // namespace tandem
