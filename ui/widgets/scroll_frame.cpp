// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_frame.h"

namespace tandem {

ScrollFrame::ScrollFrame(QWidget *content, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

} // namespace tandem
