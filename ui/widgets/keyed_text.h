// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// The text of a menu's action with its key at the right: shown and not bound, because a bound key would be taken from
/// the fields where text is written.
QString keyedText(const QString &text, const QString &key);

} // namespace tandem
