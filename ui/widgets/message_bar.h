// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tandem {

enum class Tone { Neutral, Warn, Bad, Good };

/// A line that says something about the view under it, with what can be done at once. Hidden until it has text.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces text and acts, and shows the bar.
    void showMessage(Tone tone, const QString &text);
    /// Adds a link to the message that is shown.
    void addAct(const QString &text, std::function<void()> act);
    void setClosable(bool closable);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &sentence);
    void removeActs();

    Tone m_tone = Tone::Neutral;
    QString m_said;
    QLabel *m_text;
    QHBoxLayout *m_acts;
    QPushButton *m_close;
};

} // namespace tandem
