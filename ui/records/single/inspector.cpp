// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/single/inspector.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/decision/decision_buttons.h"
#include "ui/records/decision/history_text.h"
#include "ui/records/decision/label_panel.h"
#include "ui/records/decision/led_labels.h"
#include "ui/records/single/record_text.h"
#include "ui/records/spans/quote_list.h"
#include "ui/records/spans/span_list.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/scroll_frame.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int metadataNameWidth = 88;
constexpr int shownIdCharacters = 80;
constexpr int inspectorTextPercent = 28; // of the height
constexpr int inspectorLeastLines = 3;
constexpr int mostLines = 14;
constexpr int shownValueCharacters = 1000;

bool isAboutSpans(const CurrentRecord &record)
{
    const LabelDefinition *definition = record.session.definition();
    return definition && definition->level == Level::Span;
}

QLabel *wrappingLabel(QWidget *parent, FontRole role, bool dim)
{
    auto *label = new QLabel(parent);
    label->setFont(fontFor(role));
    label->setProperty("dim", dim);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

Inspector::Inspector(CurrentRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_heading(wrappingLabel(this, FontRole::Small, true))
    , m_text(new RecordText(fontFor(FontRole::Reading), this))
    , m_whole(new LinkButton(tr("Show the whole text"), this))
    , m_spans(new SpanList(this))
    , m_othersSpans(new SpanList(this))
    , m_quotes(new QuoteList(this))
    , m_labelPart(nullptr)
    , m_metadata(new QWidget(this))
    , m_metadataGrid(new QGridLayout(m_metadata))
    , m_historyHeading(new QLabel(tr("History"), this))
    , m_history(wrappingLabel(this, FontRole::Small, true))
{
    setAccessibleName(tr("Inspector"));
    auto *page = new QWidget;
    page->setMinimumWidth(1); // never wider than the panel: texts wrap instead
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    column->setSpacing(measure::margin);
    m_labelPart = makeLabelPart();
    column->addWidget(m_quotes);
    m_metadataGrid->setContentsMargins(0, 0, 0, 0);
    m_metadataGrid->setVerticalSpacing(4);
    m_metadataGrid->setColumnMinimumWidth(0, metadataNameWidth);
    m_metadataGrid->setColumnStretch(1, 1);
    m_historyHeading->setFont(fontFor(FontRole::Section));
    m_historyHeading->setProperty("dim", true);
    m_history->setTextFormat(Qt::RichText);
    m_metadataEnd = separatorLine(page);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_labelPart, m_metadata, m_metadataEnd, m_historyHeading, m_history})
        column->addWidget(part);
    column->addStretch();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTextPart());
    m_spansEnd = separatorLine(this);
    whole->addWidget(m_spans, 1);
    whole->addWidget(m_othersSpans);
    whole->addWidget(m_spansEnd);
    whole->addWidget(new ScrollFrame(page, accessibleName(), this), 1);
    connect(&record, &CurrentRecord::changed, this, &Inspector::showCurrent);
    connectSpans();
    connect(&record.keys, &KeyPresses::scrollWanted, this, [this](int pages) {
        if (m_text->isVisible())
            m_text->scrollPages(pages);
    });
    showCurrent();
}

QWidget *Inspector::makeLabelPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::margin);
    column->addWidget(new LabelPanel(m_record, LabelPanel::Size::Compact, part));
    column->addWidget(new DecisionButtons(m_record, DecisionButtons::Size::Compact, part));
    column->addWidget(separatorLine(part));
    return part;
}

// Of one height for all records: the options below stay at their place, and a long text scrolls.
QWidget *Inspector::makeTextPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(measure::margin, measure::margin, measure::margin, 0);
    column->setSpacing(measure::grid);
    m_textEnd = separatorLine(part);
    m_text->setScrolling();
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_whole, 0, Qt::AlignLeft);
    column->addWidget(m_textEnd);
    m_whole->hide();
    connect(m_whole, &LinkButton::clicked, m_text, &RecordText::showWhole);
    connect(m_text, &RecordText::shortenedChanged, this, &Inspector::showTextPart);
    return part;
}

void Inspector::showTextPart()
{
    const bool isShown = m_labelShown && m_record.session.current().isValid();
    m_text->setVisible(isShown);
    m_textEnd->setVisible(isShown);
    m_whole->setVisible(isShown && m_text->isShortened());
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(qBound(inspectorLeastLines * line, height() * inspectorTextPercent / 100, mostLines * line));
}

QSize Inspector::sizeHint() const
{
    return {measure::inspector, 400};
}

void Inspector::connectSpans()
{
    SpanController &spans = m_record.decisions.spans();
    connect(&spans, &SpanController::changed, this, &Inspector::showSpans);
    connect(m_spans, &SpanList::picked, &spans, &SpanController::pickRow);
    connect(m_othersSpans, &SpanList::spanPicked, &spans, &SpanController::pickSpan);
    connect(m_quotes, &QuoteList::placeWanted, &spans, &SpanController::placeQuote);
    connect(m_quotes, &QuoteList::dropWanted, &spans, &SpanController::dropQuote);
}

/// The spans of the text that is edited beside it.
void Inspector::showSpans()
{
    const LabelDefinition *definition = m_record.session.definition();
    const bool isShown = !m_labelShown && definition && m_record.decisions.spans().isActive();
    m_spans->setVisible(isShown);
    m_spansEnd->setVisible(isShown);
    m_quotes->showQuotes(isShown ? m_record.decisions.spans().quotes() : std::vector<UngroundedQuote>());
    m_othersSpans->setVisible(isShown);
    if (!isShown)
        return;
    const SpanController &spans = m_record.decisions.spans();
    m_spans->showEdit(spans.edit(), *definition);
    QStringList names;
    for (const OtherAnnotator &other : spans.others())
        names += other.name;
    m_othersSpans->showOthers(spans.edit(), *definition, spans.differencesFromOthers(), names);
    const KeyMap &keys = m_record.keys.map();
    m_quotes->setKeys(keys.hint(KeyAct::PlaceQuote, definition), keys.hint(KeyAct::DropQuote, definition));
}

void Inspector::setLabelShown(bool shown)
{
    m_labelShown = shown;
    showCurrent();
}

void Inspector::showCurrent()
{
    const RecordDetail *detail = m_record.detail();
    const bool empty = !m_record.session.current().isValid();
    m_labelPart->setVisible(m_labelShown && !empty);
    showTextPart();
    showSpans();
    const bool hasMetadata = !empty && detail && !detail->record.metadata.empty();
    m_metadata->setVisible(hasMetadata);
    m_metadataEnd->setVisible(hasMetadata);
    m_historyHeading->setVisible(!empty);
    m_history->setVisible(!empty);
    if (empty)
        m_heading->setText(tr("No record is selected."));
    if (!detail)
        return;
    showHeading(*detail);
    if (m_labelShown)
        m_text->setContent(detail->record.content, m_record.searchWords());
    showMetadata(*detail);
    showHistory(*detail);
}

void Inspector::showHeading(const RecordDetail &detail)
{
    const QString number = countText(detail.number);
    const QString id = detail.record.externalId.left(shownIdCharacters).toHtmlEscaped();
    const auto selected = static_cast<qint64>(m_record.session.selection().size());
    if (selected > 1)
        //: %1: number of the record; %2: its id in the file; %Ln: how many are selected
        m_heading->setText(tr("<b>RECORD %1</b> · %2 · %Ln selected", nullptr, countOf(selected)).arg(number, id));
    else
        //: %1: number of the record; %2: its id in the file
        m_heading->setText(tr("<b>RECORD %1</b> · %2").arg(number, id));
}

void Inspector::showMetadata(const RecordDetail &detail)
{
    if (m_metadataOf == detail.record.metadata)
        return;
    m_metadataOf = detail.record.metadata;
    while (QLayoutItem *item = m_metadataGrid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const auto &entry : detail.record.metadata) {
        auto *name = wrappingLabel(m_metadata, FontRole::Small, true);
        auto *value = wrappingLabel(m_metadata, FontRole::Small, false);
        name->setText(entry.first);
        name->setTextFormat(Qt::PlainText);
        value->setTextFormat(Qt::PlainText);
        value->setText(entry.second.left(shownValueCharacters));
        m_metadataGrid->addWidget(name, row, 0, Qt::AlignTop);
        m_metadataGrid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

void Inspector::showHistory(const RecordDetail &detail)
{
    QStringList lines;
    bool judged = false;
    bool heldBack = false;
    for (const LabelDetail &label : detail.labels) {
        if (!m_record.session.definition() || label.current.definition != m_record.session.definition()->id)
            continue;
        const bool isDone = !isAboutSpans(m_record) || hasSpoken(label, m_record.session.personName());
        for (const HistoryEntry &entry : label.history) {
            if (!isDone && entry.kind != AnnotatorKind::Agent && !entry.isRemark) {
                heldBack = true;
                continue;
            }
            lines.append(historyText(m_record.session.schema(), entry));
            judged = judged || (entry.kind == AnnotatorKind::Person && entry.isCurrent && !entry.isRemark);
        }
    }
    if (heldBack)
        lines.append(tr("What others marked is shown once you are done."));
    else if (!judged)
        lines.append(tr("No person has judged this record yet."));
    m_history->setText(lines.join(QStringLiteral("<br/>")));
}

} // namespace tandem
