// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// The measures of the 8-pixel grid, in device-independent pixels.
namespace measure {
constexpr int grid = 8;
constexpr int sidePanel = 192;
constexpr int inspector = 320;
constexpr int margin = 12; ///< inside panels

/// A height that was drawn to hold `lines` lines of a 13-pixel font, as it must be for the application's font: with a
/// larger one it grows, so that no text is cut.
int height(int drawn, int lines = 1);
/// The same for a width that was drawn to hold text.
int width(int drawn);
/// Table rows and buttons.
inline int row()
{
    return height(28);
}
inline int toolBar()
{
    return height(44);
}
} // namespace measure

} // namespace tandem
