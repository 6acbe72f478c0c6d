// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colour_delegate.h"

#include "ui/support/label_look.h"
#include "ui/support/theme.h"

#include <QComboBox>

namespace tandem {

QWidget *ColourDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Colour"));
    box->addItem(tr("By position"), QString());
    for (size_t slot = 0; slot < tokens().labels.size(); ++slot)
        box->addItem(labelIcon({tokens().labels[slot], false}), tr("Slot %1").arg(slot + 1), QString::number(slot + 1));
    const QString own = index.data(Qt::EditRole).toString();
    if (own.startsWith(u'#'))
        box->addItem(labelIcon({QColor(own), false}), own, own);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<ColourDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    return box;
}

void ColourDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void ColourDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void ColourDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

} // namespace tandem
