// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tandem {

class KeyPresses;

/// Gives the keys of a window to the records that are looked at, wherever the focus is, except where text is written, a
/// button has the focus and is pressed, or another window or menu is open. Active while `page` is visible.
class KeyFilter : public QObject
{
    Q_OBJECT

public:
    KeyFilter(QWidget *window, QWidget *page, KeyPresses &presses);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKeys(QObject *watched, int key) const;

    QWidget *m_window;
    QWidget *m_page;
    KeyPresses &m_presses;
};

} // namespace tandem
