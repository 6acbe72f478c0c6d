// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scroll_frame.h"

namespace tandem {

/// A part of a dialog that is as large as what it holds where the screen has the room, and scrolls up and down where
/// not, so that what stands below it is always in reach.
class ScrollBody : public ScrollFrame
{
    Q_OBJECT

public:
    using ScrollFrame::ScrollFrame;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tandem
