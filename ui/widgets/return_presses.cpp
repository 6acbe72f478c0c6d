// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/return_presses.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QRadioButton>

namespace tandem {

ReturnPresses::ReturnPresses(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isReturn || !button || key->isAutoRepeat() || key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    button->click();
    return true;
}

} // namespace tandem
