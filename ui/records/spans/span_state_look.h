// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status.h"
#include "ui/records/spans/shown_span.h"

#include <QString>

class QPainter;
class QRectF;

namespace tandem {

/// Draws the shape of a span's state, as that of a label's status is drawn, with a side of `side` pixels.
void paintSpanState(QPainter &painter, const QRectF &area, SpanState state, double side);
/// What a state is called, for tool tips and for who hears the program.
QString spanStateText(SpanState state);

} // namespace tandem
