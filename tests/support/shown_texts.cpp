// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace tandem {

namespace {

QStringList headerTexts(const QHeaderView &header)
{
    QStringList texts;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal)
            texts << header.model()->headerData(section, header.orientation()).toString();
    }
    return texts;
}

} // namespace

QStringList shownTexts(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        texts << headerTexts(*header);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts << box->currentText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    for (const QAction *action : widget.actions())
        texts << action->text();
    return texts;
}

} // namespace tandem
