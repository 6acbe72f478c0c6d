// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/empty_view.h"

#include "ui/look/theme.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tandem {

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_acts(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(fontFor(FontRole::Strong));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("dim", true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_acts->setSpacing(measure::grid);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_acts);
    centred->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(measure::grid);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(measure::grid);
    column->addLayout(centred);
    column->addStretch(3);
}

bool EmptyView::say(const QString &title, const QString &text)
{
    if (m_title->text() == title && m_text->text() == text)
        return false;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setFocusProxy(nullptr);
    return true;
}

void EmptyView::addAct(const QString &text, std::function<void()> act)
{
    KeyButton *button = m_acts->count() == 0 ? new AccentButton(text, {}, this) : new KeyButton(text, {}, this);
    connect(button, &KeyButton::clicked, this, [act = std::move(act)] { act(); });
    m_acts->addWidget(button);
    if (!focusProxy())
        setFocusProxy(button);
}

} // namespace tandem
