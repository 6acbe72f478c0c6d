// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/single/single_view.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/decision/decision_buttons.h"
#include "ui/records/decision/label_panel.h"
#include "ui/records/single/record_text.h"
#include "ui/records/single/span_hints.h"
#include "ui/records/spans/span_view.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int singleViewSideMargin = 56;
constexpr int leastWidth = 520;
constexpr int widthForHints = 760;
constexpr int mostAir = 48;
constexpr int textPercent = 40;     // of the height
constexpr int spanTextPercent = 60; // the same where the work is in the text
constexpr int leastLines = 2;
constexpr int characters = 66; // of a line: between 60 and 70 reads best

int columnWidth()
{
    return QFontMetrics(fontFor(FontRole::Record)).averageCharWidth() * characters;
}

} // namespace

SingleView::SingleView(CurrentRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_place(new QLabel(this))
    , m_previous(new LinkButton(QString(), this))
    , m_next(new LinkButton(QString(), this))
    , m_text(new RecordText(fontFor(FontRole::Record), this))
    , m_spanHints(new SpanHints(record, this))
    , m_spans(new SpanView(this))
    , m_whole(new LinkButton(tr("Show the whole text"), this))
    , m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Single record"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topLine = makeTopLine();
    column->addWidget(m_topLine);
    column->addWidget(makeTextPart());
    m_scroll->setAccessibleName(tr("Options"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(makePage());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    m_bottomLine = makeBottomLine();
    column->addWidget(m_bottomLine);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(leastWidth);
    connect(m_previous, &LinkButton::clicked, &record.queue, &RecordQueue::previous);
    connect(m_next, &LinkButton::clicked, &record.queue, &RecordQueue::next);
    connect(m_whole, &LinkButton::clicked, m_text, &RecordText::showWhole);
    connect(m_text, &RecordText::shortenedChanged, this,
            [this] { m_whole->setVisible(!showsSpans() && m_text->isShortened()); });
    connect(&record, &CurrentRecord::changed, this, &SingleView::showCurrent);
    connect(&record.keys, &KeyPresses::scrollWanted, this, [this](int pages) {
        if (isVisible())
            scrollPages(pages);
    });
    connectSpans();
    showCurrent();
}

void SingleView::connectSpans()
{
    SpanController &spans = m_record.decisions.spans();
    spans.setDirection([this](qint64 place) { return m_spans->isRightToLeft(place); });
    connect(&spans, &SpanController::changed, this, &SingleView::showSpans);
    connect(m_spans, &SpanView::picked, &spans, &SpanController::pick);
    connect(m_spans, &SpanView::spanPicked, &spans, &SpanController::pickSpan);
    connect(m_spans, &SpanView::wordPicked, &spans, &SpanController::selectWord);
    connect(m_spans, &SpanView::dragged, &spans, &SpanController::select);
}

bool SingleView::showsSpans() const
{
    const LabelDefinition *definition = m_record.session.definition();
    return definition && definition->level == Level::Span && m_record.session.selection().size() <= 1;
}

void SingleView::showSpans()
{
    if (showsSpans() && isVisible())
        m_spans->showEdit(m_record.decisions.spans().edit(), *m_record.session.definition(), m_record.searchWords(),
                          m_record.decisions.spans().spansOfOthers());
}

void SingleView::scrollPages(int by)
{
    if (showsSpans())
        m_spans->scrollPages(by);
    else
        m_text->scrollPages(by);
}

void SingleView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_record.decisions.spans().setSight(true);
    showSpans();
}

void SingleView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_record.decisions.spans().setSight(false);
}

QWidget *SingleView::makeTopLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setSpacing(measure::grid);
    m_place->setFont(fontFor(FontRole::Small));
    m_place->setProperty("dim", true);
    row->addWidget(m_place);
    row->addStretch();
    for (LinkButton *neighbour : {m_previous, m_next}) {
        neighbour->setFont(fontFor(FontRole::Small));
        neighbour->setFocusPolicy(Qt::NoFocus);
        neighbour->setProperty("quiet", true);
        row->addWidget(neighbour);
    }
    m_previous->setToolTip(tr("Previous record"));
    m_next->setToolTip(tr("Next record"));
    return line;
}

// Of one height for all records: the options below stay at their place, and a long text scrolls.
QWidget *SingleView::makeTextPart()
{
    auto *part = new QWidget(this);
    m_textColumn = new QVBoxLayout(part);
    m_textColumn->setSpacing(0);
    m_whole->setFocusPolicy(Qt::TabFocus);
    m_whole->hide();
    m_text->setScrolling();
    m_text->setMaximumWidth(columnWidth());
    m_spans->setMaximumWidth(columnWidth());
    m_spans->hide();
    m_spanHints->hide();
    m_textColumn->addWidget(m_text);
    m_textColumn->addWidget(m_spans);
    m_textColumn->addWidget(m_spanHints);
    m_textColumn->addWidget(m_whole, 0, Qt::AlignLeft);
    return part;
}

QWidget *SingleView::makePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_panel = new LabelPanel(m_record, LabelPanel::Size::Wide, page);
    m_panel->setMaximumWidth(columnWidth());
    column->addWidget(m_panel);
    column->addStretch();
    return page;
}

QWidget *SingleView::makeBottomLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setSpacing(6);
    m_buttons = new DecisionButtons(m_record, DecisionButtons::Size::Wide, line);
    row->addWidget(m_buttons, 1);
    m_hints = new QWidget(line);
    auto *hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(6);
    const auto teach = [this, hints](KeyAct act, const QString &text) {
        auto *label = new QLabel(text, m_hints);
        label->setFont(fontFor(FontRole::Small));
        label->setProperty("dim", true);
        auto *key = new KeyHint({}, m_hints);
        hints->addWidget(key);
        hints->addWidget(label);
        connect(&m_record.session, &ProjectSession::definitionChanged, key,
                [this, key, act] { key->setKey(m_record.keys.map().hint(act, m_record.session.definition())); });
        key->setKey(m_record.keys.map().hint(act, m_record.session.definition()));
    };
    teach(KeyAct::Undo, tr("undo"));
    teach(KeyAct::ShowKeys, tr("all keys"));
    row->addWidget(m_hints);
    return line;
}

void SingleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_PageDown && event->key() != Qt::Key_PageUp)
        return QWidget::keyPressEvent(event);
    scrollPages(event->key() == Qt::Key_PageDown ? 1 : -1);
}

void SingleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hints->setVisible(width() >= measure::width(widthForHints));
    fitColumn();
    fitText();
    fitTopLine();
}

// In a wide window the column of the record stands in the middle.
int SingleView::sideMargin() const
{
    return qMax(singleViewSideMargin, (width() - columnWidth()) / 2);
}

void SingleView::fitColumn()
{
    const int side = sideMargin();
    m_topLine->layout()->setContentsMargins(side, measure::grid, side, 0);
    m_scroll->widget()->layout()->setContentsMargins(side, 0, side, measure::grid * 2);
    // The buttons may be wider than the column: an option's name stands in one of them.
    QLayout *bottom = m_bottomLine->layout();
    const QMargins now = bottom->contentsMargins();
    const int spare = width() - side - (bottom->sizeHint().width() - now.left() - now.right());
    bottom->setContentsMargins(side, measure::grid, qBound(singleViewSideMargin, spare, side), 14);
}

// The options have the room that they need first; the text scrolls.
void SingleView::fitText()
{
    const int least = leastLines * m_text->fontMetrics().lineSpacing();
    const int spare = height() - m_topLine->sizeHint().height() - m_bottomLine->sizeHint().height() -
                      (m_whole->isHidden() ? 0 : m_whole->sizeHint().height()) -
                      (showsSpans() ? m_spanHints->minimumSizeHint().height() : 0) - m_panel->heightToOptions();
    const int wanted = qMin(mostAir, height() / 14);
    const int air = spare - wanted * 3 / 2 < least ? measure::grid / 2 : wanted;
    m_textColumn->setContentsMargins(sideMargin(), air, sideMargin(), air / 2);
    const int percent = showsSpans() ? spanTextPercent : textPercent;
    const int wholeHeight = qMax(least, qMin(height() * percent / 100 - air, spare - air * 3 / 2));
    m_text->setFixedHeight(wholeHeight);
    m_spans->setFixedHeight(wholeHeight);
}

// What Enter would confirm is in sight.
void SingleView::showChosen()
{
    QWidget *page = m_scroll->widget();
    page->layout()->activate();
    const QRect rows = m_panel->chosenRows().translated(m_panel->pos());
    if (rows.isEmpty())
        return;
    m_scroll->ensureVisible(rows.left(), rows.bottom(), 0, measure::grid / 2);
    m_scroll->ensureVisible(rows.left(), rows.top(), 0, measure::grid / 2);
}

// What does not fit is left out whole: half a word says less than none.
void SingleView::fitTopLine()
{
    const int row = m_record.queue.row();
    for (const Neighbour look : {Neighbour::Preview, Neighbour::Number, Neighbour::Arrow}) {
        m_previous->setText(neighbourText(QStringLiteral("↑"), row - 1, look));
        m_next->setText(neighbourText(QStringLiteral("↓"), row + 1, look));
        m_topLine->layout()->invalidate();
        if (m_topLine->layout()->sizeHint().width() <= width())
            return;
    }
}

QString SingleView::neighbourText(const QString &arrow, int row, Neighbour look)
{
    const RecordDetail *detail = m_record.details.find(m_record.queue.at(row));
    if (!detail || look == Neighbour::Arrow)
        return m_record.queue.at(row).isValid() ? arrow : QString();
    if (look == Neighbour::Number)
        return QStringLiteral("%1 %2").arg(arrow, countText(detail->number));
    const QString preview = detail->record.content.left(60).simplified();
    return QStringLiteral("%1 %2  %3")
        .arg(arrow, countText(detail->number), preview.size() > 22 ? preview.left(21) + u'…' : preview);
}

void SingleView::showText(const RecordDetail &detail)
{
    m_text->setVisible(!showsSpans());
    m_spans->setVisible(showsSpans());
    m_spanHints->setVisible(showsSpans());
    m_whole->setVisible(!showsSpans() && m_text->isShortened());
    if (showsSpans())
        showSpans();
    else
        m_text->setContent(detail.record.content, m_record.searchWords());
}

void SingleView::showCurrent()
{
    // A minimum of its own takes the place of the layout's, which would count the hints too.
    setMinimumWidth(qMax(leastWidth, m_buttons->minimumSizeHint().width() + 2 * singleViewSideMargin));
    const RecordDetail *detail = m_record.detail();
    const int row = m_record.queue.row();
    m_previous->setVisible(row > 0);
    m_next->setVisible(row >= 0 && row + 1 < m_record.queue.size());
    if (!detail) {
        m_place->setText(m_record.session.current().isValid() ? tr("Loading…") : QString());
        return fitTopLine();
    }
    m_place->setText(tr("Record %1 · %2 of %3 in this list")
                         .arg(countText(detail->number), countText(row + 1), countText(m_record.queue.size())));
    fitTopLine();
    fitColumn();
    showText(*detail);
    if (m_shown != detail->record.id) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_text->verticalScrollBar()->setValue(0);
    }
    m_shown = detail->record.id;
    fitText();
    // Once the page has the room that the text leaves it.
    QMetaObject::invokeMethod(this, &SingleView::showChosen, Qt::QueuedConnection);
}

} // namespace tandem
