// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class ProjectSession;
class RecordTableModel;
class TableColumns;

/// Fills the menu of a column's heading: what of it is to be shown alone, where it can be filtered by, and which
/// metadata has columns.
void fillHeaderMenu(QMenu &menu, ProjectSession &session, TableColumns &columns, int column);

/// The same for the whole table: what is to be shown alone, which metadata has columns, and by which column the records
/// are sorted (chosen again: the other way round).
void fillFilterMenu(QMenu &menu, ProjectSession &session);
void fillColumnMenu(QMenu &menu, TableColumns &columns);
void fillSortMenu(QMenu &menu, ProjectSession &session, const RecordTableModel &model);

} // namespace tandem
