// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/label_panel.h"

#include "core/text/status_text.h"
#include "ui/look/theme.h"
#include "ui/records/decision/answer_card.h"
#include "ui/records/decision/led_labels.h"
#include "ui/records/decision/option_list.h"
#include "ui/records/decision/option_menu.h"
#include "ui/records/decision/provenance_text.h"
#include "ui/widgets/accessible_button.h"
#include "ui/widgets/key_hint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

namespace {

QLabel *smallLabel(QWidget *parent, bool dim)
{
    auto *label = new QLabel(parent);
    label->setFont(fontFor(FontRole::Small));
    label->setProperty("dim", dim);
    label->setWordWrap(true);
    return label;
}

const LabelDetail *labelOf(const RecordDetail *record, LabelDefinitionId definition)
{
    if (!record)
        return nullptr;
    for (const LabelDetail &label : record->labels) {
        if (label.current.definition == definition)
            return &label;
    }
    return nullptr;
}

} // namespace

LabelPanel::LabelPanel(CurrentRecord &record, Size size, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_size(size)
    , m_definitions(new QWidget(this))
    , m_definitionRow(new QHBoxLayout(m_definitions))
    , m_tabHint(new KeyHint(tr("Tab"), m_definitions))
    , m_name(new QLabel(this))
    , m_statusIcon(new QLabel(this))
    , m_status(new QLabel(this))
    , m_condition(smallLabel(this, true))
    , m_settle(new LinkButton(QString(), this))
    , m_settling(smallLabel(this, false))
    , m_guideline(smallLabel(this, true))
    , m_options(new OptionList(this))
    , m_provenance(smallLabel(this, true))
    , m_rawLink(new LinkButton(tr("Raw answer"), this))
    , m_answer(new AnswerCard(this))
    , m_gold(smallLabel(this, true))
    , m_comment(smallLabel(this, false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    m_definitionRow->setContentsMargins(0, 0, 0, 0);
    m_definitionRow->setSpacing(4);
    m_definitionRow->addWidget(m_tabHint);
    auto *head = new QHBoxLayout;
    head->addWidget(m_definitions);
    head->addWidget(makeHeading(), 1);
    column->addLayout(head);
    column->addWidget(m_condition);
    column->addWidget(m_settle, 0, Qt::AlignLeading);
    column->addWidget(m_settling);
    if (size == Size::Wide)
        column->addWidget(m_guideline);
    column->addWidget(m_options);
    column->addWidget(makeProvenance());
    if (size == Size::Compact)
        column->addWidget(m_guideline);
    column->addWidget(m_gold);
    column->addWidget(m_comment);
    column->addWidget(m_answer);
    m_options->setMaximumWidth(size == Size::Wide ? 460 : QWIDGETSIZE_MAX);
    m_answer->hide();
    m_guideline->setTextFormat(Qt::PlainText);
    m_condition->setTextFormat(Qt::PlainText);
    m_condition->setObjectName(QStringLiteral("askedOnlyWhere"));
    m_comment->setTextFormat(Qt::PlainText);
    m_gold->setTextFormat(Qt::PlainText);
    m_gold->setToolTip(
        tr("A reference from the import: answers are measured against it. It trains nothing, and is never "
           "exported as the answer."));
    m_settle->setObjectName(QStringLiteral("settleConflict"));
    m_settle->setFocusPolicy(Qt::TabFocus);
    m_settling->setTextFormat(Qt::PlainText);
    connect(m_settle, &LinkButton::clicked, &record.decisions, &DecisionController::wantSettling);
    connect(m_options, &OptionList::chosen, &record.decisions, &DecisionController::choose);
    connect(m_options, &OptionList::allWanted, this, &LabelPanel::showAllOptions);
    connect(&record, &CurrentRecord::changed, this, &LabelPanel::showCurrent);
    connect(&record.session, &ProjectSession::schemaChanged, this, &LabelPanel::showCurrent);
    connect(&Theme::instance(), &Theme::changed, this, &LabelPanel::showCurrent);
    showCurrent();
}

int LabelPanel::heightToOptions() const
{
    int height = 0;
    for (int i = 0; !isHidden() && i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->isEmpty())
            continue;
        height += height > 0 ? layout()->spacing() : 0;
        height += item->hasHeightForWidth() ? item->heightForWidth(width()) : item->sizeHint().height();
        if (item->widget() == m_options)
            break;
    }
    return height;
}

QRect LabelPanel::chosenRows() const
{
    layout()->activate();
    const QRect rows = m_options->chosenRows();
    return isHidden() || rows.isEmpty() ? QRect() : rows.translated(m_options->pos());
}

void LabelPanel::showAllOptions(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    fillOptionMenu(*menu, m_record, [this](int option) { m_record.decisions.choose(option); });
    menu->popup(globalPosition);
}

QWidget *LabelPanel::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_name->setFont(fontFor(FontRole::Strong));
    m_name->setTextFormat(Qt::PlainText);
    m_status->setFont(fontFor(FontRole::Small));
    m_status->setProperty("dim", true);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_statusIcon);
    row->addWidget(m_status);
    return heading;
}

QWidget *LabelPanel::makeProvenance()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_provenance->setTextFormat(Qt::RichText);
    m_rawLink->setFont(fontFor(FontRole::Small));
    m_rawLink->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_provenance);
    column->addWidget(m_rawLink, 0, Qt::AlignLeft);
    connect(m_rawLink, &LinkButton::clicked, this, [this] {
        m_answerWanted = !m_answerWanted;
        showCurrent();
    });
    return part;
}

void LabelPanel::showCurrent()
{
    showDefinitions();
    const LabelDefinition *definition = m_record.session.definition();
    setVisible(definition != nullptr);
    if (!definition)
        return;
    const bool one = m_record.session.selection().size() <= 1;
    const LabelDetail *label = one ? m_record.decisions.currentLabel() : nullptr;
    showHeading(*definition, label);
    m_options->showOptions(*definition, m_record.decisions.choice(),
                           label ? label->distribution : std::vector<double>());
    showProvenance(*definition, label);
    m_gold->setVisible(label && label->gold);
    if (label && label->gold)
        //: %1: the imported reference value
        m_gold->setText(
            tr("Gold: %1")
                .arg(label->gold->isEmpty() ? tr("none", "the empty set") : shownText(*definition, *label->gold)));
    m_comment->setText(tr("Comment: %1").arg(m_record.decisions.comment()));
    m_comment->setVisible(!m_record.decisions.comment().isEmpty());
}

void LabelPanel::showHeading(const LabelDefinition &definition, const LabelDetail *label)
{
    m_name->setText(definition.name);
    // Of several definitions the button says which one, and in what state.
    const bool alone = m_record.session.schema().definitions.size() < 2;
    m_name->setVisible(alone);
    m_guideline->setText(definition.guideline);
    m_guideline->setVisible(!definition.guideline.isEmpty());
    showCondition(definition);
    showSettling(definition, label);
    m_statusIcon->setVisible(label && alone);
    m_status->setVisible(label && (alone || m_size == Size::Wide));
    if (!label)
        return;
    m_statusIcon->setPixmap(statusIcon(label->current.status).pixmap(16, 16));
    m_status->setText(statusText(label->current.status));
}

/// Whoever comes to a label that is not asked of this record sees why.
void LabelPanel::showCondition(const LabelDefinition &definition)
{
    const RecordDetail *detail = m_record.session.selection().size() <= 1 ? m_record.detail() : nullptr;
    const bool isLeftOut =
        detail && definition.askedWhere &&
        !isAsked(m_record.session.schema(), definition, answersOf(*detail, m_record.session.personName()));
    m_condition->setVisible(isLeftOut);
    if (isLeftOut)
        //: %1: name of another label; %2: names of its options
        m_condition->setText(
            tr("Asked only where %1 is %2, which is not so here.")
                .arg(definition.askedWhere->definition, definition.askedWhere->values.join(QStringLiteral(", "))));
}

void LabelPanel::showSettling(const LabelDefinition &definition, const LabelDetail *label)
{
    const KeyMap &keys = m_record.keys.map();
    const bool isSettling = label && label->settling && m_record.decisions.isSettlingSpans();
    const bool isConflict = label && label->current.status == Status::Conflict;
    m_settle->setVisible(isConflict && !isSettling && m_record.session.canWrite());
    //: %1: a key
    m_settle->setText(tr("Settle the conflict… (%1)").arg(keys.hint(KeyAct::Settle, &definition)));
    m_settle->setToolTip(
        definition.valueKind() == ValueKind::Spans
            ? tr("Choose the final spans among those of all people; what each person marked stays as it is.")
            : tr("Say which option is the final label; what each person said stays as it is."));
    m_settling->setVisible(isSettling);
    if (!isSettling)
        return;
    QStringList names;
    for (const SpanParty &party : label->settling->parties)
        names += party.name;
    //: %1: names of people; %2 to %5: keys
    m_settling->setText(tr("You are settling the spans of %1: %2 keeps one, %3 leaves it out, %4 settles with those "
                           "that are left. %5 leaves; what you chose is kept.")
                            .arg(names.join(QStringLiteral(", ")), keys.hint(KeyAct::ConfirmSpan, &definition),
                                 keys.hint(KeyAct::Reject, &definition), keys.hint(KeyAct::Confirm, &definition),
                                 keys.hint(KeyAct::Leave, &definition)));
}

void LabelPanel::showProvenance(const LabelDefinition &definition, const LabelDetail *label)
{
    m_provenance->setText(label ? provenanceText(definition, *label) : QString());
    m_provenance->setVisible(!m_provenance->text().isEmpty());
    const bool hasAnswer = label && label->answer;
    m_rawLink->setVisible(hasAnswer);
    m_rawLink->setText(m_answerWanted ? tr("Hide the raw answer") : tr("Raw answer"));
    m_answer->setVisible(hasAnswer && m_answerWanted);
    if (hasAnswer && m_answerWanted)
        m_answer->setAnswer(*label->answer);
}

void LabelPanel::addDefinitionTab()
{
    auto *button = new QToolButton(m_definitions);
    button->setProperty("ownText", true); // a name that a person gave may be longer than the panel
    button->setFocusPolicy(Qt::NoFocus);
    playRole(*button, QAccessible::PageTab);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const size_t place = m_tabs.size();
    connect(button, &QToolButton::clicked, this, [this, place] {
        const auto usable = m_record.session.schema().definitions;
        if (place < usable.size())
            m_record.session.setDefinition(usable[place].id);
    });
    m_definitionRow->insertWidget(static_cast<int>(place), button);
    m_tabs.push_back(button);
}

void LabelPanel::showDefinitions()
{
    const auto usable = m_record.session.schema().definitions;
    m_definitions->setVisible(usable.size() > 1);
    while (m_tabs.size() < usable.size())
        addDefinitionTab();
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        QToolButton *button = m_tabs[i];
        button->setVisible(i < usable.size());
        if (i >= usable.size())
            continue;
        const LabelDefinition &definition = usable[i];
        const LabelDetail *label = labelOf(m_record.detail(), definition.id);
        const bool current = m_record.session.definition() && m_record.session.definition()->id == definition.id;
        button->setText(definition.name);
        tellCurrent(*button, current);
        button->setFont(fontFor(current ? FontRole::SmallStrong : FontRole::Small));
        button->setIcon(label ? statusIcon(label->current.status) : QIcon());
        button->setToolTip(label ? statusText(label->current.status) : QString());
    }
    m_tabHint->setVisible(m_size == Size::Wide || usable.size() < 3);
}

} // namespace tandem
