// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <functional>

class QAbstractButton;

namespace tandem {

/// Lets the event loop run until the condition holds; ends the program with a sentence where it takes too long.
void waitFor(const QString &what, const std::function<bool()> &holds, int milliseconds = 60'000);

/// Presses a key where the keyboard is in the active window.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types where the keyboard is.
void type(const QString &text);
/// Replaces what a field holds, by the keyboard.
void fill(QWidget &field, const QString &text);
/// Waits until the button can be pressed, and presses it by the keyboard.
void push(QAbstractButton &button);

/// The child with this accessible name, which must be there.
template <typename T>
T &named(const QWidget &in, const QString &name)
{
    for (T *candidate : in.findChildren<T *>()) {
        if (candidate->accessibleName() == name || candidate->objectName() == name)
            return *candidate;
    }
    qFatal("There is no %s.", qUtf8Printable(name));
}

/// The child that says this: a button, a menu's act; null where there is none.
template <typename T>
T *find(const QObject &in, const QString &beginning)
{
    for (T *candidate : in.findChildren<T *>()) {
        if (candidate->text().startsWith(beginning))
            return candidate;
    }
    return nullptr;
}

/// The same, which must be there.
template <typename T>
T &saying(const QObject &in, const QString &beginning)
{
    T *found = find<T>(in, beginning);
    if (!found)
        qFatal("Nothing says %s.", qUtf8Printable(beginning));
    return *found;
}

/// The dialog of this kind, once it is there; it then has the keyboard.
template <typename T>
T &dialog()
{
    T *found = nullptr;
    waitFor(QString::fromLatin1(T::staticMetaObject.className()), [&found] {
        found = qobject_cast<T *>(QApplication::activeModalWidget());
        // Without a window manager nobody gives the keyboard back to a dialog when the one above it closes.
        if (found && !found->isActiveWindow())
            found->activateWindow();
        return found && found->isActiveWindow();
    });
    return *found;
}

/// Waits until no dialog is open; this window then has the keyboard.
void giveBackTo(QWidget &window);

} // namespace tandem
