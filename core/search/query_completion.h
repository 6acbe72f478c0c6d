// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// A query that someone is writing, with its last piece gone on as far as there is no choice: to the opening of a
/// field, or to one of the values that it takes. The text itself where nothing goes on from it.
QString completedQuery(const QString &text);

} // namespace tandem
