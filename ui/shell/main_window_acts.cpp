// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window opens: dialogs, and pages that are made when they are first wanted.
#include "ui/shell/main_window.h"

#include "core/project/agents.h"
#include "core/project/demo_project.h"
#include "core/project/jobs.h"
#include "core/search/query_text.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/run_dialog.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/start_view.h"

#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

namespace tandem {

namespace {

QString demoKey()
{
    return QStringLiteral("demo/path");
}

/// Lets the built-in model label the fresh demo, so that there is something to verify.
void runBaseline(ProjectSession &session, const Agent &agent, const ResultList &records)
{
    JobRequest request;
    request.agentVersion = agent.versionId;
    request.records = *records;
    request.startedBy = session.person().id;
    session.project()->jobs().start(request, {}).then(&session, [&session](const Result<JobId> &job) {
        if (!job)
            session.report(job.error());
    });
}

void labelDemo(ProjectSession &session)
{
    session.project()->agents().list().then(&session, [&session](const Result<std::vector<Agent>> &agents) {
        if (!agents || !session.hasProject())
            return;
        for (const Agent &agent : *agents) {
            if (agent.configuration.name != builtInAgentName())
                continue;
            session.project()->records().list({}, {}).then(&session, [&session, agent](const Result<ResultList> &list) {
                if (list && session.hasProject())
                    runBaseline(session, agent, *list);
            });
        }
    });
}

template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

void MainWindow::openProject(const QString &path)
{
    m_opener->open(path);
}

void MainWindow::openFile(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("tandem"), Qt::CaseInsensitive) == 0)
        openProject(path);
    else
        importFile(path);
}

void MainWindow::openDemo()
{
    const QString known = QSettings().value(demoKey()).toString();
    if (QFileInfo::exists(known))
        return openProject(known);
    m_start->showBusy(tr("Making the demo project…"));
    createDemoProject(newDemoFolder()).then(this, [this](const Result<DemoProject> &demo) {
        m_start->clearMessage();
        if (!demo)
            return showProblem(demo.error().message);
        QSettings().setValue(demoKey(), demo->project->path());
        m_session->setProject(demo->project);
        labelDemo(*m_session);
    });
}

void MainWindow::importFile(const QString &path)
{
    auto *wizard = new ImportWizard(*m_session, this);
    connect(wizard, &ImportWizard::projectMade, m_session, &ProjectSession::setProject);
    if (!path.isEmpty())
        wizard->setSource(path);
    opened(wizard);
}

void MainWindow::exportRecords()
{
    if (m_session->hasProject())
        opened(new ExportDialog(*m_session, this));
}

void MainWindow::editSchema()
{
    if (m_session->hasProject())
        opened(new SchemaEditor(*m_session, this));
}

void MainWindow::runAgent(const QString &agent)
{
    if (!m_session->canWrite())
        return;
    auto *dialog = opened(new RunDialog(*m_session, this));
    if (!agent.isEmpty())
        dialog->chooseAgent(agent);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    // Later: a menu gives the focus back to where it was only after its action.
    QMetaObject::invokeMethod(
        page,
        [page] {
            if (!page->isAncestorOf(page->window()->focusWidget()))
                page->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void MainWindow::runRest(const Job &job)
{
    if (m_session->canWrite())
        opened(new RunDialog(*m_session, this))->chooseRestOf(job);
}

AgentEditor *MainWindow::openAgentEditor()
{
    if (!m_agentEditor) {
        m_agentEditor = new AgentEditor(*m_session, m_pages);
        m_pages->addWidget(m_agentEditor);
        connect(m_agentEditor, &AgentEditor::closeRequested, this, &MainWindow::showRecords);
        connect(m_agentEditor, &AgentEditor::restRequested, this, &MainWindow::runRest);
    }
    showPage(m_agentEditor);
    return m_agentEditor;
}

void MainWindow::editAgent(const QString &agent)
{
    if (m_session->hasProject())
        openAgentEditor()->showAgent(agent.isEmpty() ? builtInAgentName() : agent);
}

void MainWindow::mendAgent(const QString &agent, Remedy remedy)
{
    if (!m_session->hasProject())
        return;
    AgentEditor *editor = openAgentEditor();
    editor->showAgent(agent);
    if (remedy == Remedy::EnterKey)
        editor->enterKey();
}

void MainWindow::startNewAgent()
{
    if (m_session->canWrite())
        openAgentEditor()->startNewAgent();
}

void MainWindow::showJob(JobId job)
{
    if (!m_jobPage) {
        m_jobPage = new JobPage(*m_session, m_pages);
        m_pages->addWidget(m_jobPage);
        connect(m_jobPage, &JobPage::closeRequested, this, &MainWindow::showRecords);
        connect(m_jobPage, &JobPage::agentRequested, this, &MainWindow::mendAgent);
        connect(m_jobPage, &JobPage::restRequested, this, &MainWindow::runRest);
        connect(m_jobPage, &JobPage::queryRequested, this, [this](const QString &text) {
            const Result<Query> query = parseQuery(text);
            if (!query)
                return m_session->report(query.error());
            m_session->setRequest(ListRequest{*query, {}, {}});
            showRecords();
        });
    }
    m_jobPage->showJob(job);
    showPage(m_jobPage);
}

void MainWindow::showKeys()
{
    opened(new KeysDialog(*m_session, this));
}

void MainWindow::askPerson()
{
    auto *dialog = new AnnotatorDialog(*m_session, this);
    connect(dialog, &AnnotatorDialog::nameChosen, m_session, &ProjectSession::setPersonName);
    opened(dialog);
}

void MainWindow::saveCopy()
{
    if (!m_session->hasProject())
        return;
    const QFileInfo file(m_session->project()->path());
    const QString suggestion = tr("%1 copy.tandem").arg(file.completeBaseName());
    m_session->prompter().saveFile(this, tr("Save a copy"), suggestion, tr("Tandem projects (*.tandem)"),
                                   QStringLiteral("tandem"), [this](const QString &path) {
                                       m_session->project()->saveCopy(path).then(
                                           this, [this](const Result<void> &saved) {
                                               if (!saved)
                                                   showProblem(saved.error().message);
                                           });
                                   });
}

void MainWindow::showAbout()
{
    m_session->prompter().tell(
        this, tr("About Tandem"),
        tr("Tandem %1\nPeople and models label text together.\nFree software under the GNU General "
           "Public License, version 3 or later.")
            .arg(QLatin1String(TANDEM_VERSION)));
}

} // namespace tandem
