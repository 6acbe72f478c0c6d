// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;

namespace tandem {

/// The contrast of two colours by WCAG 2: 1 (none) to 21 (black and white).
double contrast(const QColor &one, const QColor &other);

} // namespace tandem
