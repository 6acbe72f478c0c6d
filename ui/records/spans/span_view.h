// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/spans/span_page.h"

#include <QAbstractScrollArea>

namespace tandem {

/// The text of a record with its spans below the lines, to be selected by the mouse: a click makes a span current (the
/// innermost first), a drag selects characters, a double click or Ctrl words. It tells what the mouse wants and shows
/// what it is given; the keys are handled elsewhere.
class SpanView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SpanView(QWidget *parent = nullptr);

    /// What is selected comes into sight where it changed. `others`: spans that only others have.
    void showEdit(const SpanEdit &edit, const LabelDefinition &definition, const QStringList &words,
                  const std::vector<ShownSpan> &others = {});
    /// Whether the text runs from right to left there, so that keys and eyes agree on what is next.
    bool isRightToLeft(qint64 place) const { return m_page.isRightToLeft(place); }
    void scrollPages(int by);
    QSize sizeHint() const override;

signals:
    void picked(qint64 place); ///< a code point
    void spanPicked(const tandem::Span &span);
    void wordPicked(qint64 place);
    void dragged(qint64 from, qint64 to, bool byWords);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QPointF onPage(const QPointF &point) const;
    void fit();
    void showSelection();
    QString toolTipAt(const QPointF &point) const;
    QString toolTipOf(const ShownSpan &span) const;

    SpanEdit m_edit; ///< as it was shown last
    LabelDefinition m_definition;
    QStringList m_words;
    std::vector<ShownSpan> m_others;
    SpanPage m_page;
    bool m_isPressed = false;
    bool m_isDragged = false;
    bool m_isByWords = false;
    QPoint m_pressedAt;
    qint64 m_dragFrom = 0;
};

} // namespace tandem
