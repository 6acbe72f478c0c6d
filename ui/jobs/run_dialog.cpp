// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_dialog.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/text/wording.h"
#include "ui/jobs/run_form.h"
#include "ui/jobs/run_preview.h"
#include "ui/session/project_session.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int formWidth = 320;

} // namespace

RunDialog::RunDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Run an agent"), parent)
    , m_session(session)
{
    resize(880, measure::height(560, 12));
    setBody(makeBody());
    addNotes();
    addButtons();
    m_settled = new Debounce(this, [this] { askForPreview(); });
    connect(m_form, &RunForm::changed, this, [this] {
        m_asked.renew(); // what was asked before is about another job
        m_start->setEnabled(false);
        m_settled->start();
    });
    connect(m_form, &RunForm::failed, this, &RunDialog::complain);
    connect(m_form, &RunForm::newAgentWanted, this, [this] {
        reject();
        emit newAgentWanted();
    });
}

QWidget *RunDialog::makeBody()
{
    auto *body = new QWidget(this);
    m_form = new RunForm(m_session, body);
    m_form->setMinimumWidth(1); // its boxes give way
    auto *form = new ScrollBody(m_form, tr("What to run"), body);
    form->setMinimumWidth(formWidth); // in a large font, too, so that the dialog fits a small screen
    form->setMaximumWidth(measure::width(formWidth));
    m_samples = new RunPreview(body);
    auto *line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(form, 1);
    line->addWidget(m_samples, 1);
    return body;
}

void RunDialog::addNotes()
{
    m_facts = noteLabel({}, this);
    m_listProblems = new ProblemList(Tone::Warn, tr("Problems of the list of models"), this);
    m_consent = new QCheckBox(this);
    m_consent->hide();
    for (QWidget *note : std::initializer_list<QWidget *>{m_facts, m_listProblems, m_consent})
        notes()->addWidget(note);
}

void RunDialog::addButtons()
{
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_start = addAccentButton(tr("Start"), QStringLiteral("startJob"));
    m_start->setEnabled(false);
    connect(m_start, &QPushButton::clicked, this, &RunDialog::start);
    connect(m_consent, &QCheckBox::toggled, m_start, &QPushButton::setEnabled);
}

void RunDialog::chooseAgent(const QString &name)
{
    m_form->chooseAgent(name);
}

void RunDialog::chooseRestOf(const Job &job)
{
    m_form->chooseRestOf(job);
}

void RunDialog::complain(const QString &sentence)
{
    message().showMessage(Tone::Bad, sentence);
}

void RunDialog::askForPreview()
{
    message().clear();
    if (m_form->isWaiting())
        return;
    const JobRequest request = m_form->request();
    if (request.definitions.empty())
        return message().showMessage(Tone::Warn, m_form->hasLabels()
                                                     ? tr("Choose at least one label.")
                                                     : tr("There is nothing to label yet. Add a label in the schema."));
    m_session.project()->jobs().preview(request).then({this, m_asked}, [this](const Result<JobPreview> &preview) {
        if (preview)
            takePreview(*preview);
        else
            complain(preview.error().message);
    });
}

void RunDialog::takePreview(const JobPreview &preview)
{
    m_preview = preview;
    m_samples->setSamples(preview.samples, m_form->isBuiltIn());
    showFacts();
    showListProblems();
    showConsent();
    m_start->setText(tr("Label %Ln record(s)", nullptr, countOf(preview.itemCount)));
    m_start->setEnabled(m_session.canWrite() && preview.itemCount > 0 && !preview.needsHostConsent);
    if (preview.invalidPrompts > 0)
        message().showMessage(Tone::Warn, tr("%Ln of the sample prompts cannot be sent. The job goes on without such "
                                             "records and counts them.",
                                             nullptr, countOf(preview.invalidPrompts)));
}

void RunDialog::showFacts()
{
    QStringList sentences;
    if (m_preview.itemCount == 0) {
        sentences.append(tr("There is no record in this subset. Choose another one."));
    } else if (m_form->isBuiltIn()) {
        sentences.append(m_preview.trainingExamples == 0
                             ? tr("Nobody has decided anything yet, so it compares the text with the words of the "
                                  "options. Nothing leaves this computer.")
                             : tr("Learns from %Ln decided label(s). Nothing leaves this computer.", nullptr,
                                  countOf(m_preview.trainingExamples)));
    } else {
        sentences.append(m_preview.localAddress.isEmpty()
                             ? tr("The texts go to %1.").arg(m_preview.host)
                             : tr("The texts stay on this computer (%1).").arg(m_preview.localAddress));
        if (m_form->isPartOfEarlierJob())
            sentences.append(tr("The earlier job keeps its labels; the table then shows those of the new one."));
        sentences.append(forecastText(m_preview.forecast));
    }
    m_facts->setText(sentences.join(u' '));
}

void RunDialog::showListProblems()
{
    m_listProblems->clear();
    if (!m_form->isBuiltIn() && !m_preview.forecast.problems.isEmpty())
        m_listProblems->add(catalogueProblemsText(m_preview.forecast.problems), tr("Show the file"),
                            [this] { m_session.prompter().showInFolder(usersCatalogueFile()); });
}

void RunDialog::showConsent()
{
    m_consent->setVisible(m_preview.needsHostConsent);
    m_consent->setChecked(false);
    m_consent->setText(tr("Texts leave this computer for %1. I allow it.").arg(m_preview.host));
}

void RunDialog::start()
{
    m_start->setEnabled(false);
    const QString allowed = m_consent->isChecked() ? m_preview.host : QString();
    m_session.project()->jobs().start(m_form->request(), allowed).then(this, [this](const Result<JobId> &job) {
        if (!job) {
            m_start->setEnabled(true);
            return complain(job.error().message);
        }
        m_form->remember();
        emit started(*job);
        accept();
    });
}

} // namespace tandem
