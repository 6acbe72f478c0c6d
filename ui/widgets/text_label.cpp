// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QStyle>

namespace tandem {

QLabel *textLabel(const QString &text, FontRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(role));
    label->setProperty("dim", role == FontRole::Section || role == FontRole::Small);
    return label;
}

QLabel *noteLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, FontRole::Small, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void reserveHeight(QLabel *label, int width)
{
    label->ensurePolished();
    label->setMinimumHeight(label->heightForWidth(width));
}

void setVariant(QWidget *widget, const char *variant, bool on)
{
    if (widget->property(variant).toBool() == on)
        return;
    widget->setProperty(variant, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QFrame *separatorLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace tandem
