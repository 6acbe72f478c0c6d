// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/definition_form.h"

#include "ui/schema/colour_delegate.h"
#include "ui/schema/definition_settings.h"
#include "ui/schema/option_menu.h"
#include "ui/schema/option_table.h"
#include "ui/schema/option_table_model.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int guidelineLines = 3;
constexpr std::pair<int, int> columnWidths[] = {{OptionTableModel::Colour, 36},
                                                {OptionTableModel::Value, 112},
                                                {OptionTableModel::Text, 112},
                                                {OptionTableModel::Aliases, 128},
                                                {OptionTableModel::Key, 48}};

} // namespace

DefinitionForm::DefinitionForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, measure::margin, 16, measure::margin);
    layout->setSpacing(measure::grid);
    layout->addWidget(makeFields());
    m_settings = new DefinitionSettings(this);
    layout->addWidget(m_settings);
    layout->addWidget(textLabel(tr("Guideline"), FontRole::Section, this));
    m_guideline = new QPlainTextEdit(this);
    m_guideline->setAccessibleName(tr("Guideline of the label"));
    m_guideline->setPlaceholderText(tr("What people and models are asked: “What is the writer's attitude?”"));
    m_guideline->setTabChangesFocus(true);
    setLines(m_guideline, guidelineLines);
    layout->addWidget(m_guideline);
    QWidget *options = makeOptions();
    layout->addWidget(makeOptionButtons());
    layout->addWidget(options, 1);
    connect(m_settings, &DefinitionSettings::edited, this, &DefinitionForm::take);
    connect(m_guideline, &QPlainTextEdit::textChanged, this, &DefinitionForm::take);
    connect(m_model, &OptionTableModel::edited, this, &DefinitionForm::take);
}

QWidget *DefinitionForm::makeFields()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    m_name = new QLineEdit(box);
    m_name->setObjectName(QStringLiteral("definitionName"));
    m_name->setAccessibleName(tr("Name of the label"));
    m_choice = new QComboBox(box);
    m_choice->setObjectName(QStringLiteral("definitionChoice"));
    setSpokenName(m_choice, tr("How many options a record may have"));
    m_choice->addItem(tr("one of the options"), static_cast<int>(ValueKind::Option));
    m_choice->addItem(tr("any of the options"), static_cast<int>(ValueKind::Set));
    m_choice->addItem(tr("stretches of the text"), static_cast<int>(ValueKind::Spans));
    line->addWidget(textLabel(tr("name"), FontRole::Small, box));
    line->addWidget(m_name, 1);
    line->addWidget(textLabel(tr("a record has"), FontRole::Small, box));
    line->addWidget(m_choice);
    connect(m_name, &QLineEdit::textEdited, this, &DefinitionForm::take);
    connect(m_choice, &QComboBox::activated, this, [this] {
        take();
        emit choiceChosen();
    });
    return box;
}

QWidget *DefinitionForm::makeOptionButtons()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    line->addWidget(textLabel(tr("Options"), FontRole::Section, box));
    line->addStretch(1);
    const auto add = [box, line](const QString &text, const QString &toolTip) {
        auto *button = new LinkButton(text, box);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    connect(add(tr("Add"), tr("Add an option")), &QPushButton::clicked, this, &DefinitionForm::addOption);
    LinkButton *remove = add(tr("Remove"), tr("Remove the option"));
    remove->setObjectName(QStringLiteral("removeOption"));
    connect(remove, &QPushButton::clicked, this, &DefinitionForm::removeOption);
    m_menu = new OptionMenu(*m_model, *m_options);
    add(tr("Change…"), tr("Merge, split or retire the option"))->setMenu(m_menu);
    connect(m_menu, &OptionMenu::mergeWanted, this, [this] { emit mergeWanted(currentOption()); });
    connect(m_menu, &OptionMenu::splitWanted, this, [this] { emit splitWanted(currentOption()); });
    connect(m_options, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { m_menu->popup(m_options->viewport()->mapToGlobal(place)); });
    connect(add(tr("Up"), tr("Move the option up")), &QPushButton::clicked, this, [this] { moveOption(-1); });
    connect(add(tr("Down"), tr("Move the option down")), &QPushButton::clicked, this, [this] { moveOption(1); });
    return box;
}

QWidget *DefinitionForm::makeOptions()
{
    m_model = new OptionTableModel(this);
    m_options = new OptionTable(this);
    m_options->setModel(m_model);
    m_options->setItemDelegate(new FieldDelegate(m_options));
    m_options->setShowGrid(false);
    m_options->setItemDelegateForColumn(OptionTableModel::Colour, new ColourDelegate(m_options));
    m_options->setAccessibleName(tr("Options"));
    m_options->setWordWrap(false);
    m_options->setContextMenuPolicy(Qt::CustomContextMenu);
    m_options->verticalHeader()->hide();
    m_options->verticalHeader()->setDefaultSectionSize(measure::row());
    connect(m_options, &OptionTable::optionWanted, this, &DefinitionForm::addOption);
    connect(m_options, &OptionTable::removalWanted, this, &DefinitionForm::removeOption);
    connect(m_options, &OptionTable::linesPasted, this,
            [this](const QStringList &lines) { m_model->putLines(qMax(0, m_options->currentIndex().row()), lines); });
    QHeaderView *header = m_options->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(OptionTableModel::Description, QHeaderView::Stretch);
    int needed = header->sectionSizeHint(OptionTableModel::Description) + 2 * m_options->frameWidth();
    for (const auto &[column, width] : columnWidths) {
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
        needed += header->sectionSize(column);
    }
    m_options->setMinimumWidth(needed); // no heading is cut; the editor scrolls where there is less
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_options);
    return frame;
}

void DefinitionForm::setDefinition(const LabelDefinition &definition, const Schema &schema)
{
    m_isFilling = true;
    m_definition = definition;
    m_name->setText(definition.name);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(definition.valueKind())));
    m_settings->setDefinition(definition, schema);
    m_guideline->setPlainText(definition.guideline);
    m_model->setOptions(definition.options);
    m_isFilling = false;
}

void DefinitionForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void DefinitionForm::take()
{
    if (m_isFilling)
        return;
    m_definition.name = m_name->text().trimmed();
    const auto kind = static_cast<ValueKind>(m_choice->currentData().toInt());
    m_definition.level = kind == ValueKind::Spans ? Level::Span : Level::Record;
    m_definition.choice = kind == ValueKind::Set ? Choice::Multiple : Choice::Single;
    m_settings->writeTo(m_definition);
    m_definition.guideline = m_guideline->toPlainText().trimmed();
    m_definition.options = m_model->options();
    emit edited();
}

void DefinitionForm::addOption()
{
    const QModelIndex place = m_model->index(m_model->append(), OptionTableModel::Value);
    m_options->setCurrentIndex(place);
    m_options->edit(place);
}

void DefinitionForm::removeOption()
{
    const int row = m_options->currentIndex().row();
    if (row < 0)
        return;
    const OptionId option = currentOption();
    if (option.isValid() && m_definition.id.isValid())
        emit removalWanted(option);
    else
        takeOutRow(row);
}

void DefinitionForm::takeOut(OptionId option)
{
    const std::vector<Option> &options = m_model->options();
    for (size_t i = 0; i < options.size(); ++i) {
        if (options[i].id == option)
            return takeOutRow(static_cast<int>(i));
    }
}

void DefinitionForm::takeOutRow(int row)
{
    m_model->remove(row);
    m_options->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), OptionTableModel::Value));
}

OptionId DefinitionForm::currentOption() const
{
    const int row = m_options->currentIndex().row();
    return row < 0 ? OptionId() : m_model->options()[static_cast<size_t>(row)].id;
}

void DefinitionForm::setChoice(Choice choice)
{
    const ValueKind kind = choice == Choice::Single ? ValueKind::Option : ValueKind::Set;
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(kind)));
    take();
}

void DefinitionForm::moveOption(int by)
{
    const int row = m_options->currentIndex().row();
    if (row < 0)
        return;
    m_model->move(row, by);
}

} // namespace tandem
