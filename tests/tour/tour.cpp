// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include "core/project/agents.h"
#include "core/project/demo_project.h"
#include "core/project/jobs.h"
#include "core/text/job_text.h"
#include "tests/support/scoped_list.h"
#include "tests/tour/people_tour.h"
#include "tests/tour/schema_tour.h"
#include "tests/tour/span_tour.h"
#include "tests/tour/steps.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/run_dialog.h"
#include "ui/models/record_table_model.h"
#include "ui/records/records_page.h"
#include "ui/records/table/record_table.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

namespace tandem {

Tour::Tour(const QString &folder, const QString &work, const QSize &size, TextAudit &audit)
    : m_work(work)
    , m_size(size)
    , m_camera(m_window, folder, audit)
{
    m_window.resize(m_size);
    m_window.show();
    settle();
}

int Tour::run()
{
    openDemo();
    importWizard();
    schemaEditor();
    promptEditor();
    connection();
    troubledJobs();
    faultyList();
    runningJob();
    table();
    singleView();
    exportAndKeys();
    SchemaTour(m_window, m_camera).run();
    SpanTour(m_window, m_camera).run();
    PeopleTour(m_window, m_camera).run();
    start();
    return m_camera.count();
}

void Tour::openDemo()
{
    createDemoProject(m_work).then(&m_window, [this](Result<DemoProject> demo) {
        if (demo)
            m_window.session().setProject(demo->project);
        else
            m_window.session().report(demo.error());
    });
    waitFor(QStringLiteral("the demo project"), [this] { return m_window.session().counts().records == 600; });
    waitForRows();
}

void Tour::importWizard()
{
    m_window.projects().importFile(m_work + QStringLiteral("/messages.csv"));
    auto &wizard = dialog<ImportWizard>();
    settle(800);
    m_camera.take(QStringLiteral("import"), &wizard);
    click(wizard, QStringLiteral("importNext"));
    settle(800);
    m_camera.take(QStringLiteral("import-check"), &wizard);
    close(wizard);
}

void Tour::schemaEditor()
{
    m_window.projects().editSchema();
    auto &editor = dialog<SchemaEditor>();
    settle(400);
    m_camera.take(QStringLiteral("schema"), &editor);
    close(editor);
}

void Tour::promptEditor()
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("local model");
    agent.baseUrl = m_model.baseUrl();
    agent.model = QStringLiteral("small-8b");
    agent.parameters = "{\"temperature\": 0, \"max_tokens\": 40}";
    agent.systemTemplate = defaultSystemTemplate();
    agent.userTemplate = defaultUserTemplate();
    saveAgent(agent);
    m_window.agents().editAgent(agent.name);
    settle(800);
    m_camera.take(QStringLiteral("prompt"));
    emit m_window.findChild<AgentEditor *>()->closeRequested();
    settle();
}

void Tour::connection()
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("fussy model");
    agent.baseUrl = m_fussy.baseUrl();
    agent.model = QStringLiteral("small-9");
    agent.parameters = "{\"temperature\": 0}";
    agent.systemTemplate = defaultSystemTemplate();
    agent.userTemplate = defaultUserTemplate();
    agent.tokensPerMinute = 40'000'000;
    saveAgent(agent);
    m_window.agents().editAgent(agent.name);
    auto *editor = m_window.findChild<AgentEditor *>();
    settle(400);
    click(*editor, QStringLiteral("testConnection"));
    const auto *result = editor->findChild<QLabel *>(QStringLiteral("connectionResult"));
    const auto *test = editor->findChild<QAbstractButton *>(QStringLiteral("testConnection"));
    waitFor(QStringLiteral("the test of the connection"),
            [result, test] { return !result->text().isEmpty() && test->isEnabled(); });
    settle(400);
    m_camera.take(QStringLiteral("connection"));
    emit editor->closeRequested();
    settle();
}

void Tour::troubledJobs()
{
    JobSummary latest;
    QObject context;
    QObject::connect(&m_window.session().project()->jobs(), &Jobs::rested, &context,
                     [&latest](const JobSummary &summary) { latest = summary; });
    startJob(QStringLiteral("fussy model"));
    waitFor(QStringLiteral("a job that pauses itself"), [&latest] { return latest.job.state == JobState::Paused; });
    settle(600);
    m_camera.take(QStringLiteral("job-paused"));
    editedAgent(latest.job.id);
    m_fussy.acceptCalls();
    m_window.session().project()->jobs().resume(latest.job.id, {});
    waitFor(QStringLiteral("a job with failures"), [&latest] { return latest.job.state == JobState::Completed; });
    m_window.pages().showJob(latest.job.id);
    settle(600);
    m_camera.take(QStringLiteral("job-failures"));
    emit m_window.findChild<JobPage *>()->closeRequested();
    settle();
}

// What the window offers once the agent of a paused job was edited.
void Tour::editedAgent(JobId job)
{
    m_window.agents().editAgent(QStringLiteral("fussy model"));
    auto *editor = m_window.findChild<AgentEditor *>();
    settle(400);
    for (QPlainTextEdit *edit : editor->findChildren<QPlainTextEdit *>()) {
        if (edit->toPlainText() == defaultUserTemplate())
            edit->setPlainText(QStringLiteral("Which mood has this message?\n\n{{record}}\n"));
    }
    settle(400);
    m_camera.take(QStringLiteral("prompt-warnings"));
    click(*editor, QStringLiteral("saveAgent"));
    settle(800);
    m_camera.take(QStringLiteral("agent-saved"));
    emit editor->closeRequested();
    settle(400);
    m_camera.take(QStringLiteral("job-outdated"));
    m_window.pages().showJob(job);
    settle(600);
    m_camera.take(QStringLiteral("job-outdated-page"));
    Job edited;
    edited.newestAgentVersion = 2;
    for (QAbstractButton *button : m_window.findChild<JobPage *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == remedyText(Remedy::RunRest, edited))
            button->click();
    }
    auto &run = dialog<RunDialog>();
    settle(800);
    m_camera.take(QStringLiteral("run-rest"), &run);
    close(run);
    emit m_window.findChild<JobPage *>()->closeRequested();
}

// A person's own list of models with a misspelt member and a price that is none.
void Tour::faultyList()
{
    const ScopedList list(R"({"providers": {"ours": ["localhost"]}, "models": [{"provider": "ours", "model": "small-8b",
        "context": 32768, "prize": {"input": 0.1}}, {"provider": "ours", "model": "small-9", "price": "cheap"}]})");
    m_window.agents().editAgent(QStringLiteral("local model"));
    settle(600);
    m_camera.take(QStringLiteral("list-problems"));
    emit m_window.findChild<AgentEditor *>()->closeRequested();
    m_window.agents().runAgent(QStringLiteral("local model"));
    auto &run = dialog<RunDialog>();
    settle(800);
    m_camera.take(QStringLiteral("run-list-problems"), &run);
    close(run);
}

void Tour::runningJob()
{
    m_window.agents().runAgent(QStringLiteral("local model"));
    auto &run = dialog<RunDialog>();
    settle(800);
    m_camera.take(QStringLiteral("run"), &run);

    JobSummary latest;
    QObject context;
    const auto take = [&latest](const JobSummary &summary) { latest = summary; };
    QObject::connect(&m_window.session().project()->jobs(), &Jobs::progressed, &context, take);
    QObject::connect(&m_window.session().project()->jobs(), &Jobs::rested, &context, take);
    click(run, QStringLiteral("startJob"));
    waitFor(QStringLiteral("half of the job"), [&latest] { return latest.done >= 330; });
    m_camera.take(QStringLiteral("job"));
    m_window.pages().showJob(latest.job.id);
    settle(300);
    m_camera.take(QStringLiteral("job-page"));
    waitFor(QStringLiteral("the end of the job"), [&latest] { return latest.job.state == JobState::Completed; });
    emit m_window.findChild<JobPage *>()->closeRequested();
    settle();
}

void Tour::table()
{
    ListRequest request = m_window.session().request();
    request.sort = {SortKey::Confidence, true, {}};
    m_window.session().setRequest(request);
    settle(300);
    waitForRows();
    press(m_window, QStringLiteral("\n\n2x\n"));
    settle(300);
    m_camera.take(QStringLiteral("table"));
}

void Tour::singleView()
{
    m_window.workspace().records().setLook(RecordsPage::Look::Single);
    settle(300);
    press(m_window, QStringLiteral("\n"));
    settle(300);
    m_camera.take(QStringLiteral("single"));
    m_window.resize(1024, 640);
    settle(300);
    m_camera.take(QStringLiteral("single-narrow"));
    m_window.resize(m_size);
    settle(300);
    m_window.workspace().records().setLook(RecordsPage::Look::Table);
}

void Tour::exportAndKeys()
{
    m_window.projects().exportRecords();
    auto &exporting = dialog<ExportDialog>();
    settle(300);
    m_camera.take(QStringLiteral("export"), &exporting);
    close(exporting);
    m_window.help().showKeys();
    auto &keys = dialog<KeysDialog>();
    settle(300);
    m_camera.take(QStringLiteral("keys"), &keys);
    close(keys);
}

void Tour::start()
{
    m_window.session().setProject(nullptr);
    settle(400);
    m_camera.take(QStringLiteral("start"));
}

void Tour::saveAgent(const AgentConfiguration &agent)
{
    bool saved = false;
    m_window.session().project()->agents().save(agent).then(
        &m_window, [&saved](const Result<Agent> &result) { saved = result.has_value(); });
    waitFor(QStringLiteral("the agent"), [&saved] { return saved; });
}

void Tour::startJob(const QString &agent)
{
    m_window.agents().runAgent(agent);
    auto &run = dialog<RunDialog>();
    settle(400);
    click(run, QStringLiteral("startJob"));
}

void Tour::waitForRows()
{
    waitFor(QStringLiteral("the rows of the table"), [this] {
        const RecordTableModel &model = m_window.workspace().records().table().tableModel();
        return model.rowCount() == 600 && model.rowAt(0) && model.labelAt(0);
    });
    settle();
}

void Tour::click(QWidget &in, const QString &name)
{
    auto *button = in.findChild<QAbstractButton *>(name);
    waitFor(name, [button] { return button && button->isEnabled(); });
    button->click();
}

void Tour::close(QDialog &dialog)
{
    dialog.close();
    settle();
}

} // namespace tandem
