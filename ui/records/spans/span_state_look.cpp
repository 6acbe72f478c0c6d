// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_state_look.h"

#include "ui/look/label_look.h"

#include <QCoreApplication>
#include <QPainter>

namespace tandem {

namespace {

struct SpanStateText
{
    Q_DECLARE_TR_FUNCTIONS(SpanStateText)
};

Status statusOf(SpanState state)
{
    switch (state) {
    case SpanState::Own:
    case SpanState::Other:
        return Status::Own;
    case SpanState::Unverified:
        return Status::Unverified;
    case SpanState::Confirmed:
        return Status::Confirmed;
    case SpanState::Corrected:
        return Status::Corrected;
    case SpanState::Rejected:
        break;
    }
    return Status::Rejected;
}

} // namespace

void paintSpanState(QPainter &painter, const QRectF &area, SpanState state, double side)
{
    constexpr double drawnSide = 14;
    painter.save();
    painter.translate(area.center());
    painter.scale(side / drawnSide, side / drawnSide);
    paintStatus(painter, QRectF(-drawnSide / 2, -drawnSide / 2, drawnSide, drawnSide), statusOf(state));
    painter.restore();
}

QString spanStateText(SpanState state)
{
    switch (state) {
    case SpanState::Own:
        return SpanStateText::tr("made by a person");
    case SpanState::Other:
        return SpanStateText::tr("only others have it");
    case SpanState::Unverified:
        return SpanStateText::tr("unverified");
    case SpanState::Confirmed:
        return SpanStateText::tr("confirmed");
    case SpanState::Corrected:
        return SpanStateText::tr("corrected");
    case SpanState::Rejected:
        break;
    }
    return SpanStateText::tr("rejected");
}

} // namespace tandem
