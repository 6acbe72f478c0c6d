// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/chip_row.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/search/condition_chip.h"

#include <QMenu>
#include <QStyle>

namespace tandem {

namespace {

constexpr size_t chipsAtMost = 24;    // more never fit into a window
constexpr size_t menuRowsAtMost = 40; // of the menu with the others
constexpr int gap = 6;

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_rest(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest->setFocusPolicy(Qt::TabFocus);
    m_rest->setPopupMode(QToolButton::InstantPopup);
    m_rest->setMenu(new QMenu(m_rest));
    m_rest->hide();
}

void ChipRow::setConditions(std::vector<ShownCondition> conditions)
{
    m_conditions = std::move(conditions);
    makeChips();
    arrange();
    updateGeometry();
}

void ChipRow::makeChips()
{
    for (ConditionChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    for (size_t i = 0; i < qMin(m_conditions.size(), chipsAtMost); ++i) {
        auto *chip = new ConditionChip(m_conditions[i], this);
        connect(chip, &QToolButton::clicked, this, [this, i] { emit removed(i); });
        m_chips.push_back(chip);
    }
}

int ChipRow::widthOf(size_t count) const
{
    int width = 0;
    for (size_t i = 0; i < count; ++i)
        width += m_chips[i]->sizeHint().width() + (i > 0 ? gap : 0);
    return width;
}

QSize ChipRow::sizeHint() const
{
    return {widthOf(m_chips.size()), measure::row() - 2};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_conditions.empty() ? 0 : m_rest->sizeHint().width(), measure::row() - 2};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::arrange()
{
    size_t shown = m_chips.size();
    const bool hasMore = m_chips.size() < m_conditions.size();
    if (hasMore || widthOf(shown) > width()) {
        showRest(0); // to know how wide it is
        while (shown > 0 && widthOf(shown) + gap + m_rest->sizeHint().width() > width())
            --shown;
    }
    showRest(shown);
    int left = 0;
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        const int high = qMin(size.height(), height());
        widget->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - high) / 2, size.width(), high)));
        left += size.width() + gap;
    };
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < shown);
        if (i < shown)
            place(m_chips[i]);
    }
    place(m_rest);
}

void ChipRow::showRest(size_t first)
{
    m_rest->setVisible(first < m_conditions.size());
    const auto count = static_cast<qint64>(m_conditions.size() - first);
    //: A button: this many conditions more
    m_rest->setText(tr("+%1").arg(countText(count)));
    m_rest->setAccessibleName(tr("%Ln more condition(s)", nullptr, countOf(count)));
    m_rest->setToolTip(m_rest->accessibleName());
    m_rest->menu()->clear();
    for (size_t i = first; i < qMin(m_conditions.size(), first + menuRowsAtMost); ++i)
        m_rest->menu()->addAction(
            tr("Remove %1").arg(ConditionChip::shortText(ConditionChip::wholeText(m_conditions[i]))), this,
            [this, i] { emit removed(i); });
}

} // namespace tandem
