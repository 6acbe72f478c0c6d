// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_body.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace tandem {

namespace {

constexpr int leastLines = 3;

} // namespace

QSize ScrollBody::sizeHint() const
{
    QSize wanted = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        wanted.setHeight(widget()->heightForWidth(isVisible() ? viewport()->width() : wanted.width()));
    return wanted.expandedTo(minimumSizeHint());
}

QSize ScrollBody::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->sizeHint().width();
    return {content.width() + bar, qMin(content.height(), leastLines * fontMetrics().lineSpacing())};
}

void ScrollBody::resizeEvent(QResizeEvent *event)
{
    ScrollFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

// What it holds wants another size.
bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return ScrollFrame::eventFilter(watched, event);
}

} // namespace tandem
