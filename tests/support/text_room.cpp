// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_room.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace tandem {

namespace {

/// What can be scrolled to is not cut.
bool scrolls(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow(); parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

/// The part of the widget that is on the screen: a window that is too small cuts what stands in it.
QSize shownSize(const QWidget &widget)
{
    return scrolls(widget) ? widget.size() : widget.visibleRegion().boundingRect().size();
}

TextRoom roomOfLabel(const QLabel &label)
{
    const QSize given = shownSize(label);
    const auto *elided = qobject_cast<const ElidedLabel *>(&label);
    if (elided && elided->holdsOwnText()) // may be of any length, and then is its own tool tip
        return {label.text(), {0, label.fontMetrics().height()}, given};
    if (label.wordWrap())
        return {label.text(), {0, label.heightForWidth(label.width())}, given};
    return {label.text(), label.sizeHint(), given};
}

TextRoom roomOfButton(const QAbstractButton &button)
{
    if (button.property("ownText").toBool())
        return {};
    return {button.text(), {button.minimumSizeHint().width(), 0}, shownSize(button)}; // a key badge may give way
}

TextRoom roomOfBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {box.currentText(), {box.fontMetrics().horizontalAdvance(box.currentText()), 0}, field.size()};
}

TextRoom roomOfPlaceholder(const QLineEdit &edit)
{
    constexpr int margins = 6;
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString();
    return {text, {edit.fontMetrics().horizontalAdvance(text) + margins, 0}, edit.size()};
}

/// Of the section with the least room.
TextRoom roomOfHeader(const QHeaderView &header)
{
    constexpr int margins = 8;
    TextRoom tightest;
    int most = 0;
    for (int section = 0; header.model() && header.orientation() == Qt::Horizontal && section < header.count();
         ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text) + margins;
        if (header.isSectionHidden(section) || needed - header.sectionSize(section) <= most)
            continue;
        most = needed - header.sectionSize(section);
        tightest = {text, {needed, 0}, {header.sectionSize(section), 0}};
    }
    return tightest;
}

TextRoom roomOfTabs(const QTabBar &tabs)
{
    return {tabs.count() > 0 ? tabs.tabText(0) : QString(), {tabs.sizeHint().width(), 0}, tabs.size()};
}

} // namespace

TextRoom textRoom(const QWidget &widget)
{
    if (widget.visibleRegion().isEmpty())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return roomOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return roomOfButton(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return roomOfBox(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return roomOfPlaceholder(*edit);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return roomOfHeader(*header);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return roomOfTabs(*tabs);
    return {};
}

} // namespace tandem
