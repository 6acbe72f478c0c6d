// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"
#include "core/project/agents.h"
#include "core/project/decisions.h"
#include "core/project/exporter.h"
#include "core/project/host_consent.h"
#include "core/project/importer.h"
#include "core/project/jobs.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/must.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr auto schemaJson =
    R"({"label_schema":[{"name":"sentiment","options":[{"value":"negative"},{"value":"positive"}]}]})";

/// A folder with a project, and what a test does with it.
struct Bench
{
    QString pathOf(const QString &name) const { return folder.filePath(name); }

    void create() { project = must(Project::create(pathOf(u"a.tandem"_s)).wait()); }
    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        project = must(Project::open(pathOf(u"a.tandem"_s), mode).wait());
    }

    /// A project with a schema and `count` records: ids "1", "2", …, gold alternating.
    void fill(int count)
    {
        create();
        ana = must(project->person(u"Ana"_s).wait()).id;
        schema = must(project->schemas().save(must(schemaFromJson(schemaJson)), ana).wait()).schema;
        QFile file(pathOf(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text,channel,gold\n");
        for (int i = 1; i <= count; ++i)
            file.write("%1,this is good text number %1,web,%2\n"_L1
                           .arg(QString::number(i), i % 2 ? u"positive"_s : u"negative"_s)
                           .toUtf8());
        file.close();
        report = must(project->importer().import(importRequest(), {}, {}).wait());
    }

    /// The records of `fill` once more.
    void fillAgain()
    {
        QFile file(pathOf(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text,channel,gold\n");
        for (int i = 1; i <= 300; ++i)
            file.write(u"%1,text,web,\n"_s.arg(i).toUtf8());
        file.close();
        report = must(project->importer().import(importRequest(), {}, {}).wait());
    }

    ImportRequest importRequest() const
    {
        ImportRequest request;
        request.path = pathOf(u"in.csv"_s);
        request.options.hasHeader = true;
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        request.mapping.metadataColumns = {u"channel"_s};
        request.mapping.goldColumns = {{u"sentiment"_s, u"gold"_s}};
        return request;
    }

    std::vector<RecordId> all() { return *must(project->records().list({}, {}).wait()); }

    DecisionResult set(const std::vector<RecordId> &records, int option)
    {
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = ana;
        decision.definition = schema.definitions.front().id;
        decision.value = {schema.definitions.front().options[option].id};
        return must(project->decisions().decide(decision, records).wait());
    }

    Status statusOf(RecordId record)
    {
        return must(project->records().rows({record}, {}).wait()).front().labels.front().status;
    }

    JobRequest baselineRequest()
    {
        JobRequest request;
        request.agentVersion = must(project->agents().list().wait()).front().versionId;
        request.records = all();
        request.startedBy = ana;
        return request;
    }

    JobSummary runBaseline() { return run(baselineRequest()); }

    JobSummary run(const JobRequest &request)
    {
        QSignalSpy rested(&project->jobs(), &Jobs::rested);
        must(project->jobs().start(request, {}).wait());
        if (rested.isEmpty() && !rested.wait(20'000))
            qFatal("The job did not come to rest.");
        return rested.front().front().value<JobSummary>();
    }

    QTemporaryDir folder;
    std::shared_ptr<Project> project;
    AnnotatorId ana;
    Schema schema;
    ImportReport report;
};

/// What each view says of the sentiment of the records, as "status value", in the order of import.
struct Views
{
    QStringList table;
    QStringList single;
    QStringList exported; ///< with the final value behind
    QString counts;
    QString countedByHand;
};

Views viewsOf(Bench &bench)
{
    Views views;
    std::map<Status, qint64> byHand;
    const LabelDefinition &definition = bench.schema.definitions.front();
    const auto text = [&](const CurrentLabel &label) -> QString {
        return toWord(label.status) + u' ' +
               (label.value ? definition.option(label.value->options().front())->value : u"–"_s);
    };
    for (const RecordRow &row : must(bench.project->records().rows(bench.all(), {}).wait())) {
        views.table.append(text(row.labels.front()));
        ++byHand[row.labels.front().status];
        views.single.append(text(must(bench.project->records().detail(row.id).wait()).labels.front().current));
    }
    const ProjectCounts counts = must(bench.project->records().counts().wait());
    for (const auto &[status, count] : counts.definitions.front().statuses) {
        views.counts += u"%1 %2, "_s.arg(toWord(status)).arg(count);
        views.countedByHand += u"%1 %2, "_s.arg(toWord(status)).arg(byHand[status]);
    }
    ExportRequest request;
    request.path = bench.pathOf(u"views.csv"_s);
    QFile::remove(request.path);
    must(bench.project->exporter().write(request, {}, {}).wait());
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The export is not there.");
    const QList<QByteArray> head = file.readLine().trimmed().split(',');
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        views.exported.append(QString::fromUtf8(cells[head.indexOf("status")]) + u' ' +
                              QString::fromUtf8(cells[head.indexOf("final_value")]));
    }
    return views;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }

    void createsAndOpensOnTheCallersThread()
    {
        Bench bench;
        bench.create();
        QCOMPARE(bench.project->thread(), QThread::currentThread());
        QCOMPARE(bench.project->jobs().thread(), QThread::currentThread());
        QCOMPARE(bench.project->name(), u"a.tandem"_s);
        QVERIFY(!bench.project->isReadOnly());
        QCOMPARE(must(bench.project->agents().list().wait()).front().configuration.name, builtInAgentName());
        QCOMPARE(Project::create(bench.pathOf(u"a.tandem"_s)).wait().error().code, ErrorCode::Refused);
    }

    void aSecondWriterIsToldWhoHoldsTheProject()
    {
        Bench bench;
        bench.fill(2);
        const auto second = Project::open(bench.pathOf(u"a.tandem"_s), OpenMode::ReadWrite).wait();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        const auto reader = must(Project::open(bench.pathOf(u"a.tandem"_s), OpenMode::ReadOnly).wait());
        QCOMPARE(must(reader->records().counts().wait()).records, 2);
    }

    void anEditOfTheSchemaIsCancelledAsAWhole()
    {
        Bench bench;
        bench.fill(2000);
        bench.set(bench.all(), 0);
        const LabelDefinition &definition = bench.schema.definitions.front();
        const SchemaEdit edit = must(
            mergeOptions(bench.schema, definition.id, {definition.options[0].id, definition.options[1].id}, u"any"_s));
        const Views before = viewsOf(bench);
        const CancelToken cancelled;
        cancelled.cancel();
        const auto refused = bench.project->schemas().save(edit, bench.ana, cancelled).wait();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QCOMPARE(must(bench.project->schemas().current().wait()).version, bench.schema.version);
        QCOMPARE(viewsOf(bench).table, before.table);
        QCOMPARE(viewsOf(bench).counts, before.counts);
        // What comes next is not cancelled with it.
        bench.set({bench.all().front()}, 1);
        const SchemaEdited edited = must(bench.project->schemas().save(edit, bench.ana).wait());
        QCOMPARE(edited.counts.labels, 4000); // with gold
    }

    void aReadOnlyProjectRefusesEveryChange()
    {
        Bench bench;
        bench.fill(3);
        bench.project.reset();
        bench.open(OpenMode::ReadOnly);
        Project &project = *bench.project;
        QVERIFY(project.isReadOnly());
        const auto is = [](const auto &result) { return !result && result.error().code == ErrorCode::ReadOnly; };
        QVERIFY(is(project.person(u"Ben"_s).wait()));
        QVERIFY(is(project.schemas().save(Schema(), bench.ana).wait()));
        QVERIFY(is(project.decisions().step(bench.ana, UndoStep::Undo).wait()));
        QVERIFY(is(project.jobs().start({}, {}).wait()));
        QVERIFY(is(project.jobs().pause(JobId(1)).wait()));
        QVERIFY(is(project.jobs().resume(JobId(1), {}).wait()));
        QVERIFY(is(project.jobs().retryFailed(JobId(1), {}, {}).wait()));
        QVERIFY(is(project.jobs().setInFlight(JobId(1), 8).wait()));
        QVERIFY(is(project.importer().import(bench.importRequest(), {}, {}).wait()));
        QCOMPARE(bench.all().size(), size_t(3));
    }

    void importsAndCounts()
    {
        Bench bench;
        bench.fill(20);
        QCOMPARE(bench.report.added, 20);
        QCOMPARE(bench.report.goldLabels, 20);
        QCOMPARE(must(bench.project->records().counts().wait()).records, 20);
        QCOMPARE(must(bench.project->records().metadataColumns().wait()), QStringList{u"channel"_s});
        const RecordDetail detail = must(bench.project->records().detail(bench.all().front()).wait());
        QCOMPARE(detail.record.externalId, u"1"_s);
        QVERIFY(detail.labels.front().gold.has_value());
        QCOMPARE(detail.labels.front().current.status, Status::Unlabelled);
    }

    void importingAgainStopsAtDuplicates()
    {
        Bench bench;
        bench.fill(5);
        const ImportReport check = must(bench.project->importer().check(bench.importRequest(), {}, {}).wait());
        QCOMPARE(check.duplicateInProject, 5);
        QCOMPARE(bench.project->importer().import(bench.importRequest(), {}, {}).wait().error().code,
                 ErrorCode::Refused);
        QCOMPARE(bench.all().size(), size_t(5));
        const CancelToken cancelled;
        cancelled.cancel();
        ImportRequest update = bench.importRequest();
        update.onDuplicate = DuplicatePolicy::Update;
        QCOMPARE(bench.project->importer().import(update, cancelled, {}).wait().error().code, ErrorCode::Cancelled);
        QCOMPARE(must(bench.project->importer().import(update, {}, {}).wait()).duplicateInProject, 5);
        QCOMPARE(bench.all().size(), size_t(5));
    }

    void decidesUndoesAndTellsWhatChanged()
    {
        Bench bench;
        bench.fill(4);
        QCoreApplication::sendPostedEvents();
        QSignalSpy changed(bench.project.get(), &Project::changed);
        const std::vector<RecordId> records = bench.all();
        QCOMPARE(bench.set({records[0], records[1]}, 0).changed, 2);
        QCOMPARE(bench.set({records[2]}, 1).changed, 1);
        QCOMPARE(bench.statusOf(records[0]), Status::Own);
        // Two decisions before the event loop turned: told in one go.
        QTRY_COMPARE(changed.size(), 1);
        const auto change = changed.front().front().value<ProjectChange>();
        QVERIFY(change.labels && !change.schema && !change.records);
        QCOMPARE(change.labelledRecords.size(), size_t(3));

        QCOMPARE(must(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait()).changed, 1);
        QCOMPARE(bench.statusOf(records[2]), Status::Unlabelled);
        QCOMPARE(must(bench.project->decisions().step(bench.ana, UndoStep::Redo).wait()).changed, 1);
        QCOMPARE(bench.statusOf(records[2]), Status::Own);
    }

    void decisionsOutliveTheProgram()
    {
        Bench bench;
        bench.fill(3);
        const RecordId first = bench.all().front();
        bench.set({first}, 1);
        bench.project.reset();
        bench.open();
        QCOMPARE(bench.statusOf(first), Status::Own);
        QCOMPARE(must(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait()).changed, 1);
        QCOMPARE(bench.statusOf(first), Status::Unlabelled);
    }

    void theBaselineLabelsAndItsAnswersCanBeRead()
    {
        Bench bench;
        bench.fill(30);
        const JobPreview preview = must(bench.project->jobs().preview(bench.baselineRequest()).wait());
        QCOMPARE(preview.itemCount, 30);
        QCOMPARE(preview.samples.size(), size_t(3));
        QCOMPARE(preview.trainingExamples, 0);
        QVERIFY(!preview.needsHostConsent);
        QVERIFY(preview.host.isEmpty());

        const JobSummary summary = bench.runBaseline();
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 30);
        const RecordId first = bench.all().front();
        const RecordDetail detail = must(bench.project->records().detail(first).wait());
        QVERIFY(detail.labels.front().answer.has_value());
        QVERIFY(detail.labels.front().answer->samples.front().text.contains(u"sentiment"_s));
        QCOMPARE(must(bench.project->jobs().list().wait()).size(), size_t(1));
        const JobDeletion gone = must(bench.project->jobs().remove(summary.job.id).wait());
        QCOMPARE(gone.labels, summary.labels.front().valid);
        QVERIFY(must(bench.project->jobs().list().wait()).empty());
        QCOMPARE(bench.statusOf(first), Status::Unlabelled);
    }

    /// Verify, run again, verify, run the rest, hide and show jobs, undo, delete a job.
    void whatPeopleDecidedIsShownEverywhere()
    {
        Bench bench;
        bench.fill(8);
        const std::vector<RecordId> records = bench.all();
        const auto decide = [&](DecisionKind kind, size_t record, int option = 0) {
            Decision decision;
            decision.kind = kind;
            decision.person = bench.ana;
            decision.definition = bench.schema.definitions.front().id;
            if (kind == DecisionKind::Set)
                decision.value = {bench.schema.definitions.front().options[option].id};
            QCOMPARE(must(bench.project->decisions().decide(decision, {records[record]}).wait()).changed, 1);
        };
        QStringList said;      // of the first records, in order
        QStringList finalSaid; // and what the export gives
        const auto check = [&](const char *act) {
            const Views views = viewsOf(bench);
            QVERIFY2(views.table.mid(0, said.size()) == said,
                     qPrintable(QString::fromLatin1(act) + views.table.join(u", "_s)));
            QVERIFY2(views.exported.mid(0, said.size()) == finalSaid,
                     qPrintable(QString::fromLatin1(act) + views.exported.join(u", "_s)));
            QCOMPARE(views.single, views.table);
            QCOMPARE(views.counts, views.countedByHand);
        };
        const JobId first = bench.runBaseline().job.id;
        const Views fresh = viewsOf(bench);
        decide(DecisionKind::Confirm, 0);
        decide(DecisionKind::Set, 1, 0);
        decide(DecisionKind::Set, 1, 1);
        decide(DecisionKind::Reject, 2);
        const Views verified = viewsOf(bench);
        said = verified.table.mid(0, 3);
        finalSaid = verified.exported.mid(0, 3);
        QVERIFY(said[0].startsWith(u"confirmed"_s) && said[1].endsWith(u" positive"_s) &&
                said[2].startsWith(u"rejected"_s));
        QCOMPARE(finalSaid[2], u"rejected "_s);
        check("verified: ");
        const JobId second = bench.runBaseline().job.id;
        check("run again: ");
        decide(DecisionKind::Confirm, 3);
        said.append(viewsOf(bench).table[3]);
        finalSaid.append(viewsOf(bench).exported[3]);
        check("verified again: ");
        JobRequest rest = bench.baselineRequest();
        rest.records = {records[3], records[4]};
        const JobId third = bench.run(rest).job.id;
        check("the rest was run: ");
        QVERIFY(viewsOf(bench).table[7].startsWith(u"unverified"_s)); // and hides nothing
        for (const JobShowing showing : {JobShowing::Hide, JobShowing::Show, JobShowing::ShowAlone}) {
            for (const JobId job : {first, second, third}) {
                must(bench.project->jobs().setShown(job, showing).wait());
                must(bench.project->jobs().refreshed().wait());
                check("shown or hidden: ");
            }
        }
        QVERIFY(viewsOf(bench).table[7].startsWith(u"unlabelled"_s)); // the rest alone is shown
        must(bench.project->jobs().setShown(first, JobShowing::Show).wait());
        must(bench.project->jobs().refreshed().wait());
        QCOMPARE(viewsOf(bench).table[7], fresh.table[7]);
        must(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait());
        said.removeLast();
        finalSaid.removeLast();
        check("undone: ");
        must(bench.project->jobs().remove(second).wait());
        check("another job was deleted: ");
        bench.project.reset();
        bench.open();
        check("opened again: ");
    }

    void goesOnShowingWhereTheProgramEnded()
    {
        Bench bench;
        bench.fill(300);
        const JobId job = bench.runBaseline().job.id;
        must(bench.project->jobs().setShown(job, JobShowing::Hide).wait());
        bench.project.reset(); // before anything followed
        bench.open();
        must(bench.project->jobs().refreshed().wait());
        const Views views = viewsOf(bench);
        QCOMPARE(views.table.count(u"unlabelled –"_s), 300);
        QCOMPARE(views.counts, views.countedByHand);
    }

    void tellsHowFarItIs()
    {
        Bench bench;
        bench.fill(50);
        const JobId job = bench.runBaseline().job.id;
        QSignalSpy told(&bench.project->jobs(), &Jobs::refreshing);
        must(bench.project->jobs().setShown(job, JobShowing::Hide).wait());
        QTRY_VERIFY(!told.isEmpty() && told.back()[0] == told.back()[1]);
        QCOMPARE(told.back()[1].toLongLong(), 50);
        told.clear();
        must(bench.project->jobs().setShown(job, JobShowing::Hide).wait()); // it is so already
        must(bench.project->jobs().refreshed().wait());
        QCoreApplication::processEvents();
        QVERIFY(told.isEmpty());
    }

    void exportsWhatWasDecided()
    {
        Bench bench;
        bench.fill(3);
        bench.set({bench.all()[1]}, 0);
        ExportRequest request;
        request.path = bench.pathOf(u"out.csv"_s);
        const ExportReport report = must(bench.project->exporter().write(request, {}, {}).wait());
        QCOMPARE(report.records, 3);
        QCOMPARE(report.withFinalLabel, 1);
        const QList<QByteArray> lines = contentOf(request.path).split('\n');
        QVERIFY(lines[0].startsWith("id,text,label,llm_value,"));
        QVERIFY(lines[0].endsWith(",meta.channel,gold"));
        QVERIFY(lines[2].contains("negative,own"));

        const CancelToken cancelled;
        cancelled.cancel();
        request.path = bench.pathOf(u"never.csv"_s);
        QCOMPARE(bench.project->exporter().write(request, cancelled, {}).wait().error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.path));
    }

    void deletesManyRecords()
    {
        Bench bench;
        bench.fill(500);
        bench.set(bench.all(), 1);
        bench.runBaseline();
        const std::vector<RecordId> all = bench.all();
        const std::vector<RecordId> half(all.begin(), all.begin() + 250);
        QCOMPARE(must(bench.project->decisions().deletionCounts(all).wait()).decided, 500);
        QSignalSpy told(bench.project.get(), &Project::changed);
        const RecordActResult result = must(bench.project->decisions().deleteRecords(bench.ana, half).wait());
        QCOMPARE(result.changed, 250);
        QCOMPARE(bench.all().size(), size_t(250));
        QCOMPARE(must(bench.project->records().counts().wait()).records, 250);
        QTRY_VERIFY(!told.isEmpty() && told.back().front().value<ProjectChange>().records);
        // They are deleted in a new program, too; which brings them back.
        bench.project.reset();
        bench.open();
        QCOMPARE(bench.all().size(), size_t(250));
        const UndoResult begun = must(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait());
        QVERIFY(begun.isUnderWay);
        const UndoResult undone = must(bench.project->decisions().finish(begun).wait());
        QCOMPARE(undone.changed, 250);
        QVERIFY(bench.all() == all);
        QCOMPARE(bench.statusOf(all.front()), Status::Own);
    }

    /// What was begun when the project was closed goes on by itself.
    void goesOnDeletingWhenOpened()
    {
        Bench bench;
        bench.fill(500);
        must(bench.project->decisions().deleteRecords(bench.ana, bench.all()).wait());
        QVERIFY(must(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait()).isUnderWay);
        bench.project.reset();
        bench.open();
        QTRY_COMPARE(bench.all().size(), size_t(500));
    }

    void takesAnImportBack()
    {
        Bench bench;
        bench.fill(300);
        QFile second(bench.pathOf(u"in.csv"_s));
        QVERIFY(second.open(QIODevice::WriteOnly) &&
                second.write("id,text,channel,gold\na,good,web,\nb,bad,web,\n") > 0);
        second.close();
        ImportRequest request = bench.importRequest();
        must(bench.project->importer().import(request, {}, {}).wait());
        bench.set(bench.all(), 1);
        const JobSummary job = bench.runBaseline();
        const auto imports = must(bench.project->importer().imports().wait());
        QCOMPARE(imports.size(), size_t(2));
        QCOMPARE(imports[0].records, 2);
        QCOMPARE(imports[1].records, 300);
        const ImportRemoval removal = must(bench.project->importer().removal(imports[1].id).wait());
        QCOMPARE(removal.records, 300);
        QCOMPARE(removal.personLabels, 300);
        QCOMPARE(bench.all().size(), size_t(302));
        QCOMPARE(must(bench.project->importer().takeBack(imports[1].id).wait()).records, 300);
        QCOMPARE(bench.all().size(), size_t(2));
        QCOMPARE(must(bench.project->records().counts().wait()).records, 2);
        QCOMPARE(must(bench.project->importer().imports().wait()).size(), size_t(1));
        QCOMPARE(bench.statusOf(bench.all()[0]), Status::Own);
        // An undo takes back what is left of the act.
        QVERIFY(bench.project->decisions().step(bench.ana, UndoStep::Undo).wait().has_value());
        QCOMPARE(bench.project->importer().takeBack(imports[1].id).wait().error().code, ErrorCode::NotFound);
        // The ids are free again.
        bench.fillAgain();
        QCOMPARE(bench.report.added, 300);
    }

    void savesNothingOnceTheFileIsLost()
    {
        Bench bench;
        bench.fill(3);
        QSignalSpy lost(bench.project.get(), &Project::lost);
        QVERIFY(QFile::rename(bench.pathOf(u"a.tandem"_s), bench.pathOf(u"b.tandem"_s)));
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = bench.ana;
        decision.definition = bench.schema.definitions.front().id;
        decision.value = {bench.schema.definitions.front().options[0].id};
        const auto decided = bench.project->decisions().decide(decision, bench.all()).wait();
        QVERIFY(!decided); // at once, whether it was noticed already or not
        QVERIFY(decided.error().message.contains(bench.pathOf(u"b.tandem"_s)));
        ExportRequest request;
        request.path = bench.pathOf(u"out.csv"_s);
        QVERIFY(!bench.project->exporter().write(request, {}, {}).wait());
        QVERIFY(!bench.project->importer().import(bench.importRequest(), {}, {}).wait());
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 5000);
        must(bench.project->saveCopy(bench.pathOf(u"copy.tandem"_s)).wait());
        bench.project.reset();
        for (const QString &name : {u"b.tandem"_s, u"copy.tandem"_s}) {
            const auto project = must(Project::open(bench.pathOf(name), OpenMode::ReadWrite).wait());
            QCOMPARE(must(project->records().counts().wait()).records, 3);
        }
    }

    void closesInTheBackground()
    {
        Bench bench;
        bench.fill(2000);
        must(bench.project->jobs().start(bench.baselineRequest(), {}).wait());
        QElapsedTimer timer;
        timer.start();
        bench.project->closeInBackground();
        bench.project.reset();
        const qint64 waited = timer.elapsed();
        QVERIFY2(waited < 300, qPrintable(QString::number(waited)));
        // An opening waits for the closing.
        bench.open();
        QCOMPARE(must(bench.project->records().counts().wait()).records, 2000);
    }

    void savesACopyThatIsWhole()
    {
        Bench bench;
        bench.fill(3);
        bench.set(bench.all(), 1);
        const QString copy = bench.pathOf(u"copy.tandem"_s);
        must(bench.project->saveCopy(copy).wait());
        QVERIFY(!bench.project->saveCopy(copy).wait());
        const auto project = must(Project::open(copy, OpenMode::ReadWrite).wait());
        QCOMPARE(must(project->records().counts().wait()).records, 3);
    }

    void refusesAJobThatCannotRun()
    {
        Bench bench;
        bench.fill(2);
        JobRequest request = bench.baselineRequest();
        request.records.clear();
        QCOMPARE(bench.project->jobs().start(request, {}).wait().error().code, ErrorCode::InvalidInput);
        QVERIFY(must(bench.project->jobs().list().wait()).empty());
    }

    void aForeignHostNeedsConsentOnce()
    {
        Bench bench;
        bench.fill(2);
        AgentConfiguration agent;
        agent.name = u"far"_s;
        agent.baseUrl = u"https://api.example.invalid/v1"_s;
        agent.model = u"m"_s;
        agent.parameters = "{}";
        agent.systemTemplate = defaultSystemTemplate();
        agent.userTemplate = defaultUserTemplate();
        JobRequest request = bench.baselineRequest();
        request.agentVersion = must(bench.project->agents().save(agent).wait()).versionId;
        const JobPreview preview = must(bench.project->jobs().preview(request).wait());
        QCOMPARE(preview.host, u"api.example.invalid"_s);
        QVERIFY(preview.needsHostConsent);
        const auto refused = bench.project->jobs().start(request, {}).wait();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"api.example.invalid"_s));
        QCOMPARE(bench.project->jobs().start(request, u"other.example"_s).wait().error().code, ErrorCode::Refused);

        must(HostConsent::check(agent, u"API.example.invalid"_s));
        QVERIFY(HostConsent::check(agent, {}).has_value());
        QVERIFY(!must(bench.project->jobs().preview(request).wait()).needsHostConsent);
    }

    void closingInTheMiddleOfWorkLeavesAWholeProject()
    {
        Bench bench;
        bench.fill(3'000);
        must(bench.project->jobs().start(bench.baselineRequest(), {}).wait());
        bench.project->records().list({}, {});
        bench.project.reset();
        bench.open();
        const Job job = must(bench.project->jobs().list().wait()).front();
        QVERIFY(job.state == JobState::Interrupted || job.state == JobState::Completed);
        if (job.state == JobState::Interrupted) {
            QSignalSpy rested(&bench.project->jobs(), &Jobs::rested);
            must(bench.project->jobs().resume(job.id, {}).wait());
            QVERIFY(rested.wait(60'000));
        }
        QCOMPARE(must(bench.project->jobs().summary(job.id).wait()).done, 3'000);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
