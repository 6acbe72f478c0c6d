// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_editor.h"

#include "core/domain/schema_json.h"
#include "core/project/schemas.h"
#include "ui/delegates/field_delegate.h"
#include "ui/schema/definition_form.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/small_file.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int listWidth = 240;
constexpr int schemaEditorGuidelineHeight = 120;

QString listText(const LabelDefinition &definition)
{
    const QString name = definition.name.isEmpty() ? SchemaEditor::tr("(no name)") : definition.name;
    if (!definition.isUsable())
        return SchemaEditor::tr("%1 · spans, not yet usable").arg(name);
    return (definition.choice == Choice::Single ? SchemaEditor::tr("%1 · one of %2")
                                                : SchemaEditor::tr("%1 · any of %2"))
        .arg(name)
        .arg(definition.options.size());
}

QString jsonFilter()
{
    return SchemaEditor::tr("Schemas (*.json);;All files (*)");
}

} // namespace

SchemaEditor::SchemaEditor(ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Schema"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 592);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message = new MessageBar(this);
    layout->addWidget(m_message);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeLists());
    body->addWidget(makeForm(), 1);
    layout->addLayout(body, 1);
    layout->addWidget(separatorLine(this));
    layout->addWidget(makeFooter());
    showSchema(session.schema());
    m_list->setFocus();
}

QWidget *SchemaEditor::makeLists()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, measure::margin, 0, measure::margin);
    layout->setSpacing(measure::grid);
    layout->addWidget(textLabel(tr("Guideline for everything"), FontRole::Section, box));
    m_guideline = new QPlainTextEdit(box);
    m_guideline->setAccessibleName(tr("Guideline for everything"));
    m_guideline->setPlaceholderText(tr("What goes before all labels: what the texts are, for whom."));
    m_guideline->setTabChangesFocus(true);
    m_guideline->setFixedHeight(schemaEditorGuidelineHeight);
    layout->addWidget(m_guideline);
    layout->addWidget(makeListButtons(box));
    m_list = new QListWidget(box);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setItemDelegate(new FieldDelegate(m_list));
    layout->addWidget(m_list, 1);
    connect(m_guideline, &QPlainTextEdit::textChanged, this, &SchemaEditor::takeGuideline);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemaEditor::showDefinition);
    return box;
}

QWidget *SchemaEditor::makeListButtons(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(textLabel(tr("Labels"), FontRole::Section, box));
    line->addStretch(1);
    const auto add = [box, line](const QString &text, const QString &toolTip) {
        auto *button = new LinkButton(text, box);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    LinkButton *more = add(tr("Add"), tr("Add a label"));
    more->setObjectName(QStringLiteral("addDefinition"));
    connect(more, &QPushButton::clicked, this, &SchemaEditor::addDefinition);
    connect(add(tr("Remove"), tr("Remove the label")), &QPushButton::clicked, this, &SchemaEditor::removeDefinition);
    connect(add(tr("Up"), tr("Move the label up")), &QPushButton::clicked, this, [this] { moveDefinition(-1); });
    connect(add(tr("Down"), tr("Move the label down")), &QPushButton::clicked, this, [this] { moveDefinition(1); });
    return box;
}

QWidget *SchemaEditor::makeForm()
{
    m_right = new QStackedWidget(this);
    m_form = new DefinitionForm(m_right);
    auto *empty = new QWidget(m_right);
    auto *layout = new QVBoxLayout(empty);
    auto *add = new KeyButton(tr("Add a label"), {}, empty);
    layout->addStretch(1);
    layout->addWidget(textLabel(tr("There is nothing to label yet"), FontRole::Strong, empty), 0, Qt::AlignHCenter);
    layout->addWidget(
        textLabel(tr("A label is a question about a record, with the options that answer it."), FontRole::Small, empty),
        0, Qt::AlignHCenter);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_right->addWidget(m_form);
    m_right->addWidget(empty);
    connect(add, &QPushButton::clicked, this, &SchemaEditor::addDefinition);
    connect(m_form, &DefinitionForm::edited, this, &SchemaEditor::takeForm);
    return m_right;
}

QWidget *SchemaEditor::makeFooter()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(16, measure::margin, 16, measure::margin);
    line->setSpacing(measure::grid);
    m_problem = noteLabel({}, box);
    auto *read = new KeyButton(tr("From JSON…"), {}, box);
    auto *write = new KeyButton(tr("To JSON…"), {}, box);
    auto *cancel = new KeyButton(tr("Cancel"), {}, box);
    for (KeyButton *button : {read, write, cancel})
        button->setAutoDefault(false);
    m_save = new AccentButton(tr("Save"), {}, box);
    m_save->setObjectName(QStringLiteral("saveSchema"));
    m_save->setAutoDefault(false);
    line->addWidget(m_problem, 1);
    line->addWidget(read);
    line->addWidget(write);
    line->addWidget(cancel);
    line->addWidget(m_save);
    connect(read, &QPushButton::clicked, this, &SchemaEditor::readFile);
    connect(write, &QPushButton::clicked, this, &SchemaEditor::writeFile);
    connect(cancel, &QPushButton::clicked, this, &SchemaEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &SchemaEditor::save);
    return box;
}

void SchemaEditor::showSchema(const Schema &schema)
{
    m_isFilling = true;
    m_draft = schema;
    m_guideline->setPlainText(schema.guideline);
    m_isFilling = false;
    fillList(0);
    refresh();
}

void SchemaEditor::fillList(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const LabelDefinition &definition : m_draft.definitions)
        m_list->addItem(listText(definition));
    m_isFilling = false;
    m_list->setCurrentRow(std::clamp(current, -1, m_list->count() - 1));
    m_right->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
}

int SchemaEditor::current() const
{
    return m_list->currentRow();
}

void SchemaEditor::showDefinition(int index)
{
    if (!m_isFilling && index >= 0)
        m_form->setDefinition(m_draft.definitions[static_cast<size_t>(index)]);
}

void SchemaEditor::takeForm()
{
    if (current() < 0)
        return;
    m_draft.definitions[static_cast<size_t>(current())] = m_form->definition();
    m_list->currentItem()->setText(listText(m_form->definition()));
    refresh();
}

void SchemaEditor::takeGuideline()
{
    if (m_isFilling)
        return;
    m_draft.guideline = m_guideline->toPlainText().trimmed();
    refresh();
}

void SchemaEditor::addDefinition()
{
    m_draft.definitions.emplace_back();
    fillList(static_cast<int>(m_draft.definitions.size()) - 1);
    refresh();
    m_form->focusName();
}

void SchemaEditor::removeDefinition()
{
    const int index = current();
    if (index < 0)
        return;
    m_draft.definitions.erase(m_draft.definitions.begin() + index);
    fillList(index > 0 ? index - 1 : 0);
    refresh();
}

void SchemaEditor::moveDefinition(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_draft.definitions[static_cast<size_t>(from)], m_draft.definitions[static_cast<size_t>(to)]);
    fillList(to);
    refresh();
}

bool SchemaEditor::isChanged() const
{
    return !sameMeaning(m_draft, m_session.schema());
}

void SchemaEditor::refresh()
{
    m_message->clear();
    const Result<void> check = checkSchema(m_draft);
    const bool hasProblem = !check && isChanged();
    const int version = m_session.schema().version;
    setVariant(m_problem, "bad", hasProblem);
    setVariant(m_problem, "dim", !hasProblem);
    m_problem->setText(hasProblem              ? check.error().message
                       : !m_session.canWrite() ? tr("This project was opened read-only.")
                       : version > 0 ? tr("This is version %1. A saved change can be undone with Z.").arg(version)
                                     : tr("A saved change can be undone with Z."));
    m_save->setText(tr("Save as version %1").arg(version + 1));
    m_save->setEnabled(m_session.canWrite() && isChanged() && check.has_value());
}

void SchemaEditor::save()
{
    m_save->setEnabled(false);
    m_session.project()
        ->schemas()
        .save(m_draft, m_session.person().id)
        .then(this, [this](const Result<SchemaSaved> &saved) {
            if (saved)
                return QDialog::accept();
            refresh();
            m_message->showMessage(Tone::Bad, saved.error().message);
        });
}

void SchemaEditor::readFile()
{
    m_session.prompter().openFile(this, tr("Read a schema"), jsonFilter(), [this](const QString &path) {
        readSmallFile(path).then(this, [this](const Result<QByteArray> &json) {
            const Result<Schema> schema = json.and_then(schemaFromJson);
            if (!schema)
                return m_message->showMessage(Tone::Bad, schema.error().message);
            showSchema(*schema);
            m_message->showMessage(Tone::Neutral, tr("This is what the file says. Nothing is changed until you save."));
        });
    });
}

void SchemaEditor::writeFile()
{
    m_session.prompter().saveFile(
        this, tr("Write the schema"), QStringLiteral("schema.json"), jsonFilter(), QStringLiteral("json"),
        [this](const QString &path) {
            writeSmallFile(path, schemaToJson(m_draft)).then(this, [this](const Result<void> &done) {
                m_message->showMessage(done ? Tone::Good : Tone::Bad,
                                       done ? tr("The schema is written.") : done.error().message);
            });
        });
}

void SchemaEditor::reject()
{
    if (!isChanged())
        return QDialog::reject();
    m_session.prompter().ask(this,
                             {tr("Unsaved changes"), tr("The changes to the schema are not saved."),
                              tr("They are lost if you close this."), tr("Discard the changes"), true},
                             [this](bool yes) {
                                 if (yes)
                                     QDialog::reject();
                             });
}

} // namespace tandem
