// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/text_composer.h"

#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tandem {

namespace {

constexpr int lines = 3;

} // namespace

TextComposer::TextComposer(QWidget *parent)
    : QWidget(parent)
    , m_template(new QPlainTextEdit(this))
    , m_composed(noteLabel({}, this))
{
    m_template->setFont(fontFor(FontRole::Code));
    m_template->setTabChangesFocus(true);
    m_template->setAccessibleName(tr("Template of the text"));
    setLines(m_template, lines);
    m_composed->setAlignment(Qt::AlignTop);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_template, 1);
    line->addWidget(m_composed, 1);
    setFixedHeight(m_template->maximumHeight()); // a long text must not push the rows of the file away
    connect(m_template, &QPlainTextEdit::textChanged, this, &TextComposer::edited);
}

void TextComposer::setTextTemplate(const QString &source)
{
    const QSignalBlocker quiet(m_template);
    m_template->setPlainText(source);
}

QString TextComposer::textTemplate() const
{
    return m_template->toPlainText();
}

void TextComposer::showComposed(const Result<QString> &text)
{
    setVariant(m_template, "problem", !text);
    m_composed->setText(text ? *text : text.error().message);
}

} // namespace tandem
