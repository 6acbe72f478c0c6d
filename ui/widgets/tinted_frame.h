// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

#include <QFrame>

namespace tandem {

/// The ground on which messages of a tone stand.
QColor groundOf(Tone tone);

/// A panel on the ground of a tone, with round corners.
class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    explicit TintedFrame(Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace tandem
