// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace tandem {

/// The same rectangle, made no larger than `room` and moved into it.
QRect fittedInto(const QRect &wanted, const QRect &room);
/// Makes a window no larger than its screen, and moves it there where it lies outside of every one.
void fitToScreen(QWidget &window);

} // namespace tandem
