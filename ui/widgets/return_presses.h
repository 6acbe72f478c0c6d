// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tandem {

/// Return presses the button that has the keyboard, as Space does. Qt does so for some buttons of dialogs only, and in
/// a dialog lets Return on "Cancel" press the default button instead. Boxes that are ticked keep Space to themselves.
class ReturnPresses : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole program for as long as it lives.
    explicit ReturnPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tandem
