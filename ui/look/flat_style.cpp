// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/flat_style.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace tandem {

namespace {

constexpr double markStroke = 1.6;

void prepare(QPainter *painter, const QStyleOption *option)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? tokens().accent : isEnabled ? tokens().bar : tokens().line);
    painter->setBrush(isEnabled ? tokens().base : tokens().window);
}

QRectF squareOf(const QStyleOption *option)
{
    const double side = qMin(option->rect.width(), option->rect.height()) - 1;
    const QPointF middle = QRectF(option->rect).center();
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

void drawBox(QPainter *painter, const QStyleOption *option)
{
    const QRectF box = squareOf(option);
    prepare(painter, option);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(tokens().text, markStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (option->state.testFlag(QStyle::State_On)) {
        QPainterPath tick(at(0.25, 0.52));
        tick.lineTo(at(0.43, 0.7));
        tick.lineTo(at(0.76, 0.3));
        painter->drawPath(tick);
    }
}

void drawCircle(QPainter *painter, const QStyleOption *option)
{
    const QRectF circle = squareOf(option);
    prepare(painter, option);
    painter->drawEllipse(circle);
    if (!option->state.testFlag(QStyle::State_On))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text);
    painter->drawEllipse(circle.center(), circle.width() * 0.25, circle.height() * 0.25);
}

void drawArrow(QPainter *painter, const QPointF &middle, const QColor &colour)
{
    QPainterPath path(middle + QPointF(-4, -2));
    path.lineTo(middle + QPointF(4, -2));
    path.lineTo(middle + QPointF(0, 3));
    path.closeSubpath();
    painter->fillPath(path, colour);
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    if (element == PE_IndicatorCheckBox)
        drawBox(painter, option);
    else
        drawCircle(painter, option);
    painter->restore();
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool isWarm = option->state.testFlag(State_MouseOver) && isEnabled;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state.testFlag(State_HasFocus) ? tokens().accent : tokens().edge);
    painter->setBrush(isWarm ? tokens().selection : isEnabled ? tokens().base : tokens().window);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow).center(), tokens().dim);
    painter->restore();
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result = QSize(result.width() + 8, qMax(result.height(), measure::row()));
    return result;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(option->direction == Qt::LeftToRight ? 4 : 0, 0, option->direction == Qt::LeftToRight ? 0 : -4, 0);
    return rect;
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    // The words say it; the desktop's coloured pictures beside them do not belong here.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace tandem
