// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class CurrentRecord;

/// Fills a menu with what a conflict of spans can be settled from: each person's spans, those of all, those that all
/// have, and what was chosen before. Nothing where there is no such conflict.
void fillSettleMenu(QMenu &menu, CurrentRecord &record);

} // namespace tandem
