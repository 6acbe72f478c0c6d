// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_frame.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tandem {

PageFrame::PageFrame(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_back(new KeyButton(tr("‹ Records"), {}, this))
    , m_title(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_message(new MessageBar(this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setText(title);
    m_title->setFont(fontFor(FontRole::Strong));
    auto *head = new QWidget(this);
    head->setMinimumHeight(measure::toolBar());
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    head->setLayout(m_head);
    m_head->setContentsMargins(measure::grid, 0, measure::grid, 0);
    m_head->setSpacing(measure::grid);
    m_head->addWidget(m_back);
    m_head->addWidget(m_title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(head);
    m_column->addWidget(separatorLine(this));
    m_column->addWidget(m_message);
    connect(m_back, &KeyButton::clicked, this, &PageFrame::backPressed);
}

// The key that closes leaves the page: it would close the project under it, without a word about what is not saved.
bool PageFrame::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Close))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit backPressed();
    return true;
}

void PageFrame::addToHead(QWidget *widget, int stretch)
{
    m_head->addWidget(widget, stretch);
}

void PageFrame::addHeadStretch()
{
    m_head->addStretch(1);
}

void PageFrame::addLine(QWidget *line)
{
    m_column->insertWidget(m_column->indexOf(m_message), line);
}

void PageFrame::setBody(QWidget *body)
{
    m_column->addWidget(body, 1);
}

} // namespace tandem
