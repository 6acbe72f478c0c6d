// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace tandem {

ProblemList::ProblemList(Tone tone, const QString &accessibleName, QWidget *parent)
    : TintedFrame(tone, parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(10, measure::grid, 10, measure::grid);
    m_rows->setSpacing(4);
    setAccessibleName(accessibleName);
    hide();
}

void ProblemList::clear()
{
    // A link that mends its problem leads here while its own click is still being handled.
    for (QObject *child : children()) {
        if (auto *row = qobject_cast<QWidget *>(child)) {
            row->hide();
            row->deleteLater();
        }
    }
    hide();
}

void ProblemList::add(const QString &sentence, const QString &linkText, std::function<void()> act)
{
    auto *row = new QWidget(this);
    auto *line = new QBoxLayout(m_linksBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    QLabel *text = noteLabel(sentence, row);
    text->setProperty("dim", false);
    text->setAlignment(Qt::AlignTop);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    if (!linkText.isEmpty()) {
        auto *link = new LinkButton(linkText, row);
        link->setFont(fontFor(FontRole::Small));
        connect(link, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
        link->setFixedHeight(text->fontMetrics().height());
        line->addWidget(link, 0, Qt::AlignTop | (m_linksBelow ? Qt::AlignLeft : Qt::Alignment()));
    }
    m_rows->addWidget(row);
    show();
}

} // namespace tandem
