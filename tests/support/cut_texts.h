// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem {

/// Names every label, button, field, heading and row that is shown in a window and has not the room that its text
/// takes in its font. What shortens its text with an ellipsis by design needs the height alone.
QStringList cutTexts(const QWidget &window);

} // namespace tandem
