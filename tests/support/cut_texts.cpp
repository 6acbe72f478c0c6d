// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tandem {

namespace {

/// The room that the text of a widget takes; null where it has none, or may have any.
QSize neededBy(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (qobject_cast<const ElidedLabel *>(&label))
        return {0, label.fontMetrics().height()}; // shortens its text, and has all of it as its tool tip
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return label.sizeHint();
}

QSize neededBy(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const int height = button.fontMetrics().height();
    if (qobject_cast<const KeyButton *>(&button))
        return {button.minimumSizeHint().width(), height + 2};
    if (qobject_cast<const QPushButton *>(&button))
        return {button.fontMetrics().horizontalAdvance(button.text().remove(u'&')), height};
    return {0, height}; // the others shorten their text
}

QSize neededBy(const QWidget &widget)
{
    const int height = widget.fontMetrics().height();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return neededBy(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return neededBy(*button);
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
        qobject_cast<const QAbstractSpinBox *>(&widget))
        return {0, height};
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return header->orientation() == Qt::Horizontal ? QSize(0, height) : QSize();
    return {};
}

QString named(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40));
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QSize needed = neededBy(*widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            found.append(QStringLiteral("%1 needs %2×%3 and has %4×%5")
                             .arg(named(*widget))
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(widget->width())
                             .arg(widget->height()));
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (table && table->model() && table->model()->rowCount() > 0 &&
            table->rowHeight(0) < table->fontMetrics().height())
            found.append(QStringLiteral("a row of %1").arg(named(*widget)));
    }
    return found;
}

} // namespace tandem
