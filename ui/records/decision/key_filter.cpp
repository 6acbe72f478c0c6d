// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/key_filter.h"

#include "ui/records/decision/digit_place.h"
#include "ui/records/decision/key_presses.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tandem {

namespace {

bool writesText(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

bool presses(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool movesInList(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
        return true;
    default:
        return presses(key);
    }
}

} // namespace

KeyFilter::KeyFilter(QWidget *window, QWidget *page, KeyPresses &presses)
    : QObject(window)
    , m_window(window)
    , m_page(page)
    , m_presses(presses)
{
    qApp->installEventFilter(this);
}

bool KeyFilter::takesKeys(QObject *watched, int key) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window || !m_page->isVisible())
        return false;
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    const QWidget *focus = m_window->focusWidget();
    // A key that a widget leaves to its parents was meant for that widget, also where it moved the focus meanwhile.
    if (focus && widget != focus)
        return false;
    const bool steps = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (steps && focus && (!m_page->isAncestorOf(focus) || qobject_cast<const QAbstractButton *>(focus)))
        return false; // in the panels, and on links and buttons, it moves the focus, as everywhere
    if (writesText(widget) || writesText(focus) || qobject_cast<const QMenuBar *>(widget))
        return false;
    if (movesInList(key) && qobject_cast<const QAbstractItemView *>(focus) && !m_page->isAncestorOf(focus))
        return false; // a list beside the records has rows of its own
    const bool onButton = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractButton *>(focus);
    return !(onButton && presses(key));
}

bool KeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (!takesKeys(watched, key->key()))
        return false;
    // Shift+arrows and Ctrl+A select in the table.
    const bool selects = (modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) &&
                         (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (selects)
        return false;
    return m_presses.press(QKeyCombination(modifiers, static_cast<Qt::Key>(key->key())), key->text(), digitPlace(*key));
}

} // namespace tandem
