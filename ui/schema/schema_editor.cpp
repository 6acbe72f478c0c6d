// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_editor.h"

#include "core/domain/schema_check.h"
#include "core/domain/schema_edit.h"
#include "core/domain/schema_json.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "core/text/wording.h"
#include "ui/schema/change_text.h"
#include "ui/schema/definition_form.h"
#include "ui/schema/rename_check.h"
#include "ui/schema/schema_changes.h"
#include "ui/schema/schema_outline.h"
#include "ui/schema/schema_versions_dialog.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/scroll_frame.h"
#include "ui/widgets/small_file.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int outlineWidth = 240;

QString schemaFilter()
{
    return SchemaEditor::tr("Schemas (*.json);;All files (*)");
}

bool hasBlankDefinition(const Schema &schema)
{
    return std::any_of(schema.definitions.begin(), schema.definitions.end(), [](const LabelDefinition &definition) {
        return definition.name.isEmpty() && definition.options.empty();
    });
}

bool isBlank(const Option &option)
{
    return option.value.isEmpty() && option.text.isEmpty() && option.description.isEmpty() &&
           option.aliases.isEmpty() && option.key.isEmpty();
}

} // namespace

SchemaEditor::SchemaEditor(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Schema"), parent)
    , m_session(session)
    , m_changes(new SchemaChanges(session, this))
    , m_renames(new RenameCheck(session, this))
    , m_stored(session.schema())
{
    resize(960, 592);
    auto *body =
        new ScrollFrame(makeBody(), windowTitle(), this); // with a large font it needs more than a small screen
    body->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setBody(body);
    m_state = noteLabel({}, this);
    notes()->addWidget(m_state);
    addButtons();
    connectChanges();
    showSchema(m_stored);
    m_outline->setFocus();
}

QWidget *SchemaEditor::makeBody()
{
    auto *body = new QWidget(this);
    m_outline = new SchemaOutline(body);
    m_outline->setFixedWidth(std::max(measure::width(outlineWidth), m_outline->minimumSizeHint().width()));
    m_right = new QStackedWidget(body);
    m_form = new DefinitionForm(m_right);
    m_right->addWidget(m_form);
    m_right->addWidget(makeInvitation());
    auto *line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_outline);
    line->addWidget(m_right, 1);
    connect(m_outline, &SchemaOutline::edited, this, [this] {
        message().clear();
        refresh();
    });
    connect(m_outline, &SchemaOutline::currentChanged, this, &SchemaEditor::showDefinition);
    connect(m_outline, &SchemaOutline::added, m_form, &DefinitionForm::focusName);
    connect(m_form, &DefinitionForm::edited, m_outline, [this] { m_outline->setCurrent(m_form->definition()); });
    return body;
}

QWidget *SchemaEditor::makeInvitation()
{
    auto *empty = new QWidget(m_right);
    auto *add = new KeyButton(tr("Add a label"), {}, empty);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(textLabel(tr("There is nothing to label yet"), FontRole::Strong, empty), 0, Qt::AlignHCenter);
    layout->addWidget(
        textLabel(tr("A label is a question about a record, with the options that answer it."), FontRole::Small, empty),
        0, Qt::AlignHCenter);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, m_outline, &SchemaOutline::addDefinition);
    return empty;
}

void SchemaEditor::addButtons()
{
    connect(addButton(tr("From JSON…")), &QPushButton::clicked, this, &SchemaEditor::readFile);
    connect(addButton(tr("To JSON…")), &QPushButton::clicked, this, &SchemaEditor::writeFile);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SchemaEditor::reject);
    m_save = addAccentButton(tr("Save"), QStringLiteral("saveSchema"));
    m_save->setDefault(false); // Return belongs to the fields of the form
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_afterSaving = {};
        save();
    });
}

void SchemaEditor::showSchema(const Schema &schema)
{
    m_outline->setSchema(schema);
    refresh();
}

void SchemaEditor::showDefinition()
{
    const LabelDefinition *definition = m_outline->current();
    m_right->setCurrentIndex(definition ? 0 : 1);
    if (!definition)
        return;
    Schema schema = m_outline->schema();
    const size_t place = static_cast<size_t>(definition - m_outline->schema().definitions.data());
    followRenamed(schema, m_stored);
    m_form->setDefinition(schema.definitions[place], schema);
}

// What was done elsewhere, and by the dialogs above this one. What is edited here stays.
void SchemaEditor::follow()
{
    if (m_session.schema().id == m_stored.id)
        return;
    const bool isUntouched = !hasUnsavedChanges() || sameMeaning(wanted(), m_session.schema());
    Schema draft = m_outline->schema();
    keepRetired(draft, m_stored, m_session.schema());
    m_stored = m_session.schema();
    showSchema(isUntouched ? m_stored : draft);
    if (m_afterSaving)
        std::exchange(m_afterSaving, {})();
}

void SchemaEditor::connectChanges()
{
    connect(&m_session, &ProjectSession::schemaChanged, this, &SchemaEditor::follow);
    connect(m_outline, &SchemaOutline::versionsWanted, this,
            [this] { (new SchemaVersionsDialog(m_session, this))->open(); });
    connect(m_outline, &SchemaOutline::removalWanted, this, &SchemaEditor::removeDefinition);
    connect(m_form, &DefinitionForm::removalWanted, this, &SchemaEditor::removeOption);
    connect(m_form, &DefinitionForm::choiceChosen, this, &SchemaEditor::changeChoice);
    connect(m_form, &DefinitionForm::mergeWanted, this, [this](OptionId option) {
        change({SchemaChange::Kind::MergeOptions, m_form->definition().id, option, {}});
    });
    connect(m_form, &DefinitionForm::splitWanted, this, [this](OptionId option) {
        change({SchemaChange::Kind::SplitOption, m_form->definition().id, option, {}});
    });
    connect(m_changes, &SchemaChanges::done, this, &SchemaEditor::tellDone);
    connect(m_changes, &SchemaChanges::undone, this,
            [this](const QString &sentence) { message().showMessage(Tone::Neutral, sentence); });
    connect(m_changes, &SchemaChanges::failed, this,
            [this](const Error &error) { message().showMessage(Tone::Bad, error.message); });
    connect(m_changes, &SchemaChanges::recordsWanted, this, &SchemaEditor::showRecords);
}

void SchemaEditor::removeOption(OptionId option)
{
    const SchemaChange removal{SchemaChange::Kind::RemoveOption, m_form->definition().id, option, {}};
    m_changes->askIfUsed(removal, [this, removal](bool isUsed) {
        if (isUsed)
            change(removal);
        else if (m_form->definition().id == removal.definition)
            m_form->takeOut(removal.option);
    });
}

void SchemaEditor::removeDefinition(LabelDefinitionId definition)
{
    const SchemaChange removal{SchemaChange::Kind::RemoveDefinition, definition, {}, {}};
    m_changes->askIfUsed(removal, [this, removal](bool isUsed) {
        if (isUsed)
            change(removal);
        else
            m_outline->takeOut(removal.definition);
    });
}

void SchemaEditor::changeChoice()
{
    const LabelDefinition &now = m_form->definition();
    const LabelDefinition *stored = m_stored.definition(now.id);
    const bool isOfRecords = stored && stored->level == Level::Record && now.level == Level::Record;
    if (!isOfRecords || stored->choice == now.choice)
        return;
    const SchemaChange wanted{SchemaChange::Kind::ChangeChoice, now.id, {}, now.choice};
    m_changes->askIfUsed(wanted, [this, wanted, before = stored->choice](bool isUsed) {
        if (!isUsed || m_form->definition().id != wanted.definition)
            return; // as any other edit; saving tells where labels stand in the way
        m_form->setChoice(before);
        change(wanted);
    });
}

void SchemaEditor::change(const SchemaChange &change)
{
    if (!hasUnsavedChanges())
        return m_changes->open(change);
    if (!checkSchema(wanted()))
        return message().showMessage(Tone::Warn, tr("This changes the schema that is stored. Mend what is edited here "
                                                    "first, or close the editor without saving."));
    const Question question{tr("Unsaved changes"), tr("What is edited here has to be saved first."),
                            tr("This changes the schema that is stored, together with its labels."),
                            tr("Save and go on"), false};
    m_session.prompter().ask(this, question, [this, change, alive = QPointer<SchemaEditor>(this)](bool yes) {
        if (!alive || !yes)
            return;
        m_afterSaving = [this, change] { m_changes->open(change); };
        save();
    });
}

void SchemaEditor::tellDone(const SchemaEdited &edited)
{
    message().showMessage(Tone::Good, doneText(edited.counts));
    message().addAct(tr("Undo"), [this] { m_changes->undo(); });
}

void SchemaEditor::showRecords(const std::vector<RecordId> &records)
{
    ListRequest request = m_session.request();
    request.query = {{NumbersAre{records}}};
    m_session.setRequest(request);
    emit listWanted();
    if (!hasUnsavedChanges())
        return DialogFrame::reject();
    message().showMessage(Tone::Neutral, tr("The table shows these records. What is edited here is not saved yet."));
}

bool SchemaEditor::hasUnsavedChanges() const
{
    return !sameMeaning(wanted(), m_stored);
}

void SchemaEditor::refresh()
{
    const Result<void> check = checkSchema(wanted());
    const bool changed = hasUnsavedChanges();
    const bool isBegun = hasBlankDefinition(m_outline->schema()); // nobody typed anything yet
    const bool hasProblem = !check && changed && !isBegun;
    const int version = m_stored.version;
    setVariant(m_state, "bad", hasProblem);
    setVariant(m_state, "dim", !hasProblem);
    m_state->setText(hasProblem              ? check.error().message
                     : isBegun && changed    ? tr("Give the label a name and its options.")
                     : !m_session.canWrite() ? tr("This project was opened read-only.")
                     : version > 0
                         ? tr("This is version %1. A saved change can be undone with Z.").arg(countText(version))
                         : tr("A saved change can be undone with Z."));
    m_save->setText(tr("Save as version %1").arg(countText(version + 1)));
    m_save->setEnabled(m_session.canWrite() && changed && check.has_value());
}

Schema SchemaEditor::wanted() const
{
    Schema schema = m_outline->schema();
    for (LabelDefinition &definition : schema.definitions)
        std::erase_if(definition.options, isBlank);
    followRenamed(schema, m_stored);
    return schema;
}

void SchemaEditor::save()
{
    m_session.withPersonName(this, [this, alive = QPointer<SchemaEditor>(this)] {
        if (!alive)
            return;
        m_save->setEnabled(false);
        m_renames->check(m_stored, wanted(), [this](bool goesOn) {
            if (goesOn)
                return saveNow();
            m_afterSaving = {};
            refresh();
        });
    });
}

void SchemaEditor::saveNow()
{
    m_save->setEnabled(false);
    const std::shared_ptr<Project> project = m_session.project();
    project->person(m_session.personName())
        .andThen(this, [project, schema = wanted()](
                           const Annotator &person) { return project->schemas().save(schema, person.id); })
        .then(this, [this](const Result<SchemaSaved> &saved) { takeSaved(saved); });
}

void SchemaEditor::takeSaved(const Result<SchemaSaved> &saved)
{
    if (saved && !m_afterSaving)
        return DialogFrame::accept();
    if (saved)
        return; // the session is about to have it
    m_afterSaving = {};
    refresh();
    const auto tell = [this, sentence = saved.error().message] { message().showMessage(Tone::Bad, sentence); };
    if (saved.error().code != ErrorCode::Refused)
        return tell();
    // Labels are in the way: what is to become of them is asked for, and the rest of the edits stays here.
    m_changes->openFirstUsed(changesOfUsed(m_stored, wanted()), tell);
}

void SchemaEditor::readFile()
{
    m_session.prompter().openFile(this, tr("Read a schema"), schemaFilter(), [this](const QString &path) {
        readSmallFile(path, schemaFromJson).then(this, [this](const Result<Schema> &schema) {
            if (!schema)
                return message().showMessage(Tone::Bad, schema.error().message);
            showSchema(*schema);
            message().showMessage(Tone::Neutral, tr("This is what the file says. Nothing is changed until you save."));
        });
    });
}

void SchemaEditor::writeFile()
{
    m_session.prompter().saveFile(
        this, tr("Write the schema"), QStringLiteral("schema.json"), schemaFilter(), QStringLiteral("json"),
        [this](const QString &path) {
            writeSmallFile(path, schemaToJson(wanted())).then(this, [this](const Result<void> &done) {
                message().showMessage(done ? Tone::Good : Tone::Bad,
                                      done ? tr("The schema is written.") : done.error().message);
            });
        });
}

void SchemaEditor::reject()
{
    if (!hasUnsavedChanges())
        return DialogFrame::reject();
    m_session.prompter().ask(this,
                             {tr("Unsaved changes"), tr("The changes to the schema are not saved."),
                              tr("They are lost if you close this."), tr("Discard the changes"), true},
                             [this](bool yes) {
                                 if (yes)
                                     DialogFrame::reject();
                             });
}

} // namespace tandem
