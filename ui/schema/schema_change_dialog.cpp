// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/schema_change_dialog.h"

#include "core/project/project.h"
#include "core/project/schemas.h"
#include "ui/schema/change_counts.h"
#include "ui/schema/change_form.h"
#include "ui/schema/edit_preview.h"
#include "ui/session/project_session.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/text_label.h"

#include <QPointer>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int schemaChangeWidth = 560;
constexpr int scrollBarRoom = 16;

} // namespace

SchemaChangeDialog::SchemaChangeDialog(ProjectSession &session, const SchemaChange &change, QWidget *parent)
    : DialogFrame(tr("Change the schema"), parent)
    , m_session(session)
    , m_form(makeChangeForm(session, change, this))
    , m_preview(new EditPreview(session, this))
{
    resize(schemaChangeWidth, 0);
    setHeading(m_form->heading(), m_form->explanation(), schemaChangeWidth);
    addBody();
    addFooter();
    connectParts();
    m_form->setFocus();
    choose();
}

void SchemaChangeDialog::addBody()
{
    QVBoxLayout *rows = addRows();
    // Its notes break there, and need no more height.
    m_form->setMinimumWidth(schemaChangeWidth - 2 * margin - scrollBarRoom);
    rows->addWidget(m_form);
    rows->addWidget(separatorLine(this));
    m_counts = new ChangeCounts(m_session, this);
    rows->addWidget(m_counts);
    m_problem = noteLabel({}, this);
    m_problem->setObjectName(QStringLiteral("changeProblem"));
    m_problem->setProperty("bad", true);
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows->addWidget(m_problem);
    rows->addStretch(1);
}

void SchemaChangeDialog::addFooter()
{
    notes()->addWidget(
        noteLabel(tr("One act, for everybody's labels and all jobs alike; an undo takes it back."), this));
    m_cancel = addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_act = addAccentButton({}, QStringLiteral("changeSchema"));
    connect(m_act, &QPushButton::clicked, this, &SchemaChangeDialog::act);
}

void SchemaChangeDialog::connectParts()
{
    m_settled = new Debounce(this, [this] { ask(); });
    connect(m_form, &ChangeForm::edited, this, &SchemaChangeDialog::choose);
    connect(m_preview, &EditPreview::counted, this, &SchemaChangeDialog::showCounts);
    connect(m_preview, &EditPreview::refused, this, &SchemaChangeDialog::refuse);
    connect(m_counts, &ChangeCounts::grown, this, &SchemaChangeDialog::grow);
    connect(m_counts, &ChangeCounts::recordsWanted, this, [this](const std::vector<RecordId> &records) {
        reject();
        emit recordsWanted(records);
    });
}

// What was counted is about another choice.
void SchemaChangeDialog::choose()
{
    m_preview->forget();
    m_act->setEnabled(false);
    m_act->setText(m_form->actText({}));
    m_problem->clear();
    m_counts->showWaiting();
    m_settled->start();
}

void SchemaChangeDialog::ask()
{
    Result<SchemaEdit> edit = m_form->edit();
    if (edit)
        m_preview->ask(std::move(*edit));
    else if (edit.error().code != ErrorCode::Cancelled)
        refuse(edit.error());
}

void SchemaChangeDialog::showCounts(const SchemaEditCounts &counts)
{
    m_counts->showCounts(counts);
    m_act->setText(m_form->actText(counts));
    m_act->setEnabled(m_session.canWrite());
    grow();
}

void SchemaChangeDialog::grow()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    resize(size().expandedTo({0, needed}));
    fitToScreen(*this);
}

void SchemaChangeDialog::refuse(const Error &error)
{
    m_counts->showNothing();
    m_problem->setText(error.message);
}

void SchemaChangeDialog::act()
{
    m_session.withPersonName(this, [alive = QPointer<SchemaChangeDialog>(this)] {
        const Result<SchemaEdit> edit = alive ? alive->m_form->edit() : Result<SchemaEdit>();
        if (alive && edit)
            alive->save(*edit);
    });
}

void SchemaChangeDialog::save(const SchemaEdit &edit)
{
    m_act->setEnabled(false);
    m_form->setEnabled(false);
    m_counts->setEnabled(false); // its links close the dialog
    m_saving.emplace();
    message().showMessage(Tone::Neutral, tr("Changing the schema and the labels. Cancel leaves both as they are."));
    const std::shared_ptr<Project> project = m_session.project();
    project->person(m_session.personName())
        .andThen(this, [project, edit, cancel = *m_saving](
                           const Annotator &person) { return project->schemas().save(edit, person.id, cancel); })
        .then(this, [this](const Result<SchemaEdited> &edited) { take(edited); });
}

/// What is being changed is stopped first. Where that comes too late, its undo is offered.
void SchemaChangeDialog::reject()
{
    if (!m_saving)
        return DialogFrame::reject();
    m_saving->cancel();
    m_cancel->setEnabled(false);
    message().showMessage(Tone::Neutral, tr("Cancelling…"));
}

void SchemaChangeDialog::take(const Result<SchemaEdited> &edited)
{
    m_saving.reset();
    m_form->setEnabled(true);
    m_counts->setEnabled(true);
    m_cancel->setEnabled(true);
    if (!edited) {
        m_act->setEnabled(true);
        if (edited.error().code == ErrorCode::Cancelled)
            return message().showMessage(Tone::Neutral, tr("Cancelled: nothing was changed."));
        return message().showMessage(Tone::Bad, edited.error().message);
    }
    emit changed(*edited);
    accept();
}

} // namespace tandem
