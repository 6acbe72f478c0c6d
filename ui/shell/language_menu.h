// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace tandem {

/// Fills a menu with the languages by their own names. The one that is chosen is remembered, and `tell` is called with
/// a sentence that says from when on it is spoken.
void fillLanguageMenu(QMenu &menu, const std::function<void(const QString &sentence)> &tell);

} // namespace tandem
