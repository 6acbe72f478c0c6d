// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_body.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace tandem {

namespace {

constexpr int leastBodyLines = 3;
constexpr int leastBodyLetters = 40; // of its width

} // namespace

ScrollBody::ScrollBody(QWidget *content, const QString &accessibleName, QWidget *parent)
    : ScrollFrame(content, accessibleName, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QSize ScrollBody::sizeHint() const
{
    QSize wanted = widget()->sizeHint().expandedTo(leastContent());
    if (widget()->hasHeightForWidth())
        wanted.setHeight(widget()->heightForWidth(isVisible() ? viewport()->width() : wanted.width()));
    return wanted.expandedTo(minimumSizeHint());
}

QSize ScrollBody::minimumSizeHint() const
{
    const QSize content = leastContent();
    const QSize least(leastBodyLetters * fontMetrics().averageCharWidth(),
                      leastBodyLines * fontMetrics().lineSpacing());
    return content.boundedTo(least) + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize ScrollBody::leastContent() const
{
    return widget()->minimumWidth() > 0 ? widget()->minimumSize() : widget()->minimumSizeHint();
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
