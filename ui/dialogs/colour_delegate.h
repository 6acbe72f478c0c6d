// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/field_delegate.h"

namespace tandem {

/// Edits a colour as one of the theme's slots, by position, or as the own colour that it already is.
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
};

} // namespace tandem
