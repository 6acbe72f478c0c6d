// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class CurrentRecord;

/// What can be done to the selected records: confirm, set to, reject, settle a conflict, copy ids. Used as the context
/// menu of a row.
void fillRowMenu(QMenu &menu, CurrentRecord &record);

} // namespace tandem
