// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/current_labels.h"
#include "core/store/query/project_counts.h"
#include "core/store/records/record_rows.h"
#include "core/store/records/record_store.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

/// Rows and records by their ids, previews, and the counts of a project.
class TestRecordStore : public QObject
{
    Q_OBJECT

private slots:
    void readsRecordsInOrder();
    void readsRows();
    void readsMetadataOnDemand();
    void cutsPreviews_data();
    void cutsPreviews();
    void readsLongTextsWhole();
    void countsStatuses();
    void countsKnownIds();
    void refusesARecordThatIsGone();
};

namespace {
void addOwnLabel(TestProject &project, RecordId record, LabelDefinitionId definition, AnnotatorId person,
                 OptionId option)
{
    must(project.connection()
             .statement(QStringLiteral("INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, "
                                       "created_at) VALUES (?, ?, ?, ?, 0)"))
             .run(record, definition, person, option));
    must(refreshCurrentLabels(project.connection(), definition, {record}));
}
} // namespace

void TestRecordStore::readsRecordsInOrder()
{
    TestProject project;
    const std::vector<RecordId> ids = project.addRecords(5);
    const auto found = must(records(project.connection(), {ids[3], RecordId(99), ids[0], ids[4]}));
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].externalId, QStringLiteral("r4"));
    QCOMPARE(found[1].externalId, QStringLiteral("r1"));
    QCOMPARE(found[2].content, QStringLiteral("text of r5"));
}

void TestRecordStore::readsRows()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const LabelDefinition &sentiment = schema.definitions[0];
    const std::vector<RecordId> ids = project.addRecords(3);
    addOwnLabel(project, ids[1], sentiment.id, project.person(QStringLiteral("Ana")), sentiment.options[2].id);
    const auto rows = must(recordRows(project.connection(), {ids[2], ids[1], RecordId(99)}, {}));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].id, ids[2]);
    QCOMPARE(rows[0].labels.size(), size_t(2));
    QCOMPARE(rows[0].labels[0].status, Status::Unlabelled);
    QVERIFY(!rows[0].labels[0].value);
    QCOMPARE(rows[1].externalId, QStringLiteral("r2"));
    QCOMPARE(rows[1].preview, QStringLiteral("text of r2"));
    QCOMPARE(rows[1].labels[0].definition, sentiment.id);
    QCOMPARE(rows[1].labels[0].status, Status::Own);
    QVERIFY(rows[1].labels[0].value == LabelValue{sentiment.options[2].id});
    QVERIFY(!rows[1].labels[0].modelValue);
    QVERIFY(!rows[1].labels[0].confidence);
    QCOMPARE(rows[1].labels[0].annotator, QStringLiteral("Ana"));
}

void TestRecordStore::readsMetadataOnDemand()
{
    TestProject project;
    const RecordId id = project.addRecord(QStringLiteral("a"), QStringLiteral("text"), R"({"x": "1", "y": "2"})");
    QVERIFY(must(recordRows(project.connection(), {id}, {})).front().metadata.empty());
    const Metadata metadata =
        must(recordRows(project.connection(), {id}, {QStringLiteral("y"), QStringLiteral("z")})).front().metadata;
    QCOMPARE(metadata.size(), size_t(1));
    QCOMPARE(metadata[0].second, QStringLiteral("2"));
}

void TestRecordStore::cutsPreviews_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("preview");
    const QString emoji = QStringLiteral("😀");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one line") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("two lines") << QStringLiteral("hello\nworld") << QStringLiteral("hello ↵ world");
    QTest::newRow("carriage return") << QStringLiteral("hello\r\nworld") << QStringLiteral("hello ↵ world");
    QTest::newRow("blank lines first") << QStringLiteral("\n  \r\n\thello\nworld") << QStringLiteral("hello ↵ world");
    QTest::newRow("blank lines between") << QStringLiteral("hello\n\n \nworld") << QStringLiteral("hello ↵ world");
    QTest::newRow("line break last") << QStringLiteral("hello\n") << QStringLiteral("hello");
    QTest::newRow("indented") << QStringLiteral("a:\n    b\u2028c") << QStringLiteral("a: ↵ b ↵ c");
    QTest::newRow("marks make it longer")
        << QStringLiteral("ab\n").repeated(200) << QStringLiteral("ab ↵ ").repeated(60);
    QTest::newRow("only white space") << QStringLiteral(" \n\t ") << QString();
    QTest::newRow("long") << QString(1000, u'x') << QString(300, u'x');
    QTest::newRow("long emoji") << emoji.repeated(400) << emoji.repeated(300);
    QTest::newRow("many blank lines") << QString(500, u'\n') + QStringLiteral("hello") << QStringLiteral("hello");
}

void TestRecordStore::cutsPreviews()
{
    QFETCH(QString, content);
    QFETCH(QString, preview);
    QCOMPARE(previewOf(content), preview);
    TestProject project;
    const RecordId id = project.addRecord(QStringLiteral("a"), content);
    QCOMPARE(must(recordRows(project.connection(), {id}, {})).front().preview, preview);
}

void TestRecordStore::readsLongTextsWhole()
{
    TestProject project;
    const QString content = QStringLiteral("é\n").repeated(100'000);
    const RecordId id = project.addRecord(QStringLiteral("a"), content);
    QCOMPARE(must(record(project.connection(), id)).content, content);
}

void TestRecordStore::countsStatuses()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const LabelDefinition &sentiment = schema.definitions[0];
    const std::vector<RecordId> ids = project.addRecords(10);
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    for (size_t i = 0; i < 4; ++i)
        addOwnLabel(project, ids[i], sentiment.id, ana, sentiment.options[0].id);
    must(project.connection().execute(QStringLiteral(
        "UPDATE current_label SET status = 2, confidence = 0.69 + 0.01 * record_id WHERE record_id < 3")));
    must(project.connection().execute(QStringLiteral("UPDATE project SET visible_through = 9")));
    const ProjectCounts counts = must(projectCounts(project.connection()));
    QCOMPARE(counts.records, 9);
    QCOMPARE(counts.definitions.size(), size_t(2));
    const auto count = [&](size_t definition, Status status) {
        const auto &found = counts.definitions[definition].statuses[size_t(status)];
        return found.first == status ? found.second : -1;
    };
    QCOMPARE(count(0, Status::Own), 2);
    QCOMPARE(count(0, Status::Unverified), 2);
    QCOMPARE(count(0, Status::Unlabelled), 5);
    QCOMPARE(count(0, Status::Conflict), 0);
    QCOMPARE(count(1, Status::Unlabelled), 9);
    QCOMPARE(counts.definitions[0].statuses.size(), size_t(8));
    QCOMPARE(counts.definitions[0].belowReviewThreshold, 0);
    must(project.connection().execute(QStringLiteral("UPDATE current_label SET confidence = 0.6 WHERE record_id = 1")));
    QCOMPARE(must(projectCounts(project.connection())).definitions[0].belowReviewThreshold, 1);
}

void TestRecordStore::countsKnownIds()
{
    TestProject project;
    project.addRecords(3);
    QCOMPARE(
        must(countKnown(project.connection(), {QStringLiteral("r1"), QStringLiteral("r3"), QStringLiteral("\"r2")})),
        2);
    QCOMPARE(must(countKnown(project.connection(), {})), 0);
}

void TestRecordStore::refusesARecordThatIsGone()
{
    TestProject project;
    QCOMPARE(record(project.connection(), RecordId(1)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_record_store.moc"
