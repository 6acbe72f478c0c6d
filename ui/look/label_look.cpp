// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/label_look.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <functional>

namespace tandem {

namespace {

constexpr double squareSide = 8;
constexpr double shapeSide = 14;
constexpr double stroke = 1.4;
constexpr double labelLookBarHeight = 4;

QIcon drawnIcon(const std::function<void(QPainter &, const QRectF &)> &draw)
{
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(0, 0, 16, 16));
    return QIcon(pixmap);
}

QPainterPath pencil()
{
    QPainterPath path(QPointF(3, 11));
    path.lineTo(3.6, 8.6);
    path.lineTo(9.4, 2.8);
    path.lineTo(11.2, 4.6);
    path.lineTo(5.4, 10.4);
    path.closeSubpath();
    return path;
}

QPainterPath exchange()
{
    QPainterPath path(QPointF(2, 5));
    path.lineTo(12, 5);
    path.moveTo(9.5, 2.5);
    path.lineTo(12, 5);
    path.moveTo(12, 9);
    path.lineTo(2, 9);
    path.moveTo(4.5, 11.5);
    path.lineTo(2, 9);
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(7, 4.4), 2.4, 2.4);
    path.moveTo(2.6, 12);
    path.cubicTo(2.8, 7.6, 11.2, 7.6, 11.4, 12);
    return path;
}

// In a square of 14 × 14.
QPainterPath statusPath(Status status)
{
    QPainterPath path;
    switch (status) {
    case Status::Unlabelled:
        path.addEllipse(QPointF(7, 7), 0.8, 0.8);
        break;
    case Status::Invalid:
        path.moveTo(7, 2.5);
        path.lineTo(7, 8);
        path.addEllipse(QPointF(7, 11), 0.5, 0.5);
        break;
    case Status::Unverified:
        path.addEllipse(QPointF(7, 7), 4.2, 4.2);
        break;
    case Status::Own:
        path = person();
        break;
    case Status::Confirmed:
        path.moveTo(2.5, 7.5);
        path.lineTo(5.6, 10.6);
        path.lineTo(11.5, 3.4);
        break;
    case Status::Corrected:
        path = pencil();
        break;
    case Status::Rejected:
        path.moveTo(3.2, 3.2);
        path.lineTo(10.8, 10.8);
        path.moveTo(10.8, 3.2);
        path.lineTo(3.2, 10.8);
        break;
    case Status::Conflict:
        path = exchange();
        break;
    }
    return path;
}

LabelMark slotMark(int slot)
{
    const auto &slots7 = tokens().labels;
    const int count = static_cast<int>(slots7.size());
    return {slots7[static_cast<size_t>(slot % count)], (slot / count) % 2 == 1};
}

} // namespace

LabelMark labelMark(const LabelDefinition &definition, int index)
{
    if (index < 0 || index >= static_cast<int>(definition.options.size()))
        return {tokens().noLabel, false};
    const QString &own = definition.options[static_cast<size_t>(index)].colour;
    if (own.startsWith(u'#') && QColor(own).isValid())
        return {QColor(own), false};
    bool isSlot = false;
    const int slot = own.toInt(&isSlot);
    return slotMark(isSlot && slot >= 1 ? slot - 1 : index);
}

LabelMark labelMark(const LabelDefinition &definition, OptionId option)
{
    for (size_t i = 0; i < definition.options.size(); ++i) {
        if (definition.options[i].id == option)
            return labelMark(definition, static_cast<int>(i));
    }
    return {tokens().noLabel, false};
}

void paintLabelSquare(QPainter &painter, const QRectF &area, const LabelMark &mark)
{
    const QRectF square(area.left(), qRound(area.center().y() - squareSide / 2), squareSide, squareSide);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mark.hollow ? QPen(mark.colour, stroke) : QPen(Qt::NoPen));
    painter.setBrush(mark.hollow ? QBrush(Qt::NoBrush) : QBrush(mark.colour));
    painter.drawRoundedRect(mark.hollow ? square.adjusted(1, 1, -1, -1) : square, 1.5, 1.5);
    painter.restore();
}

QIcon labelIcon(const LabelMark &mark)
{
    return drawnIcon(
        [&mark](QPainter &painter, const QRectF &area) { paintLabelSquare(painter, area.adjusted(4, 0, 0, 0), mark); });
}

QColor statusColour(Status status)
{
    switch (status) {
    case Status::Confirmed:
    case Status::Own:
        return tokens().good;
    case Status::Corrected:
        return tokens().accent;
    case Status::Rejected:
    case Status::Conflict:
        return tokens().bad;
    case Status::Invalid:
        return tokens().warn;
    case Status::Unverified:
    case Status::Unlabelled:
        break;
    }
    return tokens().dim;
}

void paintStatus(QPainter &painter, const QRectF &area, Status status)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(shapeSide / 2, shapeSide / 2));
    painter.setPen(QPen(statusColour(status), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(statusPath(status));
    painter.restore();
}

QIcon statusIcon(Status status)
{
    return drawnIcon([status](QPainter &painter, const QRectF &area) { paintStatus(painter, area, status); });
}

QString confidenceText(double confidence)
{
    // English leaves the zero before the point out; other languages do not.
    const QLocale locale;
    const QString text = locale.toString(confidence, 'f', 2);
    return locale.language() == QLocale::English && text.startsWith(locale.zeroDigit()) ? text.mid(1) : text;
}

void paintConfidence(QPainter &painter, const QRectF &area, std::optional<double> confidence)
{
    if (!confidence)
        return;
    const QString text = confidenceText(*confidence);
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("1.00"));
    const QRectF track(area.left(), qRound(area.center().y() - labelLookBarHeight / 2), area.width() - textWidth - 8,
                       labelLookBarHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (track.width() > 8) {
        painter.setBrush(tokens().track);
        painter.drawRoundedRect(track, labelLookBarHeight / 2, labelLookBarHeight / 2);
        painter.setBrush(*confidence < reviewThreshold ? tokens().warn : tokens().bar);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * *confidence, labelLookBarHeight)),
                                labelLookBarHeight / 2, labelLookBarHeight / 2);
    }
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    painter.restore();
}

} // namespace tandem
