// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tandem {

/// One line of plain text that is cut with … where there is no room for it, and then is its own tool tip. It never asks
/// a layout for more than a few letters, so what it says cannot widen a window. What the program says has its room in
/// every window that is wide enough; what people wrote may be of any length.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Its text is a name or the like that a person gave.
    void setHoldsOwnText(bool holdsOwnText) { m_holdsOwnText = holdsOwnText; }
    bool holdsOwnText() const { return m_holdsOwnText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shownText() const;

    bool m_holdsOwnText = false;
};

} // namespace tandem
