// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "core/base/graphemes.h"
#include "ui/look/theme.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/tinted_frame.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tandem {

namespace {

constexpr int shownCharacters = 600;
constexpr int charactersOfTip = 4000;

} // namespace

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
    // A word of any length widens no window.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);
    m_acts->setSpacing(measure::grid);
    row->addLayout(m_acts);
    row->addWidget(m_close);
    m_close->setFont(fontFor(FontRole::Small));
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    setMinimumHeight(measure::row());
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text)
{
    const bool isNew = text != m_said || !isVisible();
    removeActs();
    m_close->hide();
    m_tone = tone;
    m_said = text;
    m_text->setText(text.size() > shownCharacters ? text.left(graphemeStart(text, shownCharacters)) + u'…' : text);
    m_text->setToolTip(m_text->text() == text
                           ? QString()
                           : QStringLiteral("<p>%1</p>").arg(text.left(charactersOfTip).toHtmlEscaped()));
    if (isNew)
        tell(m_text->text());
    update();
}

// Screen readers speak an alert by its name when it comes. What is only said again is not spoken again.
void MessageBar::tell(const QString &sentence)
{
    hide();
    setAccessibleName(sentence);
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
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
    removeActs();
    m_text->clear();
    m_said.clear();
    m_close->hide();
    hide();
}

// An act may clear the bar that its own button stands in.
void MessageBar::removeActs()
{
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString MessageBar::text() const
{
    return m_said;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), groundOf(m_tone));
}

} // namespace tandem
