// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scroll_frame.h"

namespace tandem {

/// A part of a dialog that is as large as what it holds where the screen has the room, and scrolls where not, so that
/// what stands below it is always in reach.
class ScrollBody : public ScrollFrame
{
    Q_OBJECT

public:
    ScrollBody(QWidget *content, const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize leastContent() const;
};

} // namespace tandem
