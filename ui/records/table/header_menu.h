// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class ProjectSession;
class TableColumns;

/// Fills the menu of a column's heading: what of it is to be shown alone, where it can be filtered by, and which
/// metadata has columns.
void fillHeaderMenu(QMenu &menu, ProjectSession &session, TableColumns &columns, int column);

} // namespace tandem
