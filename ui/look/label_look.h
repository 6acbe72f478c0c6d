// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/domain/status.h"

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace tandem {

/// How an option is marked: a small square, filled or, after the seventh slot, hollow.
struct LabelMark
{
    QColor colour;
    bool hollow = false;
};

/// The mark of the option at `index`: its own colour or slot, else the slot of its position.
LabelMark labelMark(const LabelDefinition &definition, int index);
LabelMark labelMark(const LabelDefinition &definition, OptionId option);
/// The 8-pixel square, centred vertically at the left of `area`.
void paintLabelSquare(QPainter &painter, const QRectF &area, const LabelMark &mark);
QIcon labelIcon(const LabelMark &mark);

/// Status is shape and colour; its word (statusText) is for tool tips and for screen readers.
QColor statusColour(Status status);
/// Draws the shape into the middle of `area`, in one stroke width.
void paintStatus(QPainter &painter, const QRectF &area, Status status);
QIcon statusIcon(Status status);

/// ".43", or "1.00": a probability as the program writes it, of constant width in tabular figures.
QString confidenceText(double confidence);
/// A thin bar with the number right of it; under the review threshold in the warning colour.
void paintConfidence(QPainter &painter, const QRectF &area, std::optional<double> confidence);

} // namespace tandem
