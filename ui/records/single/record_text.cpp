// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/single/record_text.h"

#include "ui/delegates/text_delegate.h"
#include "ui/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextCursor>
#include <QtMath>
#include <QWheelEvent>

namespace tandem {

namespace {

constexpr int shownAtFirst = 8000; // characters; laying out more takes longer than a frame

} // namespace

RecordText::RecordText(const QFont &font, QWidget *parent)
    : QTextEdit(parent)
{
    setProperty("bare", true);
    setFont(font);
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Text of the record"));
    // Whatever changes the lines (a narrower place, another font), the height follows.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RecordText::fitHeight);
    connect(&Theme::instance(), &Theme::changed, this, &RecordText::fill); // the marks have colours of their own
}

void RecordText::setContent(const QString &content, const QStringList &words)
{
    if (content == m_content && words == m_words)
        return;
    m_content = content;
    m_words = words;
    m_whole = false;
    fill();
}

void RecordText::showWhole()
{
    m_whole = true;
    fill();
}

void RecordText::setScrolling()
{
    m_scrolls = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void RecordText::scrollPages(int by)
{
    verticalScrollBar()->triggerAction(by > 0 ? QAbstractSlider::SliderPageStepAdd
                                              : QAbstractSlider::SliderPageStepSub);
}

void RecordText::fill()
{
    m_shortened = !m_whole && m_content.size() > shownAtFirst;
    qsizetype end = m_shortened ? shownAtFirst : m_content.size();
    if (m_shortened && m_content.at(end - 1).isHighSurrogate())
        --end;
    // The document makes one character of a line's two ends, which would shift the marks behind it.
    const QString shown = m_content.left(end).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    setPlainText(shown);
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextLayout::FormatRange &mark : searchMarks(shown, m_words)) {
        if (selections.size() == marksAtMost)
            break;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selection.format = mark.format;
        selections.append(selection);
    }
    setExtraSelections(selections);
    fitHeight();
    emit shortenedChanged();
}

void RecordText::fitHeight()
{
    if (m_scrolls)
        return;
    setFixedHeight(qMax(fontMetrics().height(), qCeil(document()->size().height()) + 2));
}

void RecordText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    document()->setTextWidth(viewport()->width());
    fitHeight();
}

void RecordText::wheelEvent(QWheelEvent *event)
{
    if (m_scrolls)
        QTextEdit::wheelEvent(event);
    else
        event->ignore(); // the page scrolls, not the text in it
}

} // namespace tandem
