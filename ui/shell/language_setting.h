// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// The code of the language that the person chose, as the settings remember it; empty for the system's.
QString savedLanguage();
/// Remembers it. The program speaks it from its next start on.
void saveLanguage(const QString &code);

} // namespace tandem
