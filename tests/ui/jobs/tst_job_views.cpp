// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"
#include "core/project/agents.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/schemas.h"
#include "core/text/job_text.h"
#include "core/text/subset_text.h"
#include "tests/fake_llm/fake_http_server.h"
#include "tests/support/scoped_list.h"
#include "tests/support/ui_session.h"
#include "ui/jobs/failure_list.h"
#include "ui/jobs/job_dock.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/job_row_layout.h"
#include "ui/jobs/job_table.h"
#include "ui/jobs/job_table_model.h"
#include "ui/jobs/offered_acts.h"
#include "ui/jobs/run_dialog.h"
#include "ui/jobs/subset_choice.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace tandem;

namespace {

void fill(const UiSession &ui)
{
    const QByteArray json = R"({"label_schema":[{"name":"mood","options":["good","bad"]}]})";
    got(ui.project().schemas().save(must(schemaFromJson(json)), ui.session->person().id));
    ImportRequest request;
    request.path = ui.write(QStringLiteral("records.csv"), "id,text\n1,good day\n2,bad luck\n3,so good\n");
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    got(ui.project().importer().import(request, {}, [](qint64, qint64) {}));
    if (!QTest::qWaitFor([&ui] { return ui.session->list()->size() == 3 && !ui.session->schema().definitions.empty(); },
                         20000))
        qFatal("The list never came.");
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(&parent))
            return each;
    }
    return nullptr;
}

bool says(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && label->text().contains(text))
            return true;
    }
    return false;
}

QString textOf(const OfferedActs &acts, JobAct act)
{
    const OfferedAct *found = offered(acts, act);
    return found ? found->text : QString();
}

void click(JobTable &table, JobAct act, int row = 0)
{
    const QRect area = table.buttonRect(row, act);
    if (area.isEmpty())
        qFatal("The button is not there.");
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, area.center());
}

JobSummary summaryOf(qint64 id, JobState state = JobState::Completed)
{
    JobSummary summary;
    summary.job.id = JobId(id);
    summary.job.state = state;
    summary.job.agentName = QStringLiteral("agent %1").arg(id);
    summary.job.agentVersionNumber = 1;
    summary.job.newestAgentVersion = 1;
    summary.job.definitions = {LabelDefinitionId(1)};
    summary.job.itemCount = 100;
    summary.done = 100;
    return summary;
}

JobId runBaseline(const UiSession &ui)
{
    JobRequest request;
    for (const Agent &agent : got(ui.project().agents().list())) {
        if (agent.configuration.name == builtInAgentName())
            request.agentVersion = agent.versionId;
    }
    request.records = *ui.session->list();
    QSignalSpy rested(&ui.project().jobs(), &Jobs::rested);
    const JobId job = got(ui.project().jobs().start(request, {}));
    if (rested.isEmpty() && !rested.wait(20000))
        qFatal("The job never came to rest.");
    return job;
}

} // namespace

class TestJobViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void readsWell_data();
    void readsWell();
    void startsAJob();
    void showsAndDeletesAJob();
    void jobModelIsSound();
    void tellsOnlyOfWhatChanged();
    void manyJobsAreOneQuestionAndNoWidgets();
    void worksByKeys();
    void saysWhatAJobIs();
    void rowsFit_data();
    void rowsFit();
    void showsThePage();
    void drawsThePageWhileItIsSeen();
    void offersToResume();
    void offersWhatMendsAPause_data();
    void offersWhatMendsAPause();
    void whatAJobLeftRunsWithTheEditedAgent();
    void waitsForTheWholeList_data();
    void waitsForTheWholeList();
    void showsWhatAJobCost();
    void tellsOfAFaultyListOfModels();
    void offersToTryFailuresAgain();
    void saysWhatHoldsAJobBack();

private:
    QTemporaryDir m_settings;
};

void TestJobViews::readsWell_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("pace");
    QTest::newRow("running") << int(JobState::Running) << qint64(8930) << QStringLiteral("60 %")
                             << QStringLiteral("412/s · 0:38 left");
    QTest::newRow("nearly done") << int(JobState::Running) << qint64(14639) << QStringLiteral("99 %")
                                 << QStringLiteral("412/s · 0:38 left");
    QTest::newRow("done") << int(JobState::Completed) << qint64(14640) << QStringLiteral("100 %")
                          << QStringLiteral("14,640 in 1:02:05");
    QTest::newRow("paused") << int(JobState::Paused) << qint64(10) << QStringLiteral("0 %")
                            << QStringLiteral("10 of 14,640");
}

void TestJobViews::readsWell()
{
    QFETCH(int, state);
    QFETCH(qint64, done);
    JobSummary summary;
    summary.job.state = static_cast<JobState>(state);
    summary.job.itemCount = 14640;
    summary.job.startedAt = 1000;
    summary.job.finishedAt = 1000 + 3'725'000;
    summary.done = done;
    summary.itemsPerSecond = 412.2;
    summary.timeLeft = 38'400;
    QTEST(percentText(summary), "percent");
    QTEST(paceText(summary), "pace");
}

void TestJobViews::startsAJob()
{
    UiSession ui;
    ui.open();
    fill(ui);
    auto *dialog = new RunDialog(*ui.session);
    dialog->chooseAgent(builtInAgentName());
    dialog->show();
    QSignalSpy started(dialog, &RunDialog::started);
    QSignalSpy rested(&ui.project().jobs(), &Jobs::rested);
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("startJob"));
    QTRY_COMPARE(start->text(), QStringLiteral("Label 3 records"));
    QVERIFY(start->isEnabled());
    start->click();
    QTRY_COMPARE(started.count(), 1);
    QTRY_COMPARE(rested.count(), 1);
    QCOMPARE(got(ui.project().jobs().list()).size(), size_t(1));
}

void TestJobViews::showsAndDeletesAJob()
{
    UiSession ui;
    ui.open();
    fill(ui);
    const JobId job = runBaseline(ui);
    JobDock dock(*ui.session);
    dock.show();
    auto *table = dock.findChild<JobTable *>();
    const auto *model = dock.findChild<JobTableModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->summary(0).done, qint64(3));
    QSignalSpy opened(&dock, &JobDock::openRequested);
    click(*table, JobAct::Open);
    QCOMPARE(opened.front().front().value<JobId>(), job);
    ui.prompter->answer = false;
    click(*table, JobAct::Remove);
    QTRY_COMPARE(ui.prompter->questions.size(), size_t(1));
    QVERIFY(ui.prompter->questions.front().text.contains(QStringLiteral("3 labels")));
    QCOMPARE(got(ui.project().jobs().list()).size(), size_t(1));
    ui.prompter->answer = true;
    click(*table, JobAct::Remove);
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(got(ui.project().jobs().list()).empty());
}

void TestJobViews::jobModelIsSound()
{
    JobTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto titles = [&model] {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row, JobTableModel::Title).data().toString());
        return shown.join(u' ');
    };
    model.setSummaries({summaryOf(3), summaryOf(2), summaryOf(1)});
    QCOMPARE(titles(), QStringLiteral("agent 3 v1 agent 2 v1 agent 1 v1"));
    model.setSummaries({summaryOf(4), summaryOf(3), summaryOf(1)});
    QCOMPARE(titles(), QStringLiteral("agent 4 v1 agent 3 v1 agent 1 v1"));
    model.setSummaries({summaryOf(1), summaryOf(4)});
    QCOMPARE(titles(), QStringLiteral("agent 1 v1 agent 4 v1"));
    model.update(summaryOf(9, JobState::Running)); // it is not known yet, and comes with the next list
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.count(JobState::Completed), 2);
    model.setSummaries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJobViews::tellsOnlyOfWhatChanged()
{
    JobTableModel model;
    JobSummary running = summaryOf(2, JobState::Running);
    running.done = 50;
    model.setSummaries({running, summaryOf(1)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSummaries({running, summaryOf(1)});
    QCOMPARE(changed.size(), 0);
    running.retried = 3;
    model.update(running);
    QCOMPARE(changed.size(), 1);
    const auto cell = changed.front().front().value<QModelIndex>();
    QCOMPARE(cell.row(), 0);
    QCOMPARE(cell.column(), int(JobTableModel::Retried));
}

void TestJobViews::manyJobsAreOneQuestionAndNoWidgets()
{
    std::vector<JobSummary> jobs;
    for (qint64 id = 200; id > 0; --id)
        jobs.push_back(summaryOf(id));
    int questions = 0;
    const auto ask = [&jobs, &questions] {
        ++questions;
        return Pending<Result<std::vector<JobSummary>>>::ready(jobs);
    };
    JobTableModel model;
    JobTable table(model);
    table.resize(800, 120);
    table.show();
    const auto empty = table.findChildren<QWidget *>().size();
    JobList list(ask, model);
    list.load(); // while the first answer is on its way
    list.load();
    QTRY_COMPARE(model.rowCount(), 200);
    QTest::qWait(1);
    QCOMPARE(table.findChildren<QWidget *>().size(), empty);
    QTRY_COMPARE(questions, 2); // and not four hundred
}

void TestJobViews::worksByKeys()
{
    JobTableModel model;
    model.setProject({}, true);
    model.setSummaries({summaryOf(2, JobState::Running), summaryOf(1, JobState::Paused)});
    JobTable table(model);
    table.resize(800, 120);
    table.show();
    table.setCurrentIndex(model.index(0, 0));
    QSignalSpy wanted(&table, &JobTable::actRequested);
    const auto press = [&table, &wanted](Qt::Key key) {
        wanted.clear();
        QTest::keyClick(&table, key);
        return wanted.isEmpty() ? -1 : static_cast<int>(wanted.front().front().value<JobAct>());
    };
    QCOMPARE(press(Qt::Key_Return), int(JobAct::Open));
    QCOMPARE(press(Qt::Key_Space), int(JobAct::Pause));
    QCOMPARE(press(Qt::Key_Delete), -1); // not while it runs
    QCOMPARE(press(Qt::Key_Right), -1);
    QCOMPARE(table.chosenText(), QStringLiteral("Pause"));
    press(Qt::Key_Right);
    QCOMPARE(table.chosenText(), QStringLiteral("Stop"));
    QCOMPARE(press(Qt::Key_Return), int(JobAct::Cancel));
    QCOMPARE(press(Qt::Key_Down), -1);
    QCOMPARE(table.chosenText(), QString());
    QCOMPARE(press(Qt::Key_Space), int(JobAct::Resume));
    QCOMPARE(wanted.front().at(1).value<Job>().id, JobId(1));
    QCOMPARE(press(Qt::Key_Delete), int(JobAct::Remove));
}

void TestJobViews::saysWhatAJobIs()
{
    JobTableModel model;
    JobSummary summary = summaryOf(1, JobState::Paused);
    summary.job.pauseDetails.said = QStringLiteral("The server refused the key.");
    model.setSummaries({summary});
    JobTable table(model);
    table.resize(800, 120);
    table.show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(spoken && spoken->tableInterface());
    const QString row = spoken->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
    for (const char *part : {"agent 1 v1", "paused", "100 of 100", "0 labels", "0 failed", "refused the key"})
        QVERIFY2(row.contains(QString::fromLatin1(part)), qPrintable(row));
}

void TestJobViews::rowsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixels"); // of the font
    for (const int width : {500, 640, 760, 1200}) {
        for (const int pixels : {13, 26})
            QTest::addRow("%d wide, font %d", width, pixels) << width << pixels;
    }
}

void TestJobViews::rowsFit()
{
    QFETCH(int, width);
    QFETCH(int, pixels);
    QFont font;
    font.setPixelSize(pixels);
    const QFontMetrics metrics(font);
    JobSummary summary = summaryOf(1, JobState::Paused);
    summary.job.definitions = {LabelDefinitionId(1), LabelDefinitionId(2)};
    summary.job.hiddenFor = {LabelDefinitionId(1)}; // so that all can be done to it
    const JobRowTexts texts{QStringLiteral("sentiment, aspects · a model v1"),
                            QStringLiteral("paused"),
                            QStringLiteral("0 of 600"),
                            QStringLiteral("0.42 US dollars"),
                            QStringLiteral("0 labels"),
                            QStringLiteral("0 invalid"),
                            QStringLiteral("4 retried"),
                            QStringLiteral("0 failed"),
                            {},
                            QStringLiteral("The server refused the key. Check the key, then resume the job."),
                            jobActs(summary, true)};
    const QRect row(0, 10, width, 0);
    const JobRowLayout parts(texts, row, metrics, metrics);
    for (const JobRowLayout::Button &button : parts.buttons) {
        QVERIFY(button.area.right() < width);
        QVERIFY(button.area.bottom() < row.top() + parts.height);
        QVERIFY2(button.area.height() >= metrics.height(), "the text of a button is cut");
        QCOMPARE(parts.buttonAt(button.area.center()),
                 static_cast<int>(&button - parts.buttons.data())); // none lies under another
    }
    for (const JobRowLayout::Text &count : parts.counts) {
        QVERIFY(count.area.right() < width);
        QCOMPARE(parts.buttonAt(count.area.center()), -1);
    }
    QVERIFY(!parts.title.intersects(parts.state));
    QVERIFY(parts.paceText.isEmpty() || !parts.state.intersects(parts.pace));
    QVERIFY(parts.reason.bottom() < row.top() + parts.height);
    QVERIFY(parts.reason.top() > parts.title.bottom());
    QVERIFY(parts.title.height() >= metrics.height());
}

void TestJobViews::showsThePage()
{
    UiSession ui;
    ui.open();
    fill(ui);
    JobPage page(*ui.session);
    const JobId job = runBaseline(ui);
    page.showJob(job);
    page.resize(900, 500);
    page.show();
    QSignalSpy query(&page, &JobPage::queryRequested);
    QTRY_VERIFY(page.findChild<BarList *>());
    auto *bars = page.findChild<BarList *>();
    QTRY_VERIFY(!bars->accessibleDescription().isEmpty());
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("good 2")));
    QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(query.front().front().toString(), QStringLiteral("job:%1/mood=good").arg(job.value));
}

void TestJobViews::drawsThePageWhileItIsSeen()
{
    UiSession ui;
    ui.open();
    fill(ui);
    JobPage page(*ui.session);
    const JobId job = runBaseline(ui);
    page.showJob(job);
    got(ui.project().jobs().summary(job)); // comes after the page's own
    QVERIFY(!page.findChild<BarList *>());
    page.show();
    QTRY_VERIFY(page.findChild<BarList *>());
}

void TestJobViews::offersToResume()
{
    JobSummary summary;
    summary.job.state = JobState::Paused;
    summary.job.agentName = QStringLiteral("short");
    summary.job.pauseDetails.said = QStringLiteral("The server refused the key.");
    summary.job.itemCount = 5;
    const OfferedActs acts = jobActs(summary, true);
    QVERIFY(textOf(acts, JobAct::Resume) == QStringLiteral("Resume"));
    JobTableModel model;
    model.setProject({}, true);
    model.setSummaries({summary});
    QCOMPARE(model.index(0, JobTableModel::Reason).data().toString(), summary.job.pauseDetails.said);
    QVERIFY2(textOf(jobActs(summary, false), JobAct::Resume).isEmpty(), "offered in a read-only project");
}

void TestJobViews::offersWhatMendsAPause_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("act"); // empty: resuming is all there is
    QTest::addColumn<int>("newest");  // version of the agent; the job's is 1
    QTest::newRow("key") << QStringLiteral("auth") << QStringLiteral("Enter a key…") << 1;
    QTest::newRow("model") << QStringLiteral("model_not_found") << QStringLiteral("Edit the agent…") << 1;
    QTest::newRow("too long") << QStringLiteral("too_long") << QStringLiteral("Edit the agent…") << 1;
    QTest::newRow("money") << QStringLiteral("billing") << QString() << 1;
    QTest::newRow("server") << QStringLiteral("connection_refused_local") << QString() << 1;
    QTest::newRow("a person's own pause") << QString() << QString() << 1;
    QTest::newRow("edited since") << QStringLiteral("model_not_found") << QStringLiteral("Run the rest with v3…") << 3;
    QTest::newRow("edited in a pause") << QString() << QStringLiteral("Run the rest with v2…") << 2;
    QTest::newRow("stopped, then edited") << QStringLiteral("stopped") << QStringLiteral("Run the rest with v2…") << 2;
    QTest::newRow("stopped") << QStringLiteral("stopped") << QString() << 1;
    QTest::newRow("a key is of no version") << QStringLiteral("auth") << QStringLiteral("Enter a key…") << 2;
}

void TestJobViews::offersWhatMendsAPause()
{
    QFETCH(QString, cause);
    QFETCH(QString, act);
    JobSummary summary;
    summary.job.id = JobId(1);
    summary.job.state = JobState::Paused;
    if (cause == QLatin1String("stopped"))
        summary.job.state = JobState::Cancelled;
    else
        summary.job.pauseCause = cause;
    summary.job.pauseDetails.said = QStringLiteral("Something is wrong.");
    summary.job.agentVersionNumber = 1;
    QFETCH(int, newest);
    summary.job.newestAgentVersion = newest;
    QCOMPARE(textOf(jobActs(summary, true), JobAct::Resume), QStringLiteral("Resume"));
    QCOMPARE(textOf(jobActs(summary, true), JobAct::Mend), act);
    QVERIFY(textOf(jobActs(summary, false), JobAct::Mend).isEmpty()); // nothing can be mended in a project for reading
}

void TestJobViews::whatAJobLeftRunsWithTheEditedAgent()
{
    FakeHttpServer server([](const FakeRequest &request) {
        FakeResponse response;
        const bool isKnown = request.body.contains("\"right\"");
        response.status = isKnown ? 200 : 404;
        response.body = isKnown
                            ? R"({"model":"right","choices":[{"finish_reason":"stop","message":{"content":"good"}}],)"
                              R"("usage":{"prompt_tokens":50,"completion_tokens":2}})"
                            : R"({"error":{"message":"There is no such model.","code":"model_not_found"}})";
        return response;
    });
    QVERIFY(server.start());
    UiSession ui;
    ui.open();
    fill(ui);
    AgentConfiguration agent;
    agent.name = QStringLiteral("remote");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort());
    agent.model = QStringLiteral("wrong");
    agent.parameters = "{}";
    agent.userTemplate = defaultUserTemplate();
    JobRequest request;
    request.agentVersion = got(ui.project().agents().save(agent)).versionId;
    request.records = *ui.session->list();
    JobPage page(*ui.session);
    page.show();
    const JobId first = got(ui.project().jobs().start(request, {}));
    page.showJob(first);
    QTRY_VERIFY(button(page, QStringLiteral("Edit the agent…")));
    QVERIFY(!button(page, QStringLiteral("Run the rest with v2…")));
    agent.model = QStringLiteral("right");
    got(ui.project().agents().save(agent));
    QTRY_VERIFY(button(page, QStringLiteral("Run the rest with v2…")));
    QVERIFY(page.findChild<MessageBar *>()->text().contains(QStringLiteral("uses version 1")));
    QSignalSpy wanted(&page, &JobPage::restRequested);
    button(page, QStringLiteral("Run the rest with v2…"))->click();
    QCOMPARE(wanted.size(), 1);
    auto *dialog = new RunDialog(*ui.session);
    dialog->chooseRestOf(got(ui.project().jobs().summary(first)).job);
    dialog->show();
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("startJob"));
    QTRY_COMPARE(start->text(), QStringLiteral("Label 3 records"));
    QVERIFY(says(*dialog, QStringLiteral("stay on this computer (127.0.0.1:%1)").arg(server.serverPort())));
    QSignalSpy started(dialog, &RunDialog::started);
    start->click();
    QTRY_COMPARE(started.size(), 1);
    const JobId second = started.front().front().value<JobId>();
    QTRY_COMPARE(got(ui.project().jobs().summary(second)).job.state, JobState::Completed);
    const JobSummary summary = got(ui.project().jobs().summary(second));
    QCOMPARE(summary.job.agentVersionNumber, 2);
    QCOMPARE(subsetText(summary.job.subset), QStringLiteral("left by job %1, remote v1").arg(first.value));
    QCOMPARE(summary.done, qint64(3));
    QCOMPARE(got(ui.project().jobs().rest(second))->size(), size_t(0));
    page.showJob(second);
    QTRY_VERIFY(says(page, QStringLiteral("price unknown")));
    page.showJob(first); // what it left is in other hands
    QTRY_VERIFY(page.findChild<MessageBar *>()->text().contains(QStringLiteral("uses version 1")));
    QTRY_VERIFY(!button(page, QStringLiteral("Run the rest with v2…")));
    JobTableModel listed;
    listed.setProject(ui.session->schema(), true);
    listed.setSummaries(got(ui.project().jobs().summaries()));
    for (int row = 0; row < listed.rowCount(); ++row)
        QVERIFY(!offered(listed.index(row, 0).data(JobTableModel::ActsRole).value<OfferedActs>(), JobAct::Mend));
}

void TestJobViews::waitsForTheWholeList_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<size_t>("records");
    QTest::newRow("the list") << QStringLiteral("Current list") << size_t(450);
    QTest::newRow("its first") << QStringLiteral("The first") << size_t(300);
    QTest::newRow("at random") << QStringLiteral("At random") << size_t(300);
}

void TestJobViews::waitsForTheWholeList()
{
    QFETCH(QString, choice);
    QFETCH(size_t, records);
    UiSession ui;
    ui.open();
    QByteArray rows = "id,text\n";
    for (int i = 1; i <= 450; ++i)
        rows += "r" + QByteArray::number(i) + ",message " + QByteArray::number(i) + '\n';
    ImportRequest request;
    request.path = ui.write(QStringLiteral("many.csv"), rows);
    request.mapping.idColumn = QStringLiteral("id");
    request.mapping.textColumn = QStringLiteral("text");
    got(ui.project().importer().import(request, {}, {}));
    QTRY_VERIFY(ui.session->isListComplete() && ui.session->list()->size() == 450);
    ui.session->refreshList();
    SubsetChoice subset(*ui.session);
    auto *box = subset.findChild<QComboBox *>();
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).startsWith(choice))
            box->setCurrentIndex(i);
    }
    subset.findChild<QSpinBox *>()->setValue(300);
    QVERIFY(!ui.session->isListComplete());
    QVERIFY(!subset.isKnown()); // its first rows are not the list
    QTRY_VERIFY(subset.isKnown());
    QCOMPARE(subset.records().size(), records);
}

void TestJobViews::showsWhatAJobCost()
{
    JobSummary summary;
    summary.job.state = JobState::Completed;
    summary.cost = JobCost{0.42, QDate(2026, 7, 24), true, false};
    JobTableModel model;
    model.setSummaries({summary});
    const QModelIndex cost = model.index(0, JobTableModel::Cost);
    QVERIFY(cost.data().toString().contains(QStringLiteral("0.42 US dollars")));
    summary.cost = JobCost();
    model.update(summary);
    QVERIFY(cost.data().toString().contains(QStringLiteral("price unknown")));
    summary.cost.reset();
    model.update(summary);
    QVERIFY(cost.data().toString().isEmpty());
}

void TestJobViews::tellsOfAFaultyListOfModels()
{
    UiSession ui;
    ui.open();
    fill(ui);
    AgentConfiguration agent;
    agent.name = QStringLiteral("remote");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:9/v1");
    agent.model = QStringLiteral("m");
    agent.parameters = "{}";
    agent.userTemplate = defaultUserTemplate();
    got(ui.project().agents().save(agent));
    const ScopedList list("{\"models\": [\n  {\"provider\": }]}");
    auto *dialog = new RunDialog(*ui.session);
    dialog->chooseAgent(agent.name);
    dialog->show();
    QTRY_VERIFY(says(*dialog, QStringLiteral("Line 2, column 16")));
    QVERIFY(says(*dialog, usersCatalogueFile()));
    button(*dialog, QStringLiteral("Show the file"))->click();
    QCOMPARE(ui.prompter->shownInFolder, QStringList{usersCatalogueFile()});
    dialog->close();
}

void TestJobViews::offersToTryFailuresAgain()
{
    FailureList list;
    QSignalSpy wanted(&list, &FailureList::retryRequested);
    list.setFailures({}, true);
    QVERIFY(list.isHidden());
    list.setFailures({{QStringLiteral("timeout"), 12}, {QStringLiteral("content_filter"), 3}}, true);
    const auto buttons = list.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3); // two reasons, and all of them
    for (QPushButton *retry : buttons)
        retry->click();
    QCOMPARE(wanted.at(0).front().toString(), QStringLiteral("timeout"));
    QCOMPARE(wanted.at(1).front().toString(), QStringLiteral("content_filter"));
    QCOMPARE(wanted.at(2).front().toString(), QString());
    QCOMPARE(buttons.front()->accessibleName(), QStringLiteral("Try again: 12 time-out"));
}

void TestJobViews::saysWhatHoldsAJobBack()
{
    QCOMPARE(limitText({}), QString());
    QCOMPARE(limitText({LimitKind::UserTokens, 40'000, 0}), QStringLiteral("40,000 tokens a minute, yours"));
    QCOMPARE(limitText({LimitKind::Pause, 0, 38'000}), QStringLiteral("the provider asked to wait, 0:38 left"));
}

QTEST_MAIN(TestJobViews)
#include "tst_job_views.moc"
