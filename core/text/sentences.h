// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem {

/// Sentences one after the other, as the language separates them; empty ones are left out.
QString sentences(const QStringList &all);

} // namespace tandem
