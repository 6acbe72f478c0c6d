// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace tandem {

/// What an empty place says: what is missing, and the button that does what comes next.
class EmptyView : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget *parent = nullptr);

    /// False where it says so already, and its acts stay: they are to be added after a true only. The first act has the
    /// keyboard where this view has it.
    bool say(const QString &title, const QString &text);
    /// The first act is the strong one.
    void addAct(const QString &text, std::function<void()> act);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_acts;
};

} // namespace tandem
