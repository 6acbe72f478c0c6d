// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/hands.h"

#include <QAbstractButton>
#include <QApplication>

namespace tandem {

namespace {

// Qt Test has keys for ASCII only; another character comes as an input method would send it.
void typeInto(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 128)
            QTest::keyClick(&widget, character.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

} // namespace

void waitFor(const QString &what, const std::function<bool()> &holds, int milliseconds)
{
    if (!QTest::qWaitFor(holds, milliseconds))
        qFatal("%s never came.", qUtf8Printable(what));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    waitFor(QStringLiteral("A window for the keyboard"), [] { return QApplication::activeWindow() != nullptr; });
    QWidget *window = QApplication::activeWindow();
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key, modifiers);
}

void type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        qFatal("Nothing has the keyboard.");
    typeInto(*focus, text);
}

void fill(QWidget &field, const QString &text)
{
    field.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    typeInto(field, text);
}

void push(QAbstractButton &button)
{
    waitFor(button.text(), [&button] { return button.isVisible() && button.isEnabled(); });
    button.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&button, Qt::Key_Space);
}

void giveBackTo(QWidget &window)
{
    waitFor(QStringLiteral("The window without a dialog"), [&window] {
        if (!QApplication::activeModalWidget() && !window.isActiveWindow())
            window.activateWindow();
        return !QApplication::activeModalWidget() && window.isActiveWindow();
    });
}

} // namespace tandem
