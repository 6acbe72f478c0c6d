// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/condition_chip.h"

#include "core/base/graphemes.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace tandem {

namespace {

constexpr int shownCharacters = 32;
constexpr int charactersOfTip = 600;
constexpr int edge = 6;
constexpr int drawnHeight = 22;

} // namespace

ConditionChip::ConditionChip(const ShownCondition &condition, QWidget *parent)
    : QToolButton(parent)
    , m_condition(condition)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    const QString whole = wholeText(condition).left(charactersOfTip);
    setAccessibleName(tr("Condition %1").arg(whole));
    setToolTip(QStringLiteral("<p>%1</p>").arg(tr("%1. Click to remove this condition.").arg(whole).toHtmlEscaped()));
}

QString ConditionChip::wholeText(const ShownCondition &condition)
{
    return condition.about.isEmpty() ? condition.asked : condition.about + u' ' + condition.asked;
}

QString ConditionChip::shortText(const QString &text)
{
    return text.size() > shownCharacters ? text.left(graphemeStart(text, shownCharacters)) + u'…' : text;
}

QSize ConditionChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int about = m_condition.about.isEmpty() ? 0 : metrics.horizontalAdvance(shortText(m_condition.about) + u' ');
    const int cross = metrics.horizontalAdvance(QStringLiteral(" ×"));
    return {about + metrics.horizontalAdvance(shortText(m_condition.asked)) + cross + 2 * edge,
            measure::height(drawnHeight)};
}

void ConditionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens().accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? tokens().selection : tokens().track);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect area = rect().adjusted(edge, 0, -edge, 0);
    if (!m_condition.about.isEmpty()) {
        const QString about = shortText(m_condition.about);
        painter.setPen(tokens().dim);
        painter.drawText(area, Qt::AlignVCenter, about);
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(about + u' '));
    }
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignVCenter, shortText(m_condition.asked));
    painter.setPen(tokens().dim);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("×"));
}

} // namespace tandem
