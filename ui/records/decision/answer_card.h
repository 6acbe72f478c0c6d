// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/views.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace tandem {

class LinkButton;

/// What the model answered, word for word, and how it was read.
class AnswerCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);
    void setAnswer(const AnswerDetail &answer);

private:
    void showBody(bool whole);
    QString messageText() const;
    QString wholeText() const;

    AnswerDetail m_answer;
    bool m_whole = false;
    QLabel *m_reading;
    QPlainTextEdit *m_body;
    LinkButton *m_switch;
};

} // namespace tandem
