// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_session.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/metadata_json.h"
#include "core/store/records/record_rows.h"
#include "core/store/records/record_store.h"
#include "tests/core/store/imported_rows.h"
#include "tests/support/test_project.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace tandem;

/// What an import leaves, and that an import that did not complete leaves nothing.
class TestImportSession : public QObject
{
    Q_OBJECT

private slots:
    void imports();
    void showsNothingBeforeItIsComplete();
    void countsDuplicates_data();
    void countsDuplicates();
    void findsADuplicateAmongManyRows_data();
    void findsADuplicateAmongManyRows();
    void stopsAtDuplicates();
    void refusesABadLabel();

    void leavesNothingWhenAbandoned();
    void leavesNothingWhenDestroyed();
    void leavesNothingWhenKilled();
    void importsOverWhatAKilledImportLeft();
    void leavesTheCleaningToTheNextOpening();
    void refusesASecondImport();
    void letsHumanCommandsThrough();
    void runsOnAnotherThread();

    void writesMetadata_data();
    void writesMetadata();
    void readsForeignMetadata();
};

namespace {
/// Everything that an import could leave behind.
QString rowCounts(TestProject &project)
{
    QStringList counts;
    for (const char *table : {"record", "import", "import_update", "import_label", "label", "label_option",
                              "current_label", "current_label_option"})
        counts += project.cell(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
    return counts.join(QLatin1Char(' '));
}
} // namespace

void TestImportSession::imports()
{
    TestProject project;
    const auto session = begin(project);
    must(add(*session, rows(1, 5000)));
    const ImportCounts counts = must(session->complete("{\"rows\": 5000}"));
    QCOMPARE(counts.rows, 5000);
    QCOMPARE(counts.added, 5000);
    QCOMPARE(counts.skipped, 0);
    const std::vector<RecordId> ids = must(listRecords(project.connection(), {}));
    QCOMPARE(ids.size(), size_t(5000));
    const Record last = must(record(project.connection(), ids.back()));
    QCOMPARE(last.externalId, QStringLiteral("id5000"));
    QCOMPARE(last.content, QStringLiteral("text 5000"));
    const Metadata expected{{QStringLiteral("number"), QStringLiteral("5000")}};
    QVERIFY(last.metadata == expected);
    QCOMPARE(recordNumber(last.id), 5000);
    QCOMPARE(must(metadataColumns(project.connection())), QStringList{QStringLiteral("number")});
    QCOMPARE(project.cell(QStringLiteral("SELECT report FROM import")), QStringLiteral("{\"rows\": 5000}"));
}

void TestImportSession::showsNothingBeforeItIsComplete()
{
    TestProject project;
    project.addRecords(2);
    const auto session = begin(project, DuplicatePolicy::Update);
    must(add(*session, rows(1, 500)));
    must(add(*session, {row(QStringLiteral("r1"), QStringLiteral("changed"))}));
    must(session->settle());
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM record")), 502);
    QCOMPARE(must(listRecords(project.connection(), {})).size(), size_t(2));
    QCOMPARE(must(recordCount(project.connection())), 2);
    QCOMPARE(must(countKnown(project.connection(), {QStringLiteral("r1"), QStringLiteral("id1")})), 1);
    QVERIFY(contents(project).startsWith(QStringLiteral("r1=text of r1 ")));
    must(session->complete("{}"));
    QCOMPARE(must(recordCount(project.connection())), 502);
    QVERIFY(contents(project).startsWith(QStringLiteral("r1=changed ")));
}

void TestImportSession::countsDuplicates_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("contents");
    QTest::newRow("skip") << int(DuplicatePolicy::Skip) << QStringLiteral("r1=text of r1 r2=text of r2 a=1 b=2");
    QTest::newRow("update") << int(DuplicatePolicy::Update) << QStringLiteral("r1=text of r1 r2=6 a=3 b=2");
}

void TestImportSession::countsDuplicates()
{
    QFETCH(int, policy);
    QFETCH(QString, contents);
    TestProject project;
    project.addRecords(2);
    const auto session = begin(project, static_cast<DuplicatePolicy>(policy));
    must(add(*session, {row(QStringLiteral("a"), QStringLiteral("1")), row(QStringLiteral("b"), QStringLiteral("2")),
                        row(QStringLiteral("a"), QStringLiteral("3"))}));
    must(add(*session,
             {row(QStringLiteral("r2"), QStringLiteral("5")), row(QStringLiteral("r2"), QStringLiteral("6"))}));
    const ImportCounts counts = must(session->complete("{}"));
    const bool isUpdate = policy == int(DuplicatePolicy::Update);
    QCOMPARE(counts.rows, 5);
    QCOMPARE(counts.added, 2);
    QCOMPARE(counts.duplicateInFile, 1);
    QCOMPARE(counts.duplicateInProject, 2);
    QCOMPARE(counts.skipped, isUpdate ? 0 : 3);
    QCOMPARE(counts.updated, isUpdate ? 3 : 0);
    QCOMPARE(counts.duplicateExamples.join(QLatin1Char(' ')), QStringLiteral("a r2 r2"));
    QCOMPARE(::contents(project), contents);
}

void TestImportSession::findsADuplicateAmongManyRows_data()
{
    QTest::addColumn<int>("place");   // of the row, from 0
    QTest::addColumn<int>("earlier"); // the row whose id it has
    QTest::newRow("the second row") << 1 << 0;
    QTest::newRow("close to its like") << 130 << 120;
    QTest::newRow("far from its like") << 249 << 3;
    QTest::newRow("the last row") << 1229 << 1228;
}

/// Rows go in many at a time: each keeps its own text and labels, wherever a duplicate lies.
void TestImportSession::findsADuplicateAmongManyRows()
{
    QFETCH(int, place);
    QFETCH(int, earlier);
    TestProject project;
    const LabelDefinition sentiment = project.setUsualSchema().definitions[0];
    const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
    const auto session = begin(project);
    std::vector<ImportedRow> all = rows(0, 1230);
    for (size_t i = 0; i < all.size(); ++i)
        all[i].labels = {{sentiment.id, gold, {sentiment.options[i % 2].id}}};
    all[size_t(place)].externalId = all[size_t(earlier)].externalId;
    must(add(*session, std::move(all)));
    const ImportCounts counts = must(session->complete("{}"));
    QCOMPARE(counts.added, 1229);
    QCOMPARE(counts.duplicateInFile, 1);
    QCOMPARE(counts.duplicateExamples, QStringList{QStringLiteral("id%1").arg(earlier)});
    QCOMPARE(counts.goldLabels, 1229);
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM record JOIN label ON label.record_id = record.id "
                                           "JOIN option ON option.id = label.option_id "
                                           "WHERE record.content = 'text ' || substr(record.external_id, 3) "
                                           "AND record.metadata ->> 'number' = substr(record.external_id, 3) "
                                           "AND option.position % 2 = (record.metadata ->> 'number') % 2")),
             1229);
}

void TestImportSession::stopsAtDuplicates()
{
    TestProject project;
    project.addRecords(2);
    const QString before = rowCounts(project);
    const auto session = begin(project, DuplicatePolicy::Stop);
    must(add(*session, rows(1, 1500)));
    must(
        add(*session, {row(QStringLiteral("r1"), {}), row(QStringLiteral("id1"), {}), row(QStringLiteral("id2"), {})}));
    const Result<ImportCounts> completed = session->complete("{}");
    QVERIFY(!completed);
    QCOMPARE(completed.error().code, ErrorCode::Refused);
    QVERIFY(completed.error().message.startsWith(QStringLiteral("3 ")));
    QVERIFY(completed.error().message.contains(QStringLiteral("2 in the file, 1 in the project")));
    QCOMPARE(rowCounts(project), before);
    QVERIFY(!add(*session, rows(1, 1)));
}

void TestImportSession::refusesABadLabel()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const QString before = rowCounts(project);
    const auto session = begin(project);
    must(add(*session, {row(QStringLiteral("a"), QStringLiteral("text"), {}, {{schema.definitions[0].id, ana, {}}})}));
    QCOMPARE(session->settle().error().code, ErrorCode::InvalidInput);
    QCOMPARE(rowCounts(project), before);
}

void TestImportSession::leavesNothingWhenAbandoned()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const LabelDefinition &sentiment = schema.definitions[0];
    const LabelDefinition &aspect = schema.definitions[1];
    project.addRecords(700);
    const QString before = rowCounts(project);
    const auto session = begin(project, DuplicatePolicy::Update);
    std::vector<ImportedRow> all;
    for (int i = 1; i <= 1500; ++i)
        all.push_back(row(QStringLiteral("r%1").arg(i), QStringLiteral("changed"), {},
                          {{sentiment.id, ana, {sentiment.options[0].id}}, {aspect.id, ana, {aspect.options[0].id}}}));
    must(add(*session, std::move(all)));
    must(session->settle());
    QVERIFY(rowCounts(project) != before);
    must(session->abandon());
    QCOMPARE(rowCounts(project), before);
    QCOMPARE(project.cell(QStringLiteral("PRAGMA foreign_key_check")), QStringLiteral("∅"));
    // The writer's foreign keys are on again.
    const auto dangling = project.writer().submit(Priority::Human, [](Connection &connection) {
        return connection.execute(
            QStringLiteral("INSERT INTO record (external_id, import_id, content) VALUES ('x', 99, '')"));
    });
    QVERIFY(!dangling.wait());
    QVERIFY(!add(*session, rows(1, 1)));
}

void TestImportSession::leavesNothingWhenDestroyed()
{
    TestProject project;
    project.addRecords(3);
    const QString before = rowCounts(project);
    {
        const auto session = begin(project);
        must(add(*session, rows(1, 3000)));
    }
    QCOMPARE(rowCounts(project), before);
    const auto session = begin(project);
    must(add(*session, rows(1, 10)));
    QCOMPARE(must(session->complete("{}")).added, 10);
    QCOMPARE(project.number(QStringLiteral("SELECT max(id) FROM record")), 13);
}

void TestImportSession::leavesNothingWhenKilled()
{
    TestProject project;
    project.addRecords(3);
    const QString killed = project.pathOf(QStringLiteral("killed.tandem"));
    {
        const auto session = begin(project, DuplicatePolicy::Update);
        must(add(*session, rows(1, 3000)));
        must(add(*session, {row(QStringLiteral("r1"), QStringLiteral("changed"))}));
        must(session->settle());
        QVERIFY(QFile::copy(project.path(), killed));
        QVERIFY(QFile::copy(project.path() + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
    }
    const auto file = must(ProjectFile::open(killed, FileAccess::ReadWrite));
    const auto reader = must(file->makeReader());
    const auto left = [&reader] {
        return must(reader
                        ->read([](Connection &connection) {
                            return connection.integer(QStringLiteral(
                                "SELECT (SELECT count(*) FROM record) - 3 + (SELECT count(*) FROM import) - 1 "
                                "+ (SELECT count(*) FROM import_update)"));
                        })
                        .wait());
    };
    // The cleaning goes on in the background.
    QTRY_COMPARE(left(), 0);
}

void TestImportSession::importsOverWhatAKilledImportLeft()
{
    TestProject project;
    const QString killed = project.pathOf(QStringLiteral("killed.tandem"));
    {
        const auto session = begin(project);
        must(add(*session, rows(1, 3000)));
        must(session->settle());
        QVERIFY(QFile::copy(project.path(), killed));
        QVERIFY(QFile::copy(project.path() + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
    }
    // Right after the opening, however far the cleaning is.
    const auto file = must(ProjectFile::open(killed, FileAccess::ReadWrite));
    const auto session = must(ImportSession::begin(*file->writer(), QStringLiteral("again"), DuplicatePolicy::Stop));
    must(add(*session, rows(1, 3000)));
    QCOMPARE(must(session->complete("{}")).added, 3000);
    const auto reader = must(file->makeReader());
    QCOMPARE(must(reader->read(recordCount).wait()), 3000);
}

void TestImportSession::leavesTheCleaningToTheNextOpening()
{
    TestProject project;
    const CancelToken closing;
    auto session =
        must(ImportSession::begin(project.writer(), QStringLiteral("file.csv"), DuplicatePolicy::Skip, closing));
    must(add(*session, rows(1, 3000)));
    must(session->settle());
    closing.cancel();
    session.reset();
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM record")), 3000);
    QCOMPARE(project.number(QStringLiteral("SELECT visible_through FROM project")), 0);
    begin(project).reset(); // removes them, as the next opening does
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM record")), 0);
}

void TestImportSession::refusesASecondImport()
{
    TestProject project;
    auto first = begin(project);
    const auto second = ImportSession::begin(project.writer(), QStringLiteral("other"), DuplicatePolicy::Skip);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Refused);
    first.reset();
    QVERIFY(ImportSession::begin(project.writer(), QStringLiteral("other"), DuplicatePolicy::Skip).has_value());
}

void TestImportSession::letsHumanCommandsThrough()
{
    TestProject project;
    const auto session = begin(project);
    for (int i = 0; i < 10; ++i) {
        must(add(*session, rows(1 + i * 1000, 1000)));
        const auto person = project.writer().submit(Priority::Human, [i](Connection &connection) {
            return ensureAnnotator(connection, AnnotatorKind::Person, QString::number(i));
        });
        QVERIFY(person.wait().has_value());
    }
    QCOMPARE(must(session->complete("{}")).added, 10'000);
}

void TestImportSession::runsOnAnotherThread()
{
    TestProject project;
    ImportCounts counts;
    std::thread worker([&] {
        const auto session = begin(project);
        for (int i = 0; i < 10; ++i)
            must(add(*session, rows(1 + i * 500, 500)));
        counts = must(session->complete("{}"));
    });
    worker.join();
    QCOMPARE(counts.added, 5000);
}

void TestImportSession::writesMetadata_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("source") << QStringLiteral("mail");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("quotes") << QStringLiteral("a \"name\"") << QStringLiteral("\\ \"x\" /");
    QTest::newRow("control") << QStringLiteral("a\tb") << QStringLiteral("line\r\nline\x01\x1f");
    QTest::newRow("unicode") << QStringLiteral("東京") << QStringLiteral("é 😀 \u2028");
    QTest::newRow("json") << QStringLiteral("[1]") << QStringLiteral("{\"a\": [1, 2]}");
}

void TestImportSession::writesMetadata()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Metadata metadata{{QStringLiteral("first"), QStringLiteral("1")}, {name, value}};
    const Metadata read = metadataFromJson(metadataToJson(metadata));
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[1].first, name);
    QCOMPARE(read[1].second, value);
    TestProject project;
    project.addRecord(QStringLiteral("a"), QStringLiteral("text"), metadataToJson(metadata));
    QCOMPARE(project.cell(QStringLiteral("SELECT json_valid(metadata) FROM record")), QStringLiteral("1"));
    must(project.connection().statement(QStringLiteral("INSERT INTO metadata_column VALUES (?, 0)")).run(name));
    const Query query{{MetadataIs{name, value}}};
    QCOMPARE(must(listRecords(project.connection(), {query, {}, {}})).size(), size_t(1));
    QCOMPARE(selected(read, {name, QStringLiteral("missing")}).size(), size_t(1));
}

void TestImportSession::readsForeignMetadata()
{
    const Metadata read = metadataFromJson("{\"a\": 1, \"b\": [true], \"c\": null}");
    QCOMPARE(read.size(), size_t(3));
    QCOMPARE(read[0].second, QStringLiteral("1"));
    QCOMPARE(read[1].second, QStringLiteral("[true]"));
    for (const char *json : {"", "[", "[1]", "3", "{\"a\""})
        QVERIFY(metadataFromJson(json).empty());
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_import_session.moc"
