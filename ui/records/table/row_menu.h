// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class RecordDesk;

/// What can be done to the selected records: confirm, set to, reject, settle a conflict, copy ids. Used as the context
/// menu of a row.
void fillRowMenu(QMenu &menu, RecordDesk &desk);
/// A submenu with the options of the current definition that calls the controller with the one chosen.
void fillSetMenu(QMenu &menu, RecordDesk &desk);

} // namespace tandem
