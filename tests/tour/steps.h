// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tandem {

/// Lets the event loop run until the condition holds; ends the program with a sentence after a minute.
void waitFor(const QString &what, const std::function<bool()> &holds);

/// For things that only settle by time: animations, coalesced repaints.
void settle(int milliseconds = 150);

/// Presses keys where the keyboard is.
void press(QWidget &window, const QString &keys);

} // namespace tandem
