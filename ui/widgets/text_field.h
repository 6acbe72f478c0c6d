// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace tandem {

/// Gives a field the height of so many lines of its font: with a large font it grows, and no line is cut.
void setLines(QPlainTextEdit *field, int lines);

} // namespace tandem
