// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringView>

#include <memory>
#include <string_view>

#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class Collator;
U_NAMESPACE_END

namespace tandem {

/// The order in which people of a language look for names: case and accents count last, numbers by their value ("item
/// 2" before "item 10"). Thread: any, also several at once.
class TextOrder
{
public:
    explicit TextOrder(const QLocale &locale);
    ~TextOrder();
    TextOrder(const TextOrder &) = delete;
    TextOrder &operator=(const TextOrder &) = delete;

    /// The order of the user's language: of QLocale() as it is at the first call.
    static const TextOrder &ofUser();

    /// Below 0, 0, above 0: `left` comes before, beside, after `right`.
    int compare(QStringView left, QStringView right) const;
    /// The same for UTF-8; what is broken in it counts as U+FFFD.
    int compareUtf8(std::string_view left, std::string_view right) const;
    /// Whether `left` comes before `right`: the order as std::sort wants it.
    bool operator()(QStringView left, QStringView right) const { return compare(left, right) < 0; }

private:
    std::unique_ptr<icu::Collator> m_collator; ///< none: by code points
};

} // namespace tandem
