// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/jobs/job_dock.h"
#include "ui/records/decision/key_filter.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/side_panel.h"
#include "ui/records/status_line.h"
#include "ui/shell/main_actions.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/start_view.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/return_presses.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int layoutVersion = 1; // of the remembered docks; raised when a dock is added

ThemeMode savedTheme()
{
    const QString word = QSettings().value(QStringLiteral("window/theme")).toString();
    return word == QLatin1String("dark")    ? ThemeMode::Dark
           : word == QLatin1String("light") ? ThemeMode::Light
                                            : ThemeMode::System;
}

QString themeWord(ThemeMode mode)
{
    return mode == ThemeMode::Dark    ? QStringLiteral("dark")
           : mode == ThemeMode::Light ? QStringLiteral("light")
                                      : QStringLiteral("system");
}

/// The local file that is dragged, if it is one that can be opened here.
QString draggedFile(const QMimeData *data)
{
    static const QStringList suffixes = {QStringLiteral("tandem"), QStringLiteral("csv"),  QStringLiteral("tsv"),
                                         QStringLiteral("txt"),    QStringLiteral("json"), QStringLiteral("jsonl"),
                                         QStringLiteral("ndjson")};
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

qint64 toVerify(const ProjectCounts &counts)
{
    qint64 count = 0;
    for (const auto &definition : counts.definitions) {
        for (const auto &status : definition.statuses) {
            if (status.first == Status::Unverified)
                count += status.second;
        }
    }
    return count;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Prompter> prompter, QWidget *parent)
    : QMainWindow(parent)
    , m_session(new ProjectSession(std::move(prompter), this))
    , m_record(new CurrentRecord(*m_session, this))
    , m_opener(new ProjectOpener(m_session->prompter(), this))
    , m_recent(new RecentProjects(this))
    , m_pages(new QStackedWidget(this))
{
    Theme::instance().apply(savedTheme());
    setWindowTitle(tr("Tandem"));
    setAcceptDrops(true);
    makePages();
    m_actions = new MainActions(*menuBar(), *m_record, *m_workspace, *m_recent, this);
    makeMenuBar();
    m_statusLine = new StatusLine(*m_session, m_record->queue, this);
    setStatusBar(m_statusLine);
    connectActions();
    connectViewActions();
    connectWorkspace();
    connectStart();
    new ReturnPresses(this);
    new KeyFilter(this, &m_workspace->records(), m_record->decisions);
    restoreLayout();
    takeProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_start = new StartView(*m_recent, m_pages);
    m_workspace = new Workspace(*m_record, m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workspace);
    setCentralWidget(m_pages);
}

void MainWindow::makeMenuBar()
{
    m_personButton = new QToolButton(menuBar());
    m_personButton->setPopupMode(QToolButton::InstantPopup);
    m_personButton->setToolTip(tr("Who annotates: every decision is kept under this name."));
    auto *menu = new QMenu(m_personButton);
    m_personButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillPersonMenu);
    menuBar()->setCornerWidget(m_personButton, Qt::TopRightCorner);
    connect(m_session, &ProjectSession::personChanged, this, &MainWindow::showPerson);
    showPerson();
}

void MainWindow::connectActions()
{
    connect(m_actions->importFile, &QAction::triggered, this, [this] { importFile(); });
    connect(m_actions->openProject, &QAction::triggered, m_opener, &ProjectOpener::askAndOpen);
    connect(m_actions->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions, &MainActions::recentWanted, this, &MainWindow::openProject);
    connect(m_actions->exportRecords, &QAction::triggered, this, &MainWindow::exportRecords);
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(m_actions->closeProject, &QAction::triggered, this, [this] { m_session->setProject(nullptr); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->editSchema, &QAction::triggered, this, &MainWindow::editSchema);
    connect(m_actions->runAgent, &QAction::triggered, this, [this] { runAgent(); });
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->editAgents, &QAction::triggered, this, [this] { editAgent(); });
    connect(m_actions->newAgent, &QAction::triggered, this, &MainWindow::startNewAgent);
    for (const QAction *look : {m_actions->table, m_actions->single})
        connect(look, &QAction::triggered, this, &MainWindow::showRecords);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        showRecords();
        m_workspace->listBar().focusSearch();
    });
    connect(m_actions, &MainActions::themeWanted, this, [](ThemeMode mode) {
        QSettings().setValue(QStringLiteral("window/theme"), themeWord(mode));
        Theme::instance().apply(mode);
    });
    DecisionController &controller = m_record->decisions;
    connect(&controller, &DecisionController::searchWanted, &m_workspace->listBar(), &ListBar::focusSearch);
    connect(&controller, &DecisionController::keysWanted, this, &MainWindow::showKeys);
    connect(&controller, &DecisionController::personWanted, this, &MainWindow::askPerson);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace->listBar(), &ListBar::exportWanted, this, &MainWindow::exportRecords);
    connect(&m_workspace->listBar(), &ListBar::runWanted, this, [this] { runAgent(); });
    connect(&m_workspace->records(), &RecordsPage::importWanted, this, [this] { importFile(); });
    connect(&m_workspace->records(), &RecordsPage::schemaWanted, this, &MainWindow::editSchema);
    connect(&m_workspace->records(), &RecordsPage::runWanted, this, [this] { runAgent(); });
    connect(&m_workspace->sidePanel(), &SidePanel::schemaWanted, this, &MainWindow::editSchema);
    connect(&m_workspace->sidePanel(), &SidePanel::agentWanted, this, &MainWindow::editAgent);
    connect(&m_workspace->jobs(), &JobDock::openRequested, this, &MainWindow::showJob);
    connect(&m_workspace->jobs(), &JobDock::agentRequested, this, &MainWindow::mendAgent);
    connect(&m_workspace->jobs(), &JobDock::restRequested, this, &MainWindow::runRest);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartView::importWanted, this, [this] { importFile(); });
    connect(m_start, &StartView::openWanted, m_opener, &ProjectOpener::askAndOpen);
    connect(m_start, &StartView::demoWanted, this, &MainWindow::openDemo);
    connect(m_start, &StartView::projectWanted, this, &MainWindow::openProject);
    connect(m_opener, &ProjectOpener::opened, m_session, &ProjectSession::setProject);
    connect(m_opener, &ProjectOpener::failed, this, [this](const QString &path, const QString &sentence) {
        m_recent->remove(path);
        showProblem(sentence);
    });
    connect(m_opener, &ProjectOpener::busyChanged, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            m_start->clearMessage();
        else
            m_start->showBusy(sentence);
    });
    connect(m_session, &ProjectSession::projectChanged, this, &MainWindow::takeProject);
    connect(m_session, &ProjectSession::countsChanged, this, &MainWindow::rememberProject);
}

void MainWindow::takeProject()
{
    const bool open = m_session->hasProject();
    m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_workspace) : m_start);
    setWindowTitle(open ? tr("%1 – Tandem").arg(m_session->project()->name()) : tr("Tandem"));
    rememberProject();
    if (open)
        m_workspace->records().takeFocus();
}

void MainWindow::rememberProject()
{
    if (!m_session->hasProject())
        return;
    RecentProject project;
    project.path = m_session->project()->path();
    const ProjectCounts &counts = m_session->counts();
    project.records = counts.definitions.empty() && counts.records == 0 ? -1 : counts.records;
    project.toVerify = toVerify(counts);
    project.openedAt = Clock::now();
    m_recent->add(project);
}

void MainWindow::showRecords()
{
    m_pages->setCurrentWidget(m_session->hasProject() ? static_cast<QWidget *>(m_workspace) : m_start);
    if (m_session->hasProject())
        m_workspace->records().takeFocus();
}

void MainWindow::showProblem(const QString &sentence)
{
    if (m_session->hasProject())
        m_session->report(Error{ErrorCode::Failed, sentence, {}});
    else
        m_start->showError(sentence);
}

void MainWindow::showPerson()
{
    const QString name = m_session->personName();
    m_personButton->setText(name.isEmpty() ? tr("Annotator: nobody yet  ▾") : tr("Annotator: %1  ▾").arg(name));
    m_personButton->setAccessibleName(tr("Annotator: %1").arg(name));
    menuBar()->setCornerWidget(m_personButton, Qt::TopRightCorner); // it is given its width only then
}

void MainWindow::fillPersonMenu()
{
    QMenu *menu = m_personButton->menu();
    menu->clear();
    QAction *other = menu->addAction(tr("Somebody else…"), this, &MainWindow::askPerson);
    if (!m_session->hasProject())
        return;
    m_session->project()->people().then(menu, [this, menu, other](const Result<std::vector<Annotator>> &people) {
        if (!people)
            return m_session->report(people.error());
        for (const Annotator &person : *people) {
            auto *action = new QAction(person.name, menu);
            action->setCheckable(true);
            action->setChecked(person.name == m_session->personName());
            connect(action, &QAction::triggered, this, [this, name = person.name] { m_session->setPersonName(name); });
            menu->insertAction(other, action);
        }
    });
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    resize(1280, 720);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_workspace->restoreLayout(settings.value(QStringLiteral("window/docks")).toByteArray(), layoutVersion);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = m_workspace->jobs().underWay();
    if (running > 0 && !m_mayInterrupt) {
        event->ignore();
        return askToInterrupt(running);
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/docks"), m_workspace->layoutState(layoutVersion));
    m_session->setProject(nullptr);
    event->accept();
}

void MainWindow::askToInterrupt(int running)
{
    const Question question{tr("Close Tandem"),
                            running == 1 ? tr("A job is running. Close all the same?")
                                         : tr("%1 jobs are running. Close all the same?").arg(running),
                            tr("Answers that have come are kept. The next start offers to go on with the rest; calls "
                               "that are under way now "
                               "are asked again then."),
                            tr("Close"), false};
    m_session->prompter().ask(this, question, [this](bool yes) {
        m_mayInterrupt = yes;
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
    QMetaObject::invokeMethod(this, &MainWindow::askPerson, Qt::QueuedConnection); // once the window is there
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace tandem
