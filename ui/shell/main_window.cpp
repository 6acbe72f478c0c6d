// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/jobs/job_dock.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/key_filter.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/side/side_panel.h"
#include "ui/records/status_line.h"
#include "ui/shell/action_needs.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/dropped_file.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/person_button.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/record_actions.h"
#include "ui/shell/start_view.h"
#include "ui/shell/theme_setting.h"
#include "ui/shell/unsaved_drafts.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/accessible_factory.h"
#include "ui/widgets/return_presses.h"
#include "ui/widgets/screen_fit.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int layoutVersion = 1; // of the remembered docks; raised when a dock is added

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString docksKey()
{
    return QStringLiteral("window/docks");
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Prompter> prompter, QWidget *parent)
    : QMainWindow(parent)
    , m_session(new ProjectSession(std::move(prompter), this))
    , m_record(new CurrentRecord(*m_session, this))
{
    installAccessibleFactory();
    Theme::instance().apply(savedTheme());
    setAcceptDrops(true);
    auto *recent = new RecentProjects(*m_session, this);
    m_pages = new PageStack(*m_record, *recent, this);
    m_projects = new ProjectActions(*m_session, *recent, this);
    m_agents = new AgentActions(*m_session, *m_pages, this);
    m_help = new HelpActions(*m_session, this);
    makeContent();
    makeMenus();
    makePersonButton();
    setStatusBar(new StatusLine(*m_record, this));
    connectPages();
    connectStart();
    new ReturnPresses(this);
    new KeyFilter(this, &workspace().records(), m_record->keys);
    restoreLayout();
    showTitle();
}

MainWindow::~MainWindow() = default;

Workspace &MainWindow::workspace() const
{
    return m_pages->workspace();
}

// A line over the pages says what became of the project's file.
void MainWindow::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FileBar(*m_session, *m_projects, content));
    column->addWidget(m_pages, 1);
    setCentralWidget(content);
}

void MainWindow::makeMenus()
{
    auto *needs = new ActionNeeds(*m_session, this);
    auto *records = new RecordActions(*m_record, *m_pages, this);
    auto *view = new ViewActions(*m_session, *m_pages, this);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_projects->fillMenu(*file, *needs);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    records->fillEditMenu(*menuBar()->addMenu(tr("&Edit")), *needs);
    view->fillMenu(*menuBar()->addMenu(tr("&View")), *needs);
    QMenu *label = menuBar()->addMenu(tr("&Label"));
    records->fillLabelMenu(*label, *needs);
    label->addSeparator();
    m_projects->addSchemaAction(*label, *needs);
    m_agents->fillMenu(*menuBar()->addMenu(tr("&Agents")), *needs);
    m_help->fillMenu(*menuBar()->addMenu(tr("&Help")));
    connect(&m_record->keys, &KeyPresses::keysWanted, m_help, &HelpActions::showKeys);
}

void MainWindow::makePersonButton()
{
    m_personButton = new PersonButton(*m_session, menuBar());
    // The bar gives its corner a width only when it is set.
    const auto place = [this] { menuBar()->setCornerWidget(m_personButton, Qt::TopRightCorner); };
    connect(m_personButton, &PersonButton::nameShown, this, place);
    connect(&m_record->decisions, &DecisionController::personWanted, m_personButton, &PersonButton::askPerson);
    place();
}

void MainWindow::connectPages()
{
    const auto import = [this] { m_projects->importFile(); };
    const auto run = [this] { m_agents->runAgent(); };
    const RecordsPage &records = workspace().records();
    const ListBar &bar = workspace().listBar();
    const SidePanel &side = workspace().sidePanel();
    connect(&records, &RecordsPage::importWanted, this, import);
    connect(&records, &RecordsPage::schemaWanted, m_projects, &ProjectActions::editSchema);
    connect(&records, &RecordsPage::runWanted, this, run);
    connect(&bar, &ListBar::exportWanted, m_projects, &ProjectActions::exportRecords);
    connect(&bar, &ListBar::runWanted, this, run);
    connect(&bar, &ListBar::schemaWanted, m_projects, &ProjectActions::editSchema);
    connect(&side, &SidePanel::schemaWanted, m_projects, &ProjectActions::editSchema);
    connect(&side, &SidePanel::agentWanted, m_agents, &AgentActions::editAgent);
    connect(&m_record->keys, &KeyPresses::searchWanted, &bar, &ListBar::focusSearch);
    connect(m_pages, &PageStack::restRequested, m_agents, &AgentActions::runRest);
}

void MainWindow::connectStart()
{
    const StartView &start = m_pages->start();
    connect(&start, &StartView::importWanted, this, [this] { m_projects->importFile(); });
    connect(&start, &StartView::openWanted, m_projects, &ProjectActions::askAndOpen);
    connect(&start, &StartView::demoWanted, m_projects, &ProjectActions::openDemo);
    connect(&start, &StartView::projectWanted, m_projects, &ProjectActions::open);
    connect(m_projects, &ProjectActions::busyChanged, this, &MainWindow::showBusy);
    connect(m_projects, &ProjectActions::listWanted, m_pages, &PageStack::showRecords);
    connect(m_projects, &ProjectActions::failed, this, &MainWindow::showProblem);
    connect(m_session, &ProjectSession::projectChanged, this, &MainWindow::showTitle);
}

void MainWindow::showTitle()
{
    //: Title of the window; %1: name of the project's file
    setWindowTitle(m_session->hasProject() ? tr("%1 – Tandem").arg(m_session->project()->name()) : tr("Tandem"));
}

void MainWindow::showBusy(const QString &sentence)
{
    if (sentence.isEmpty())
        m_pages->start().clearMessage();
    else
        m_pages->start().showBusy(sentence);
}

void MainWindow::showProblem(const QString &sentence)
{
    if (m_session->hasProject())
        m_session->report(Error{ErrorCode::Failed, sentence, {}});
    else
        m_pages->start().showError(sentence);
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(docksKey(), workspace().layoutState(layoutVersion));
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1280, 720);
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    fitToScreen(*this);
    workspace().restoreLayout(settings.value(docksKey()).toByteArray(), layoutVersion);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        return event->ignore();
    saveLayout();
    m_session->setProject(nullptr);
    event->accept();
}

// Asks what is still to be asked; the answer closes the window again.
bool MainWindow::mayClose()
{
    const std::optional<Question> drafts = m_mayDiscard ? std::nullopt : unsavedDraftsQuestion(*this);
    const int running = m_mayInterrupt ? 0 : workspace().jobs().underWay();
    if (drafts)
        askToDiscard(*drafts);
    else if (running > 0)
        askToInterrupt(running);
    else if (!m_mayLose && m_projects->isNowhereElse())
        askToLose();
    else
        return true;
    return false;
}

void MainWindow::askToDiscard(const Question &question)
{
    m_session->prompter().ask(this, question, [this](bool yes) {
        m_mayDiscard = yes;
        if (yes) // later: where the answer is there at once, the window is still in the act of closing
            QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
    });
}

void MainWindow::askToLose()
{
    m_projects->askToLeave([this] {
        m_mayLose = true;
        QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
    });
}

void MainWindow::askToInterrupt(int running)
{
    const Question question{tr("Close Tandem"), tr("%Ln job(s) are running. Close all the same?", nullptr, running),
                            tr("Answers that have come are kept. The next start offers to go on with the rest; calls "
                               "that are under way now are asked again then."),
                            tr("Close"), false};
    m_session->prompter().ask(this, question, [this](bool yes) {
        m_mayInterrupt = yes;
        m_mayDiscard = m_mayDiscard && yes; // who stays is asked anew about what they edit then
        if (yes)
            close();
    });
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_greeted || !m_session->personName().isEmpty())
        return;
    m_greeted = true;
    // Once the window is there.
    QMetaObject::invokeMethod(m_personButton, &PersonButton::askPerson, Qt::QueuedConnection);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_projects->openFile(path);
}

} // namespace tandem
