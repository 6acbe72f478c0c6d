// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tandem {

class TextAudit;

/// Takes pictures of the program's window with the dialog above it, light and dark: FOLDER/NAME-light.png and
/// -dark.png. What it takes is looked at for its texts.
class Camera
{
public:
    Camera(QWidget &window, const QString &folder, TextAudit &audit);

    /// `dialog`: what lies over the window; may be null.
    void take(const QString &name, QWidget *dialog = nullptr);
    int count() const { return m_count; }

private:
    void takeOne(const QString &path, QWidget *dialog);

    QWidget &m_window;
    TextAudit &m_audit;
    QString m_folder;
    int m_count = 0;
};

} // namespace tandem
