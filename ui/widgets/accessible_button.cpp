// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_button.h"

namespace tandem {

namespace {

constexpr const char *roleProperty = "spokenRole";
constexpr const char *currentProperty = "spokenCurrent";

} // namespace

void playRole(QAbstractButton &button, QAccessible::Role role)
{
    button.setProperty(roleProperty, static_cast<int>(role));
    // Setting a text may have had an interface of Qt's made for it, which is kept.
    QAccessibleInterface *made = QAccessible::queryAccessibleInterface(&button);
    if (made && !dynamic_cast<AccessibleButton *>(made))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(made));
}

void tellCurrent(QAbstractButton &button, bool isCurrent)
{
    button.setProperty(currentProperty, isCurrent);
}

bool AccessibleButton::isFor(const QObject *object)
{
    return qobject_cast<const QAbstractButton *>(object) && object->property(roleProperty).isValid();
}

AccessibleButton::AccessibleButton(QAbstractButton *button)
    : QAccessibleWidget(button)
{
}

QAbstractButton *AccessibleButton::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

QString AccessibleButton::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() && button() ? button()->text().remove(u'&') : own;
}

QAccessible::Role AccessibleButton::role() const
{
    return static_cast<QAccessible::Role>(widget()->property(roleProperty).toInt());
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isChecked = button() && (button()->isChecked() || button()->property(currentProperty).toBool());
    const bool isPicked = role() == QAccessible::PageTab || role() == QAccessible::ListItem;
    state.checkable = !isPicked;
    state.checked = !isPicked && isChecked;
    state.selectable = isPicked;
    state.selected = isPicked && isChecked;
    return state;
}

QStringList AccessibleButton::actionNames() const
{
    if (!button() || !button()->isEnabled())
        return {};
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &name)
{
    if (name == pressAction() && button() && button()->isEnabled())
        button()->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace tandem
