// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/colour_delegate.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/widgets/spoken_name.h"

#include <QColorDialog>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace tandem {

namespace {

const QLatin1String chooseItem("choose"); // stands in the list beside values of the model, which are slots or #rrggbb

QString ownColour(const QString &typed)
{
    static const QRegularExpression pattern(QStringLiteral("^#?([0-9a-fA-F]{6})$"));
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    return match.hasMatch() ? u'#' + match.captured(1).toLower() : QString();
}

} // namespace

QWidget *ColourDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    setSpokenName(box, tr("Colour"));
    box->addItem(tr("By position"), QString());
    for (size_t slot = 0; slot < tokens().labels.size(); ++slot)
        box->addItem(labelIcon({tokens().labels[slot], false}),
                     tr("Slot %1").arg(countText(static_cast<qint64>(slot) + 1)), QString::number(slot + 1));
    const QString own = index.data(Qt::EditRole).toString();
    if (own.startsWith(u'#'))
        box->addItem(labelIcon({QColor(own), false}), own, own);
    box->addItem(tr("Choose…"), QString(chooseItem));
    box->setEditable(true); // #rrggbb is typed
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setToolTip(tr("A slot of the theme, or a colour of your own as #rrggbb."));
    auto *self = const_cast<ColourDelegate *>(this); // an editor is made by a const call and ends by a signal
    connect(box, &QComboBox::activated, self, [self, box, cell = QPersistentModelIndex(index)] {
        if (box->currentData() != QVariant(QString(chooseItem)))
            return self->finish(box);
        QWidget *window = box->window();
        emit self->closeEditor(box);
        self->choose(window, cell);
    });
    return box;
}

void ColourDelegate::finish(QComboBox *box)
{
    emit commitData(box);
    emit closeEditor(box);
}

void ColourDelegate::choose(QWidget *window, const QPersistentModelIndex &cell)
{
    auto *dialog = new QColorDialog(QColor(cell.data(Qt::EditRole).toString()), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of the option"));
    connect(dialog, &QColorDialog::colorSelected, this, [cell](const QColor &colour) {
        if (cell.isValid())
            const_cast<QAbstractItemModel *>(cell.model())->setData(cell, colour.name(), Qt::EditRole);
    });
    dialog->open();
}

void ColourDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void ColourDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    const QString typed = box->currentText();
    const QString own = ownColour(typed);
    const int item = box->findText(typed);
    if (!own.isEmpty())
        model->setData(index, own, Qt::EditRole);
    else if (item >= 0 && box->itemData(item) != QVariant(QString(chooseItem)))
        model->setData(index, box->itemData(item), Qt::EditRole);
}

void ColourDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

} // namespace tandem
