// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_view.h"

#include "ui/look/label_look.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int sideRoom = 2; // for the line at the end of what is selected
constexpr int scrolledByDrag = 24;

} // namespace

SpanView::SpanView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(fontFor(FontRole::Record), fontFor(FontRole::Small))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Text of the record with its spans"));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize SpanView::sizeHint() const
{
    return {400, 200};
}

void SpanView::showEdit(const SpanEdit &edit, const LabelDefinition &definition, const QStringList &words,
                        const std::vector<ShownSpan> &others)
{
    const bool isOther = edit.content() != m_edit.content();
    const bool isElsewhere = edit.selection() != m_edit.selection() || edit.current() != m_edit.current();
    m_edit = edit;
    m_definition = definition;
    m_words = words;
    m_others = others;
    fit();
    if (isOther)
        verticalScrollBar()->setValue(0);
    if (isElsewhere)
        showSelection();
    setAccessibleDescription(edit.textOf(edit.selection()));
}

void SpanView::fit()
{
    const double width = viewport()->width() - 2 * sideRoom;
    if (width <= 0)
        return;
    m_page.show(m_edit, m_definition, m_words, width, m_others);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(QFontMetrics(fontFor(FontRole::Record)).lineSpacing());
    verticalScrollBar()->setRange(0, qMax(0, qCeil(m_page.height()) - viewport()->height()));
    viewport()->update();
}

void SpanView::showSelection()
{
    const QRectF wanted = m_page.rectOf(m_edit.selection());
    QScrollBar *bar = verticalScrollBar();
    if (wanted.top() < bar->value() || wanted.height() > viewport()->height())
        bar->setValue(qFloor(wanted.top()));
    else if (wanted.bottom() > bar->value() + viewport()->height())
        bar->setValue(qCeil(wanted.bottom()) - viewport()->height());
}

void SpanView::scrollPages(int by)
{
    verticalScrollBar()->triggerAction(by > 0 ? QAbstractSlider::SliderPageStepAdd
                                              : QAbstractSlider::SliderPageStepSub);
}

QPointF SpanView::onPage(const QPointF &point) const
{
    return point + QPointF(-sideRoom, verticalScrollBar()->value());
}

void SpanView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPointF offset = onPage({0, 0});
    painter.translate(-offset);
    m_page.paint(painter, QRectF(event->rect()).translated(offset));
}

void SpanView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void SpanView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_page.setFonts(fontFor(FontRole::Record), fontFor(FontRole::Small));
    fit();
}

void SpanView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_edit.isSelected())
        QApplication::clipboard()->setText(m_edit.textOf(m_edit.selection()));
    else
        event->ignore(); // the page scrolls
}

void SpanView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const SpanPage::Hit hit = m_page.at(onPage(event->position()));
    m_isPressed = !hit.span;
    m_isDragged = false;
    m_isByWords = false;
    m_pressedAt = event->pos();
    m_dragFrom = hit.cut;
    if (hit.span)
        emit spanPicked(*hit.span);
}

void SpanView::mouseMoveEvent(QMouseEvent *event)
{
    const SpanPage::Hit hit = m_page.at(onPage(event->position()));
    if (!m_isPressed) {
        viewport()->setCursor(hit.span ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    if (!m_isDragged && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    if (event->pos().y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - scrolledByDrag);
    else if (event->pos().y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + scrolledByDrag);
    emit dragged(m_dragFrom, hit.cut, m_isByWords || (event->modifiers() & Qt::ControlModifier));
}

void SpanView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressed || event->button() != Qt::LeftButton)
        return;
    m_isPressed = false;
    if (m_isDragged || m_isByWords)
        return;
    const SpanPage::Hit hit = m_page.at(onPage(event->position()));
    if (hit.isOnText)
        emit picked(hit.character);
    else
        emit dragged(hit.cut, hit.cut, false);
}

void SpanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const SpanPage::Hit hit = m_page.at(onPage(event->position()));
    if (event->button() != Qt::LeftButton || hit.span || !hit.isOnText)
        return;
    m_isPressed = true;
    m_isDragged = false;
    m_isByWords = true;
    m_pressedAt = event->pos();
    m_dragFrom = hit.character;
    emit wordPicked(hit.character);
}

bool SpanView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(onPage(help->pos())), viewport());
    return true;
}

QString SpanView::toolTipAt(const QPointF &point) const
{
    const std::optional<Span> span = m_page.at(point).span;
    if (!span)
        return {};
    for (const std::vector<ShownSpan> *spans : {&m_edit.spans(), &std::as_const(m_others)}) {
        const auto found = std::find_if(spans->begin(), spans->end(), [&span](const ShownSpan &each) {
            return each.span == *span && each.state != SpanState::Rejected;
        });
        if (found != spans->end())
            return toolTipOf(*found);
    }
    return {};
}

QString SpanView::toolTipOf(const ShownSpan &span) const
{
    const Option *option = m_definition.option(span.span.option);
    const QString label = option ? option->shownText() : QStringLiteral("?");
    //: of a span; %1: its label; %2: who made it; %3: a probability
    return span.confidence ? tr("%1 · %2 · %3").arg(label, span.who, confidenceText(*span.confidence))
                           //: of a span; %1: its label; %2: who made it
                           : tr("%1 · %2").arg(label, span.who);
}

} // namespace tandem
