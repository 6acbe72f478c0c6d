// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tandem {

class KeyButton;
class MessageBar;

/// What every page that is opened over the records has: a head with the way back, the name of the page and its acts,
/// a message where there is one, and below it the body. A page derives from it and fills it.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const QString &title, QWidget *parent = nullptr);

    QLabel &title() const { return *m_title; }
    KeyButton &back() const { return *m_back; }
    MessageBar &message() const { return *m_message; }
    /// Adds what stands after the title, from left to right: facts, a stretch, acts.
    void addToHead(QWidget *widget, int stretch = 0);
    void addHeadStretch();
    /// A second line under the head: a sentence about what is shown, or acts of their own.
    void addLine(QWidget *line);
    void setBody(QWidget *body);

    bool event(QEvent *event) override;

signals:
    /// The person wants back to the records. A page that has something to ask first connects `back()` itself.
    void backPressed();

private:
    KeyButton *m_back;
    QLabel *m_title;
    QHBoxLayout *m_head;
    MessageBar *m_message;
    QVBoxLayout *m_column;
};

} // namespace tandem
