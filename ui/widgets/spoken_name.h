// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace tandem {

/// Names a combo box for screen readers. Qt tells what a combo box shows in place of its accessible name; what names it
/// is a label beside it, here one that is not seen.
void setSpokenName(QComboBox *box, const QString &name);

} // namespace tandem
