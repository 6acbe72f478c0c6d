// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QAbstractItemView;

namespace tandem {

class OptionTableModel;

/// What can be done with the current option of a table besides writing: merging and splitting, which concern labels,
/// and what it is: retired, or "not applicable".
class OptionMenu : public QMenu
{
    Q_OBJECT

public:
    OptionMenu(OptionTableModel &model, QAbstractItemView &table);

signals:
    void mergeWanted();
    void splitWanted();

private:
    int row() const;
    void follow();

    OptionTableModel &m_model;
    QAbstractItemView &m_table;
    QAction *m_merge;
    QAction *m_split;
    QAction *m_retired;
    QAction *m_notApplicable;
};

} // namespace tandem
