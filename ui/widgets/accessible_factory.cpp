// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_factory.h"

#include "ui/widgets/accessible_button.h"
#include "ui/widgets/accessible_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken_line.h"

#include <QHeaderView>

namespace tandem {

namespace {

/// A sentence that is spoken when it comes: its name.
class AccessibleAlert : public QAccessibleWidget
{
public:
    explicit AccessibleAlert(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::AlertMessage)
    {
    }
};

/// The headings are told with the table that they belong to; here are only the widgets that stand in them.
class AccessibleHeader : public QAccessibleWidget
{
public:
    explicit AccessibleHeader(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Pane)
    {
    }
};

// Asked for each class of an object, the most special first.
QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *header = qobject_cast<QHeaderView *>(object))
        return new AccessibleHeader(header);
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        return new AccessibleView(view);
    if (qobject_cast<MessageBar *>(object) || qobject_cast<SpokenLine *>(object))
        return new AccessibleAlert(static_cast<QWidget *>(object));
    if (AccessibleButton::isFor(object))
        return new AccessibleButton(static_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void installAccessibleFactory()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace tandem
