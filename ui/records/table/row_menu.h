// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace tandem {

class CurrentRecord;

/// What can be done to the selected records: confirm, set to, reject, settle a conflict, copy ids or spans, delete. Used as the
/// context menu of a row; questions open above `window`.
void fillRowMenu(QMenu &menu, CurrentRecord &record, QWidget *window);

} // namespace tandem
