// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;

namespace tandem {

class CurrentRecord;

/// Fills a menu with the options of the current definition, with their colours and keys; `choose` gets the index of the
/// one that is chosen.
void fillOptionMenu(QMenu &menu, CurrentRecord &record, std::function<void(int)> choose);

} // namespace tandem
