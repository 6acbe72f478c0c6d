// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// The name that the built-in model gives itself in its answers. It computes; it writes no tokens.
inline QString builtInModelName()
{
    return QStringLiteral("tandem-baseline");
}

} // namespace tandem
