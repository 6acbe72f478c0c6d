// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

namespace tandem {

/// The theme that the person chose, as the settings remember it; the system's where none was chosen.
ThemeMode savedTheme();
/// Applies a theme and remembers it.
void chooseTheme(ThemeMode mode);

} // namespace tandem
