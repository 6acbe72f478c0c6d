// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/camera.h"

#include "tests/tour/steps.h"
#include "tests/tour/text_audit.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace tandem {

Camera::Camera(QWidget &window, const QString &folder, TextAudit &audit)
    : m_window(window)
    , m_audit(audit)
    , m_folder(folder)
{
    QDir().mkpath(folder);
}

void Camera::take(const QString &name, QWidget *dialog)
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::instance().apply(mode);
        settle(100); // what scrolls is laid out in several rounds
        takeOne(QStringLiteral("%1/%2-%3.png")
                    .arg(m_folder, name, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light")),
                dialog);
    }
    m_audit.look(name, m_window);
    if (dialog)
        m_audit.look(name, *dialog);
}

void Camera::takeOne(const QString &path, QWidget *dialog)
{
    QPixmap picture = m_window.grab();
    if (dialog) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60)); // the window waits behind it
        const QPixmap above = dialog->grab();
        painter.drawPixmap((picture.width() - above.width()) / 2, (picture.height() - above.height()) / 2, above);
    }
    if (picture.isNull() || !picture.save(path)) {
        std::fprintf(stderr, "The picture %s could not be written.\n", qUtf8Printable(path));
        std::exit(1);
    }
    ++m_count;
}

} // namespace tandem
