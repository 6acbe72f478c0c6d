// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/answer_card.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/decision/reading_text.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr qsizetype shownAtMost = 20000; // characters of a body
constexpr qsizetype charactersOfALine = 60;
constexpr int linesOfMessage = 6;
constexpr int linesOfReply = 14;

} // namespace

AnswerCard::AnswerCard(QWidget *parent)
    : QFrame(parent)
    , m_reading(new QLabel(this))
    , m_body(new QPlainTextEdit(this))
    , m_switch(new LinkButton(QString(), this))
{
    setProperty("card", true);
    auto *title = new QLabel(tr("What the model answered"), this);
    title->setFont(fontFor(FontRole::SmallStrong));
    m_reading->setFont(fontFor(FontRole::Small));
    m_reading->setProperty("dim", true);
    m_reading->setWordWrap(true);
    m_body->setReadOnly(true);
    m_body->setProperty("bare", true);
    m_body->setFont(fontFor(FontRole::Code));
    m_body->setAccessibleName(tr("Raw answer"));
    m_body->setFocusPolicy(Qt::ClickFocus);
    m_switch->setFont(fontFor(FontRole::Small));
    connect(m_switch, &LinkButton::clicked, this, [this] { showBody(!m_whole); });

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::margin, measure::grid, measure::margin, measure::grid);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_reading);
    column->addWidget(m_body);
}

void AnswerCard::setAnswer(const AnswerDetail &answer)
{
    m_answer = answer;
    m_reading->setText(readingText(answer));
    m_reading->setVisible(!m_reading->text().isEmpty());
    showBody(m_whole);
}

void AnswerCard::showBody(bool whole)
{
    m_whole = whole;
    const QString text = whole ? wholeText() : messageText();
    m_body->setPlainText(text.isEmpty() ? tr("(empty)") : text.left(shownAtMost));
    m_switch->setText(whole ? tr("Message alone") : tr("Whole reply"));
    m_switch->setVisible(!wholeText().isEmpty());
    const int lines = m_body->document()->blockCount() + static_cast<int>(text.size() / charactersOfALine);
    setLines(m_body, qBound(1, lines, whole ? linesOfReply : linesOfMessage));
}

QString AnswerCard::messageText() const
{
    if (m_answer.samples.size() == 1)
        return m_answer.samples.front().text;
    QStringList texts;
    for (const SampleDetail &sample : m_answer.samples)
        texts.append(QStringLiteral("%1. %2").arg(countText(texts.size() + 1), sample.text));
    return texts.join(u'\n');
}

QString AnswerCard::wholeText() const
{
    QStringList bodies;
    for (const SampleDetail &sample : m_answer.samples) {
        if (!sample.raw.isEmpty())
            bodies.append(QString::fromUtf8(sample.raw));
    }
    return bodies.join(QStringLiteral("\n\n"));
}

} // namespace tandem
