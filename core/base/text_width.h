// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tandem {

/// The columns that a terminal needs for a text: two for wide characters and emoji, none for marks that combine.
int textWidth(QStringView text);

/// The longest beginning that needs at most so many columns, in whole graphemes.
QStringView leftColumns(QStringView text, int columns);

} // namespace tandem
