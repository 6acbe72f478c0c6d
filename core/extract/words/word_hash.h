// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <string_view>
#include <unordered_map>

namespace tandem {

/// For the words of our own lists, which nobody can fill with collisions: several times as fast as qHash on words of a
/// few letters.
struct WordHash
{
    using is_transparent = void;

    size_t operator()(QStringView word) const
    {
        return std::hash<std::u16string_view>()({word.utf16(), static_cast<size_t>(word.size())});
    }
};

/// By words, which can be looked up without a copy.
template <typename Value>
using WordMap = std::unordered_map<QString, Value, WordHash, std::equal_to<>>;

} // namespace tandem
