// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace tandem {

/// 1 to 9 where a pressed key stands in the upper row where that digit does, whatever the layout writes there (French
/// ones write digits only with Shift); else 0, also where the platform does not say which key it was.
int digitPlace(const QKeyEvent &key);

} // namespace tandem
