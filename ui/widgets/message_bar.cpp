// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/look/theme.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/tinted_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tandem {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_acts(new QHBoxLayout)
    , m_close(new LinkButton(tr("Close"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::margin, 2, measure::margin, 2);
    row->setSpacing(measure::grid);
    m_text->setFont(fontFor(FontRole::Small));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);
    m_acts->setSpacing(measure::grid);
    row->addLayout(m_acts);
    row->addWidget(m_close);
    m_close->setFont(fontFor(FontRole::Small));
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    setMinimumHeight(measure::row());
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text)
{
    clear();
    m_tone = tone;
    m_text->setText(text);
    setAccessibleDescription(text);
    setVisible(true);
    update();
}

void MessageBar::addAct(const QString &text, std::function<void()> act)
{
    auto *button = new LinkButton(text, this);
    button->setFont(fontFor(FontRole::Small));
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_acts->addWidget(button);
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::clear()
{
    // An act may clear the bar that its own button stands in.
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->clear();
    m_close->hide();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(m_tone));
}

} // namespace tandem
