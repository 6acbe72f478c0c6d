// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rendered_view.h"

#include "ui/look/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace tandem {

namespace {

constexpr int renderedViewDocumentMargin = 10;

void append(QTextCursor *cursor, const RenderedText &rendered)
{
    const QTextCharFormat plain;
    QTextCharFormat tinted;
    tinted.setBackground(tokens().selection);
    QTextCharFormat missing;
    missing.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    missing.setUnderlineColor(tokens().bad);
    qsizetype at = 0;
    for (const RenderedSlot &slot : rendered.filled) {
        cursor->insertText(rendered.text.mid(at, slot.offset - at), plain);
        if (slot.isMissing)
            cursor->insertText(QStringLiteral("?"), missing);
        else
            cursor->insertText(rendered.text.mid(slot.offset, slot.length), tinted);
        at = slot.offset + slot.length;
    }
    cursor->insertText(rendered.text.mid(at), plain);
}

} // namespace

QTextEdit *makeRenderedView(const QString &accessibleName, QWidget *parent)
{
    auto *view = new QTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setProperty("bare", true);
    view->setFont(fontFor(FontRole::Code));
    view->setAccessibleName(accessibleName);
    view->document()->setDocumentMargin(renderedViewDocumentMargin);
    return view;
}

void showRendered(QTextEdit *view, const std::vector<const RenderedText *> &texts)
{
    view->clear();
    QTextCursor cursor(view->document());
    for (const RenderedText *text : texts) {
        if (text->text.isEmpty())
            continue;
        if (!view->document()->isEmpty())
            cursor.insertText(QStringLiteral("\n\n"), QTextCharFormat());
        append(&cursor, *text);
    }
    view->moveCursor(QTextCursor::Start);
}

void showDimSentence(QTextEdit *view, const QString &sentence)
{
    QTextCharFormat dim;
    dim.setForeground(tokens().dim);
    view->clear();
    QTextCursor(view->document()).insertText(sentence, dim);
}

} // namespace tandem
