// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_fit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

namespace tandem {

namespace {

/// What the desktop draws around a window; a title bar where it is not known yet.
QMargins frameOf(const QWidget &window)
{
    const QMargins known = window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
    return known.isNull() ? QMargins(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0) : known;
}

} // namespace

QRect fittedInto(const QRect &wanted, const QRect &room)
{
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    fitted.moveLeft(qBound(room.left(), fitted.left(), room.right() - fitted.width() + 1));
    fitted.moveTop(qBound(room.top(), fitted.top(), room.bottom() - fitted.height() + 1));
    return fitted;
}

void fitToScreen(QWidget &window)
{
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    if (!screen)
        screen = window.screen() ? window.screen() : QGuiApplication::primaryScreen();
    if (!screen || window.isMaximized() || window.isFullScreen())
        return;
    const QRect fitted = fittedInto(window.geometry(), screen->availableGeometry().marginsRemoved(frameOf(window)));
    if (fitted != window.geometry())
        window.setGeometry(fitted);
}

} // namespace tandem
