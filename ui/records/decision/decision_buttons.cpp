// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/decision_buttons.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/records/decision/offered_decisions.h"
#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tandem {

namespace {

constexpr int widestLabel = 120; // on a button: the keys beside it are read more often

} // namespace

DecisionButtons::DecisionButtons(CurrentRecord &record, Size size, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_size(size)
    , m_confirm(new AccentButton(tr("Confirm"), {}, this))
    , m_reject(new KeyButton(tr("Reject"), {}, this))
    , m_skip(new KeyButton(tr("Skip"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size == Size::Compact ? 6 : measure::grid);
    row->addWidget(m_confirm);
    row->addWidget(m_reject);
    row->addWidget(m_skip);
    auto &controller = record.decisions;
    connect(m_confirm, &KeyButton::clicked, &controller, &DecisionController::confirm);
    connect(m_reject, &KeyButton::clicked, &controller, &DecisionController::reject);
    connect(m_skip, &KeyButton::clicked, &controller, &DecisionController::skip);
    if (size == Size::Wide) {
        m_comment = new KeyButton(tr("Comment"), {}, this);
        row->addWidget(m_comment);
        connect(m_comment, &KeyButton::clicked, this, [this] { m_record.askComment(window()); });
    }
    row->addStretch();
    for (KeyButton *button : findChildren<KeyButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setCompact(size == Size::Compact);
        button->setKeyOptional(true);
        button->installEventFilter(this);
    }
    m_skip->setToolTip(tr("Go to the next record without deciding."));
    connect(&record, &CurrentRecord::changed, this, &DecisionButtons::showCurrent);
    connect(&controller.spans(), &SpanController::changed, this, &DecisionButtons::showCurrent);
    connect(&record.session, &ProjectSession::personChanged, this, &DecisionButtons::showCurrent);
    connect(&record.session, &ProjectSession::fileLost, this, &DecisionButtons::showCurrent);
    showCurrent();
}

// The first click decided already, and the second would decide on the next record.
bool DecisionButtons::eventFilter(QObject *, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick;
}

void DecisionButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCurrent();
}

QString DecisionButtons::confirmText(const LabelDefinition &definition, const LabelDetail *label) const
{
    const size_t count = m_record.session.selection().size();
    if (count > 1)
        return tr("Confirm %1", "how many records").arg(countText(static_cast<qint64>(count)));
    if (definition.level == Level::Span && m_record.decisions.isSettlingSpans())
        return tr("Settle", "with the spans that are left");
    if (definition.level == Level::Span)
        return tr("Done", "with the spans of this record");
    if (definition.choice == Choice::Multiple)
        return m_record.decisions.choice().isTouched() || !label || !label->current.modelValue ? tr("Save this set")
                                                                                               : tr("Confirm");
    if (m_size == Size::Wide && label && label->current.modelValue)
        return tr("Confirm %1", "the label")
            .arg(fontMetrics().elidedText(shownText(definition, *label->current.modelValue), Qt::ElideMiddle,
                                          measure::width(widestLabel)));
    return tr("Confirm");
}

void DecisionButtons::showCurrent()
{
    const LabelDefinition *definition = m_record.session.definition();
    const bool several = m_record.session.selection().size() > 1;
    const LabelDetail *label = m_record.decisions.currentLabel();
    const KeyMap &keys = m_record.keys.map();
    setVisible(definition != nullptr);
    if (!definition)
        return;
    const OfferedDecisions offered = offeredDecisions(m_record);
    const bool isSpans = definition->level == Level::Span && !several;
    m_reject->setText(isSpans ? tr("Remove", "the current span") : tr("Reject"));
    m_reject->setToolTip(isSpans ? tr("The current span is not right, or not wanted.")
                                 : tr("No label is right for this record; it gets no final label."));
    m_confirm->setText(confirmText(*definition, label));
    m_confirm->setEnabled(offered.confirm);
    m_skip->setVisible(!several);
    m_reject->setEnabled(offered.reject);
    m_skip->setEnabled(offered.skip);
    m_confirm->setKey(keys.hint(KeyAct::Confirm, definition));
    m_reject->setKey(keys.hint(KeyAct::Reject, definition));
    m_skip->setKey(keys.hint(KeyAct::Skip, definition));
    if (m_comment) {
        m_comment->setKey(keys.hint(KeyAct::Comment, definition));
        m_comment->setEnabled(offered.comment);
    }
    // The label stands above as well; the keys are learned here.
    if (!several && !isSpans && definition->choice == Choice::Single && layout()->sizeHint().width() > width())
        m_confirm->setText(tr("Confirm"));
}

} // namespace tandem
