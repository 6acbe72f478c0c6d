// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "core/search/query_text.h"
#include "core/text/job_text.h"
#include "ui/agents/agent_editor.h"
#include "ui/jobs/job_dock.h"
#include "ui/jobs/job_page.h"
#include "ui/records/records_page.h"
#include "ui/shell/start_view.h"
#include "ui/shell/workspace.h"

namespace tandem {

namespace {

constexpr QSize leastSize(640, 400);

} // namespace

PageStack::PageStack(CurrentRecord &record, RecentProjects &recent, QWidget *parent)
    : QStackedWidget(parent)
    , m_record(record)
    , m_start(new StartView(recent, this))
    , m_workspace(new Workspace(record, this))
{
    addWidget(m_start);
    addWidget(m_workspace);
    connect(&record.session, &ProjectSession::projectChanged, this, &PageStack::showRecords);
    connect(&m_workspace->jobs(), &JobDock::openRequested, this, &PageStack::showJob);
    connect(&m_workspace->jobs(), &JobDock::agentRequested, this, &PageStack::mendAgent);
    connect(&m_workspace->jobs(), &JobDock::restRequested, this, &PageStack::restRequested);
    showRecords();
}

void PageStack::showRecords()
{
    const bool isOpen = m_record.session.hasProject();
    setCurrentWidget(isOpen ? static_cast<QWidget *>(m_workspace) : m_start);
    if (isOpen)
        m_workspace->records().takeFocus();
}

QSize PageStack::minimumSizeHint() const
{
    return QStackedWidget::minimumSizeHint().boundedTo(leastSize);
}

bool PageStack::showsRecords() const
{
    return currentWidget() == m_workspace;
}

void PageStack::showOver(QWidget *page)
{
    setCurrentWidget(page);
    // Later: a menu gives the focus back to where it was only after its action.
    QMetaObject::invokeMethod(
        page,
        [page] {
            if (!page->isAncestorOf(page->window()->focusWidget()))
                page->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void PageStack::makeAgentEditor()
{
    m_agentEditor = new AgentEditor(m_record.session, this);
    addWidget(m_agentEditor);
    connect(m_agentEditor, &AgentEditor::closeRequested, this, &PageStack::showRecords);
    connect(m_agentEditor, &AgentEditor::restRequested, this, &PageStack::restRequested);
}

AgentEditor &PageStack::openAgentEditor()
{
    if (!m_agentEditor)
        makeAgentEditor();
    showOver(m_agentEditor);
    return *m_agentEditor;
}

QString PageStack::editedAgent() const
{
    return m_agentEditor && currentWidget() == m_agentEditor ? m_agentEditor->storedName() : QString();
}

void PageStack::showAgent(const QString &agent)
{
    openAgentEditor().showAgent(agent);
}

void PageStack::showNewAgent()
{
    openAgentEditor().startNewAgent();
}

void PageStack::mendAgent(const QString &agent, Remedy remedy)
{
    if (!m_record.session.hasProject())
        return;
    AgentEditor &editor = openAgentEditor();
    editor.showAgent(agent);
    if (remedy == Remedy::EnterKey)
        editor.enterKey();
}

void PageStack::makeJobPage()
{
    m_jobPage = new JobPage(m_record.session, this);
    addWidget(m_jobPage);
    connect(m_jobPage, &JobPage::closeRequested, this, &PageStack::showRecords);
    connect(m_jobPage, &JobPage::agentRequested, this, &PageStack::mendAgent);
    connect(m_jobPage, &JobPage::restRequested, this, &PageStack::restRequested);
    connect(m_jobPage, &JobPage::queryRequested, this, &PageStack::showFound);
}

void PageStack::showJob(JobId job)
{
    if (!m_jobPage)
        makeJobPage();
    m_jobPage->showJob(job);
    showOver(m_jobPage);
}

void PageStack::showFound(const QString &search)
{
    const Result<Query> query = parseQuery(search);
    if (!query)
        return m_record.session.report(query.error());
    ListRequest request = m_record.session.request();
    request.query = *query;
    m_record.session.setRequest(request);
    showRecords();
}

} // namespace tandem
