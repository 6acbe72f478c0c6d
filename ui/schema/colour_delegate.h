// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/field_delegate.h"

class QComboBox;

namespace tandem {

/// Edits a colour: by position, one of the theme's slots, or a colour of one's own, typed as #rrggbb or chosen.
class ColourDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    using FieldDelegate::FieldDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void finish(QComboBox *box);
    /// Opens the colour dialog above the table; what is chosen goes into the cell.
    void choose(QWidget *window, const QPersistentModelIndex &cell);
};

} // namespace tandem
