// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem {

/// The texts of a widget that the program, not the person, put there.
QStringList shownTexts(const QWidget &widget);

} // namespace tandem
