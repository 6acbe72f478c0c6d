// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// A count as people read it: "14,640", grouped as the user's language does; with commas where it does not say.
QString numberText(qint64 number);

} // namespace tandem
