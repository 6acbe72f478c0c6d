// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace tandem {

class AccentButton;
class KeyButton;
class MessageBar;

/// How wide a dialog must be for its title to be read whole.
int titleWidth(const QWidget &dialog);

/// What every dialog is laid out in: a message bar, a heading where there is one, the body, and under a line what there
/// is to note at the left and the buttons at the right. Show it with `open()`; it deletes itself when it closes.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString &title, QWidget *parent = nullptr);

    /// Opens as large as what it holds, where the screen has the room.
    void setVisible(bool visible) override;

protected:
    void showEvent(QShowEvent *event) override;

    static constexpr int margin = 16;

    MessageBar &message() const { return *m_message; }
    /// A line that says what this is about, and sentences that explain it, above the body. `width` is the dialog's.
    void setHeading(const QString &heading, const QString &explanation, int width);
    /// The body takes the height that there is.
    void setBody(QWidget *body);
    /// A widget with a margin around it, for the rows of a body that needs nothing more; it scrolls where the screen is
    /// too low for it. It has no rows yet.
    QVBoxLayout *addRows();
    /// What stands at the left of the buttons.
    QVBoxLayout *notes() const { return m_notes; }
    /// A button that Return never presses from elsewhere in the dialog.
    KeyButton *addButton(const QString &text, const QString &key = {});
    /// The one filled button, which Return presses.
    AccentButton *addAccentButton(const QString &text, const QString &objectName);

private:
    QWidget *makeFooter();

    MessageBar *m_message = nullptr;
    QVBoxLayout *m_heading = nullptr;
    QVBoxLayout *m_body = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace tandem
