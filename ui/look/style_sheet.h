// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QString>

namespace tandem {

/// The short style sheet that goes with the palette: what Fusion draws with frames and gradients, made flat.
/// Widgets ask for a variant by a dynamic property: accent (the filled button), flatPanel (ground of a panel),
/// card (base ground with a line), dim (secondary text).
QString styleSheetFor(const Tokens &tokens);

} // namespace tandem
