// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace tandem {

/// Whether a text holds digits that are not 0 to 9, as ٣ or ३.
inline bool hasOtherDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.isDigit() && (each < u'0' || each > u'9'); });
}

} // namespace tandem
