// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_editor.h"

#include "core/domain/schema_check.h"
#include "core/domain/schema_json.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "core/text/wording.h"
#include "ui/schema/definition_form.h"
#include "ui/schema/schema_outline.h"
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

namespace tandem {

namespace {

constexpr int outlineWidth = 240;
constexpr qsizetype renamedShown = 6;

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

/// The options that are to be called otherwise than labels are read now.
std::vector<RenamedOption> renamedOptions(const Schema &before, const Schema &after)
{
    std::vector<RenamedOption> renamed;
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *kept = after.definition(definition.id);
        for (const Option &option : definition.options) {
            const Option *now = kept ? kept->option(option.id) : nullptr;
            if (now && now->shownText() != option.shownText())
                renamed.push_back({definition.name, option.value, option.shownText(), now->shownText()});
        }
    }
    return renamed;
}

} // namespace

SchemaEditor::SchemaEditor(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Schema"), parent)
    , m_session(session)
{
    resize(960, 592);
    auto *body =
        new ScrollFrame(makeBody(), windowTitle(), this); // with a large font it needs more than a small screen
    body->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setBody(body);
    m_state = noteLabel({}, this);
    notes()->addWidget(m_state);
    addButtons();
    showSchema(session.schema());
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
    connect(m_outline, &SchemaOutline::edited, this, &SchemaEditor::refresh);
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
    connect(m_save, &QPushButton::clicked, this, &SchemaEditor::save);
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
    if (definition)
        m_form->setDefinition(*definition);
}

bool SchemaEditor::hasUnsavedChanges() const
{
    return !sameMeaning(wanted(), m_session.schema());
}

void SchemaEditor::refresh()
{
    message().clear();
    const Result<void> check = checkSchema(wanted());
    const bool changed = hasUnsavedChanges();
    const bool isBegun = hasBlankDefinition(m_outline->schema()); // nobody typed anything yet
    const bool hasProblem = !check && changed && !isBegun;
    const int version = m_session.schema().version;
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
    return schema;
}

void SchemaEditor::save()
{
    m_session.withPersonName(this, [this, alive = QPointer<SchemaEditor>(this)] {
        if (!alive)
            return;
        m_save->setEnabled(false);
        m_renamed = renamedOptions(m_session.schema(), wanted());
        countRenamed(0, 0);
    });
}

/// Labels are stored by their options, and read by these options' names.
void SchemaEditor::countRenamed(size_t place, qint64 labels)
{
    if (place == m_renamed.size())
        return labels > 0 ? askAboutRenamed(labels) : saveNow();
    const RenamedOption &renamed = m_renamed[place];
    ListRequest request;
    request.query = {{LabelIs{renamed.definition, renamed.value}}};
    m_session.project()->records().list(request, {}).then(this, [=, this](const Result<ResultList> &read) {
        countRenamed(place + 1, labels + (read ? static_cast<qint64>((*read)->size()) : 0));
    });
}

void SchemaEditor::askAboutRenamed(qint64 labels)
{
    QStringList detail;
    for (const RenamedOption &renamed : m_renamed) {
        if (detail.size() == renamedShown)
            break;
        //: %1, %2: names of an option, before and after
        detail << tr("“%1” becomes “%2”.").arg(renamed.before, renamed.after);
    }
    detail << tr("What people and agents said stays; it is read by the new name from then on. An undo takes it back.");
    const Question question{tr("Rename options"), tr("%Ln label(s) will read otherwise.", nullptr, countOf(labels)),
                            detail.join(u'\n'), tr("Rename and save"), false};
    m_session.prompter().ask(this, question, [this, alive = QPointer<SchemaEditor>(this)](bool yes) {
        if (!alive)
            return;
        if (yes)
            saveNow();
        else
            refresh();
    });
}

void SchemaEditor::saveNow()
{
    m_save->setEnabled(false);
    const std::shared_ptr<Project> project = m_session.project();
    project->person(m_session.personName())
        .andThen(this, [project, schema = wanted()](
                           const Annotator &person) { return project->schemas().save(schema, person.id); })
        .then(this, [this](const Result<SchemaSaved> &saved) {
            if (saved)
                return DialogFrame::accept();
            refresh();
            message().showMessage(Tone::Bad, saved.error().message);
        });
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
