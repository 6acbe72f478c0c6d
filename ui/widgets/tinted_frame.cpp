// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tinted_frame.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace tandem {

QColor groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn:
        return tokens().warnGround;
    case Tone::Bad:
        return tokens().badGround;
    case Tone::Good:
        return tokens().goodGround;
    case Tone::Neutral:
        break;
    }
    return tokens().selection;
}

TintedFrame::TintedFrame(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(m_tone));
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace tandem
