// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tandem {

/// Takes pictures of the program's window with the dialog above it, light and dark: FOLDER/NAME-light.png and
/// -dark.png.
class Camera
{
public:
    Camera(QWidget &window, const QString &folder);

    /// `dialog`: what lies over the window; may be null.
    void take(const QString &name, QWidget *dialog = nullptr);
    int count() const { return m_count; }

private:
    void takeOne(const QString &path, QWidget *dialog);

    QWidget &m_window;
    QString m_folder;
    int m_count = 0;
};

} // namespace tandem
