// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tandem {

/// Where a phrase stands in a text, as [start, end) in code points, in order and without overlaps: exactly these
/// characters and, where its first or last belongs to a script that sets words apart by spaces, with no letter, digit
/// or mark of such a script beside it. An empty phrase stands nowhere. Thread: any.
std::vector<std::pair<qint64, qint64>> phrasePlaces(const QString &text, const QString &phrase);

} // namespace tandem
