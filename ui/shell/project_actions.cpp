// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_actions.h"

#include "ui/export/export_dialog.h"
#include "ui/import/column_labels_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/import/imports_dialog.h"
#include "ui/schema/schema_editor.h"
#include "ui/session/project_session.h"
#include "ui/shell/action_needs.h"
#include "ui/shell/demo_opener.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/recent_projects.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace tandem {

namespace {

QString recentText(const RecentProject &project)
{
    const QString name = QFileInfo(project.path).fileName();
    //: %1: file name of a project
    return project.isMissing ? ProjectActions::tr("%1 (missing)").arg(name) : name;
}

} // namespace

ProjectActions::ProjectActions(ProjectSession &session, RecentProjects &recent, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_recent(recent)
    , m_window(window)
    , m_opener(new ProjectOpener(session.prompter(), window))
    , m_demo(new DemoOpener(session, this))
{
    connect(m_opener, &ProjectOpener::opened, this, &ProjectActions::show);
    connect(m_opener, &ProjectOpener::busyChanged, this, &ProjectActions::busyChanged);
    connect(m_opener, &ProjectOpener::failed, this, [this](const QString &path, const QString &sentence) {
        m_recent.refresh();
        if (QFileInfo::exists(path))
            return emit failed(sentence);
        askToForget(path, sentence);
    });
    connect(&session, &ProjectSession::projectChanged, this, [this] { m_loss.clear(); });
    connect(&session, &ProjectSession::fileLost, this, [this](const Error &error) { m_loss = error.message; });
    connect(m_demo, &DemoOpener::found, this, &ProjectActions::open);
    connect(m_demo, &DemoOpener::busyChanged, this, &ProjectActions::busyChanged);
    connect(m_demo, &DemoOpener::failed, this, &ProjectActions::failed);
}

void ProjectActions::fillMenu(QMenu &menu, ActionNeeds &needs)
{
    QAction *import = menu.addAction(tr("&Import a file…"), this, [this] { importFile(); });
    import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    QAction *imports = menu.addAction(tr("Take &back an import…"), this, &ProjectActions::showImports);
    menu.addAction(tr("&New project…"), this, &ProjectActions::makeProject)->setShortcut(QKeySequence::New);
    menu.addAction(tr("&Open a project…"), this, &ProjectActions::askAndOpen)->setShortcut(QKeySequence::Open);
    QMenu *recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    fillRecentMenu(*recent);
    menu.addAction(tr("Open the &demo"), this, &ProjectActions::openDemo);
    menu.addSeparator();
    QAction *write = menu.addAction(tr("&Export…"), this, &ProjectActions::exportRecords);
    write->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    QAction *copy = menu.addAction(tr("&Save a copy…"), this, &ProjectActions::saveCopy);
    QAction *leave = menu.addAction(tr("&Close the project"), this, &ProjectActions::close);
    leave->setShortcut(QKeySequence::Close);
    needs.needProject({write, copy, leave});
    needs.needWriting({imports});
}

void ProjectActions::addSchemaAction(QMenu &menu, ActionNeeds &needs)
{
    needs.needWriting({menu.addAction(tr("&Edit schema…"), this, &ProjectActions::editSchema),
                       menu.addAction(tr("Make a label from a co&lumn…"), this, &ProjectActions::labelFromColumn)});
}

void ProjectActions::askToForget(const QString &path, const QString &sentence)
{
    const Question question{tr("The project is not there"), sentence,
                            tr("It stays among the recent projects, for when the file comes back, unless you take it "
                               "out."),
                            tr("Take it out of the list"), true};
    m_session.prompter().ask(m_window, question, [this, path, sentence](bool yes) {
        if (yes)
            m_recent.remove(path);
        else
            emit failed(sentence);
    });
}

void ProjectActions::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    for (const RecentProject &project : m_recent.list())
        menu.addAction(recentText(project), this, [this, path = project.path] { open(path); });
    if (menu.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void ProjectActions::askAndOpen()
{
    m_opener->askAndOpen();
}

void ProjectActions::open(const QString &path)
{
    const std::shared_ptr<Project> shown = m_session.project();
    if (shown && !shown->isReadOnly() && !m_session.isFileLost() && QDir::cleanPath(path) == shown->path())
        return m_session.prompter().tell(m_window, tr("Open a project"),
                                         tr("“%1” is open in this window already.").arg(shown->name()));
    m_opener->open(path);
}

void ProjectActions::reopen(const QString &path)
{
    m_session.setProject({});
    open(path);
}

void ProjectActions::openDemo()
{
    m_demo->open();
}

void ProjectActions::openFile(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("tandem"), Qt::CaseInsensitive) == 0)
        open(path);
    else
        importFile(path);
}

void ProjectActions::importFile(const QString &path)
{
    auto *wizard = new ImportWizard(m_session, m_window);
    connect(wizard, &ImportWizard::projectMade, this, &ProjectActions::show);
    if (!path.isEmpty())
        wizard->setSource(path);
    wizard->open();
}

void ProjectActions::exportRecords()
{
    if (m_session.hasProject())
        (new ExportDialog(m_session, m_window))->open();
}

void ProjectActions::showImports()
{
    if (m_session.hasProject())
        (new ImportsDialog(m_session, m_window))->open();
}

void ProjectActions::makeProject()
{
    m_session.prompter().saveFile(m_window, tr("New project"), tr("New project.tandem"), ProjectOpener::fileFilter(),
                                  QStringLiteral("tandem"), [this](const QString &path) { m_opener->make(path); });
}

void ProjectActions::editSchema()
{
    if (!m_session.hasProject())
        return;
    auto *editor = new SchemaEditor(m_session, m_window);
    connect(editor, &SchemaEditor::listWanted, this, &ProjectActions::listWanted);
    editor->open();
}

void ProjectActions::labelFromColumn()
{
    if (m_session.hasProject())
        (new ColumnLabelsDialog(m_session, m_window))->open();
}

void ProjectActions::saveCopy()
{
    saveCopyAnd({});
}

void ProjectActions::saveCopyAnd(std::function<void()> goOn)
{
    if (!m_session.hasProject())
        return;
    //: The name that is suggested for the copy of a project file
    const QString name = tr("%1 copy.tandem").arg(QFileInfo(m_session.project()->path()).completeBaseName());
    m_session.prompter().saveFile(m_window, tr("Save a copy"), name, ProjectOpener::fileFilter(),
                                  QStringLiteral("tandem"),
                                  [this, goOn = std::move(goOn)](const QString &path) { copyTo(path, goOn); });
}

void ProjectActions::copyTo(const QString &path, const std::function<void()> &goOn)
{
    if (!m_session.hasProject())
        return;
    // Who closes the project meanwhile still wants to know that there is no copy.
    const std::weak_ptr<Project> copied = m_session.project();
    // The file dialog has asked whether a file that is there may be replaced.
    m_session.project()
        ->saveCopy(path, ExistingFile::Replace)
        .then(this, [this, path, goOn, copied](const Result<void> &saved) {
            if (!saved)
                return emit failed(saved.error().message);
            if (const auto project = copied.lock(); project && project == m_session.project())
                m_loss.clear(); // the copy has all that the lost file had
            if (goOn)
                goOn();
            else
                emit copySaved(path);
        });
}

void ProjectActions::close()
{
    show(nullptr);
}

void ProjectActions::show(const std::shared_ptr<Project> &project)
{
    // What is opened now may be the lost file itself, where it is by now.
    const bool isSame = project && isNowhereElse() && m_session.project()->place().now == project->path();
    if (isNowhereElse() && !isSame)
        askToLeave([this, project] { m_session.setProject(project); });
    else
        m_session.setProject(project);
}

void ProjectActions::askToLeave(const std::function<void()> &leave)
{
    const Question question{tr("The project's file is not in its place"), m_loss,
                            tr("A copy that you save now holds everything. Save one before you leave?"),
                            tr("Save a copy…"), false};
    m_session.prompter().askEither(
        m_window, question, tr("Leave without a copy…"), [this, leave] { saveCopyAnd(leave); },
        [this, leave] { askToLose(leave); });
}

void ProjectActions::askToLose(const std::function<void()> &leave)
{
    const Question question{tr("Leave without a copy"), tr("Leave the project without a copy of it?"),
                            tr("What the file holds where it is now is all that is left then. What is in a file that "
                               "was removed is lost."),
                            tr("Leave without a copy"), true};
    m_session.prompter().ask(m_window, question, [leave](bool yes) {
        if (yes)
            leave();
    });
}

} // namespace tandem
