// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tandem {

/// The words of an enum in files, queries and the command line, in the order of its values.
template <typename Enum, size_t Count>
class Words
{
public:
    template <typename... Texts>
    explicit Words(Texts... texts)
        : m_words{QString::fromLatin1(texts)...}
    {
        static_assert(sizeof...(Texts) == Count);
    }

    const QString &of(Enum value) const { return m_words[static_cast<size_t>(value)]; }

    std::optional<Enum> find(const QString &word) const
    {
        for (size_t i = 0; i < Count; ++i) {
            if (m_words[i] == word)
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }

private:
    std::array<QString, Count> m_words;
};

} // namespace tandem
