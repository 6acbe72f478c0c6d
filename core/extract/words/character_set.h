// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>
#include <string_view>

namespace tandem {

/// A few signs of the basic plane. Made when the program is compiled; most characters of most answers are ASCII, for
/// which a look into a table tells.
class CharacterSet
{
public:
    constexpr explicit CharacterSet(std::u16string_view signs)
        : m_signs(signs)
    {
        for (const char16_t sign : signs) {
            if (sign < m_ascii.size())
                m_ascii[sign] = true;
        }
    }

    constexpr bool contains(QChar c) const
    {
        const char16_t unit = c.unicode();
        return unit < m_ascii.size() ? m_ascii[unit] : m_signs.find(unit) != std::u16string_view::npos;
    }

private:
    std::u16string_view m_signs;
    std::array<bool, 128> m_ascii = {};
};

} // namespace tandem
