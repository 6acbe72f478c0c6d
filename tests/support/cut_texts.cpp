// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"

#include "tests/support/text_room.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace tandem {

namespace {

/// The height that one line of the widget takes in its font; 0 where it shows none, or knows by itself.
int leastHeight(const QWidget &widget)
{
    const int height = widget.fontMetrics().height();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? 0 : height;
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return header->orientation() == Qt::Horizontal ? height : 0;
    const bool isField = qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
                         qobject_cast<const QAbstractSpinBox *>(&widget);
    return isField ? height : 0;
}

QString named(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         (text.isEmpty() ? widget.accessibleName() : text).left(40));
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto note = [&found](const QString &name, const QSize &needed, const QSize &given) {
        if (needed.width() > given.width() || needed.height() > given.height())
            found.append(QStringLiteral("%1 needs %2×%3 and has %4×%5")
                             .arg(name)
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(given.width())
                             .arg(given.height()));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const TextRoom room = textRoom(*widget);
        if (!room.text.isEmpty())
            note(named(*widget, room.text), room.needed, room.given);
        note(named(*widget, {}), {0, leastHeight(*widget)}, widget->size());
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (table && table->model() && table->model()->rowCount() > 0)
            note(QStringLiteral("a row of ") + named(*widget, {}), {0, table->fontMetrics().height()},
                 {0, table->rowHeight(0)});
    }
    return found;
}

} // namespace tandem
