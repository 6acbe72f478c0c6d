// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace tandem {

/// Gives a button the role that it plays where that is not the one of its class: an option, a choice among several, a
/// tab. Its state is whether it is checked.
void playRole(QAbstractButton &button, QAccessible::Role role);
/// Of several it is the one that is shown, where the button itself is not checkable.
void tellCurrent(QAbstractButton &button, bool isCurrent);

/// A button of which `playRole` says what it is.
class AccessibleButton : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button);
    static bool isFor(const QObject *object);

    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QAbstractButton *button() const;
};

} // namespace tandem
