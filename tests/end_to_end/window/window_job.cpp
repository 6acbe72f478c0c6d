// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/window_job.h"

#include "core/project/jobs.h"
#include "tests/end_to_end/window/hands.h"
#include "tests/end_to_end/window/verifier.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs/job_dock.h"
#include "ui/jobs/job_table.h"
#include "ui/jobs/run_dialog.h"
#include "ui/records/records_page.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int minutes = 60'000;

void chooseRole(const ImportWizard &wizard, const QString &column, const QString &role)
{
    for (const QToolButton *button : wizard.findChildren<QToolButton *>()) {
        if (!button->accessibleName().startsWith(QStringLiteral("Column %1:").arg(column)))
            continue;
        saying<QAction>(*button->menu(), role).trigger();
        return waitFor(role, [button, role] { return button->accessibleName().contains(QStringLiteral(": ") + role); });
    }
    qFatal("There is no column %s.", qUtf8Printable(column));
}

// Chooses by the arrows what the newest job offers; false where it does not offer that.
bool choose(JobTable &jobs, const QString &beginning)
{
    if (jobs.model()->rowCount() == 0)
        return false;
    jobs.setFocus();
    jobs.setCurrentIndex({});
    jobs.setCurrentIndex(jobs.model()->index(0, 0));
    QString before = QStringLiteral("nothing");
    while (jobs.chosenText() != before && !jobs.chosenText().startsWith(beginning)) {
        before = jobs.chosenText();
        press(Qt::Key_Right);
    }
    return jobs.chosenText().startsWith(beginning);
}

} // namespace

WindowJob::WindowJob(const WindowPlan &plan)
    : m_plan(plan)
    , m_acts(plan.acts)
{
    if (!m_acts.open(QIODevice::WriteOnly))
        qFatal("The decisions cannot be written.");
}

void WindowJob::run()
{
    open();
    import();
    label();
    verify();
    exportTo(m_plan.csv, true, false);
    exportTo(m_plan.jsonLines, false, true);
    m_window.close();
}

void WindowJob::open()
{
    m_window.show();
    m_window.activateWindow();
    m_window.projects().open(m_plan.project);
    waitFor(QStringLiteral("The project"), [this] {
        return m_window.session().hasProject() && m_window.session().person().id.isValid() &&
               m_window.session().definition();
    });
}

void WindowJob::import()
{
    press(Qt::Key_I, Qt::ControlModifier);
    auto &wizard = dialog<ImportWizard>();
    push(named<QPushButton>(wizard, QStringLiteral("chooseSource")));
    auto &files = dialog<QFileDialog>();
    fill(named<QLineEdit>(files, QStringLiteral("fileNameEdit")), m_plan.input);
    press(Qt::Key_Return);
    dialog<ImportWizard>();
    auto &next = named<QPushButton>(wizard, QStringLiteral("importNext"));
    waitFor(QStringLiteral("The first rows"), [&next] { return next.isVisible() && next.isEnabled(); });
    mapColumns();
    push(next);
    waitFor(QStringLiteral("The check"), [&next] { return next.isEnabled() && next.text().startsWith(u"Import"); });
    if (m_plan.updates)
        push(saying<QRadioButton>(wizard, QStringLiteral("Update")));
    push(next);
    waitFor(QStringLiteral("The import"), [&next] { return next.text() == u"Close"; });
    push(next);
    giveBackTo(m_window);
}

void WindowJob::mapColumns()
{
    auto &wizard = dialog<ImportWizard>();
    chooseRole(wizard, m_plan.idColumn, QStringLiteral("Id"));
    for (const auto &gold : m_plan.gold)
        chooseRole(wizard, gold.second, QStringLiteral("Gold of %1").arg(gold.first));
    for (const auto &person : m_plan.person)
        chooseRole(wizard, person.second, QStringLiteral("Label of %1").arg(person.first));
    if (!m_plan.person.empty())
        fill(named<QLineEdit>(wizard, QStringLiteral("Whose labels these are")), m_plan.personName);
    if (m_plan.text.count(QStringLiteral("{{")) > 1)
        composeText();
    else
        chooseRole(wizard, QString(m_plan.text).remove(u'{').remove(u'}'), QStringLiteral("Text"));
}

void WindowJob::composeText()
{
    auto &wizard = dialog<ImportWizard>();
    auto &composes = saying<QCheckBox>(wizard, QStringLiteral("Compose"));
    push(composes);
    fill(named<QPlainTextEdit>(wizard, QStringLiteral("Template of the text")), m_plan.text);
}

void WindowJob::label()
{
    JobSummary rested;
    QObject context;
    QObject::connect(&m_window.session().project()->jobs(), &Jobs::rested, &context,
                     [&rested](const JobSummary &summary) { rested = summary; });
    startRun();
    if (!m_plan.key.isEmpty()) {
        waitFor(QStringLiteral("A job that wants a key"), [&rested] { return rested.job.pauseCause == u"auth"; });
        rested = {};
        enterKey();
    }
    waitFor(
        QStringLiteral("The end of the job"), [&rested] { return rested.job.id.isValid(); }, 5 * minutes);
    if (rested.job.state != JobState::Completed || rested.done != m_plan.limit)
        qFatal("The job labelled %lld records.", rested.done);
}

void WindowJob::startRun()
{
    waitFor(QStringLiteral("The records"),
            [this] { return m_window.session().isListComplete() && !m_window.session().list()->empty(); });
    press(Qt::Key_R, Qt::ControlModifier);
    auto &run = dialog<RunDialog>();
    auto &agents = named<QComboBox>(run, QStringLiteral("Agent"));
    auto &start = named<QPushButton>(run, QStringLiteral("startJob"));
    waitFor(QStringLiteral("The agents"), [&start] { return start.isEnabled(); });
    agents.setFocus();
    type(m_plan.agent);
    named<QComboBox>(run, QStringLiteral("Records")).setFocus();
    press(Qt::Key_End); // at random
    press(Qt::Key_Up);  // the first
    fill(named<QSpinBox>(run, QStringLiteral("How many of them")), QString::number(m_plan.limit));
    fill(named<QSpinBox>(run, QStringLiteral("Calls in flight")), QStringLiteral("24"));
    waitFor(QStringLiteral("The number of records"), [this, &start] {
        return start.isEnabled() && QString(start.text()).remove(u',').contains(QString::number(m_plan.limit));
    });
    if (agents.currentData().toString() != m_plan.agent)
        qFatal("Another agent is chosen.");
    push(start);
    giveBackTo(m_window);
}

// As a person is led: from the job to the agent, whose address is tested with the key, and back.
void WindowJob::enterKey()
{
    auto &jobs = *m_window.workspace().jobs().findChild<JobTable *>();
    waitFor(QStringLiteral("What mends the job"), [&jobs] { return choose(jobs, QStringLiteral("Enter a key")); });
    press(Qt::Key_Return);
    auto &editor = *m_window.findChild<AgentEditor *>();
    auto &key = named<QLineEdit>(editor, QStringLiteral("key"));
    const auto &name = named<QLineEdit>(editor, QStringLiteral("name"));
    waitFor(QStringLiteral("The agent"), [this, &key, &name] { return key.hasFocus() && name.text() == m_plan.agent; });
    type(m_plan.key);
    press(Qt::Key_Return);
    const auto &result = named<QLabel>(editor, QStringLiteral("connectionResult"));
    waitFor(QStringLiteral("The key's place"), [&result] { return result.text().contains(u"key"); });
    push(named<QPushButton>(editor, QStringLiteral("testConnection")));
    waitFor(QStringLiteral("The test"), [&editor, &result] {
        return named<QPushButton>(editor, QStringLiteral("testConnection")).isEnabled() && !result.text().isEmpty();
    });
    push(saying<QPushButton>(editor, QStringLiteral("‹ Records")));
    waitFor(QStringLiteral("Resume"), [&jobs] { return choose(jobs, QStringLiteral("Resume")); });
    press(Qt::Key_Return);
    m_window.workspace().records().takeFocus();
}

void WindowJob::verify()
{
    Verifier verifier(m_window, [this](const QJsonObject &act) {
        m_acts.write(QJsonDocument(act).toJson(QJsonDocument::Compact) + '\n');
    });
    for (const LabelDefinition &definition : m_window.session().schema().definitions) {
        verifier.verifyTwenty(definition.id);
        verifier.disagree();
    }
    m_acts.close();
}

void WindowJob::exportTo(const QString &path, bool isCsv, bool takesUnverified)
{
    press(Qt::Key_E, Qt::ControlModifier);
    auto &exporting = dialog<ExportDialog>();
    push(saying<QRadioButton>(exporting, QStringLiteral("Everything")));
    push(saying<QRadioButton>(exporting, isCsv ? QStringLiteral("CSV") : QStringLiteral("JSON Lines")));
    if (takesUnverified)
        push(saying<QCheckBox>(exporting, QStringLiteral("Take unverified")));
    fill(named<QLineEdit>(exporting, QStringLiteral("exportPath")), path);
    press(Qt::Key_Return);
    const auto *message = exporting.findChild<MessageBar *>();
    const QString name = QFileInfo(path).fileName();
    waitFor(name, [message, name] { return message->text().contains(QStringLiteral("written to %1.").arg(name)); });
    press(Qt::Key_Escape);
    giveBackTo(m_window);
}

} // namespace tandem
