// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_json.h"
#include "core/project/exporter.h"
#include "core/project/importer.h"
#include "core/project/project.h"
#include "core/project/schemas.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/comment_store.h"
#include "core/store/labels/decision_store.h"
#include "tests/support/test_job.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// A record for each thing that can be said, and texts that are awkward to write down.
class Everything
{
public:
    Everything()
        : schema(project.setUsualSchema())
        , ada(project.person(u"Ada, \"the\" judge"_s))
        , ben(project.person(u"Ben"_s))
    {
        const QByteArray texts[] = {"plain",
                                    "comma, \"quote\" and ;",
                                    "two\nlines",
                                    "two\r\nlines\r",
                                    "  spaces  ",
                                    "=1+2",
                                    "日本語 👍🏽",
                                    "\u0065\u0301\u200d\ufeff",
                                    "[\"json\"]",
                                    "",
                                    "\ttab\t",
                                    "'; DROP TABLE record; --",
                                    "\"",
                                    "null",
                                    "007",
                                    "1e3"};
        for (const QByteArray &text : texts)
            records.push_back(project.addRecord(u"id "_s + QString::number(records.size()), QString::fromUtf8(text),
                                                R"({"a \"b\"":"x,y\n","empty":"","数":"1.0"})"));
        const LabelDefinition &sentiment = schema.definitions[0];
        const LabelDefinition &aspect = schema.definitions[1];
        const auto single = [&](int i) { return LabelValue{sentiment.options[size_t(i)].id}; };
        const LabelValue two{aspect.options[0].id, aspect.options[2].id};
        TestJob first(project, {records[0], records[1], records[2], records[3], records[4], records[5]});
        TestJob second(project, {records[3], records[4], records[5], records[6]}, {sentiment.id});
        first.answer(records[0], {single(0), two}, 0.123456789012345);
        first.answer(records[1], {single(1), LabelValue{}});
        first.answer(records[2], {std::nullopt, two});
        for (const size_t i : {3U, 4U, 5U}) {
            first.answer(records[i], {single(0), two});
            second.answer(records[i], {single(2)}, 1.0);
        }
        second.answer(records[6], {single(1)}, 0.0);
        decide(DecisionKind::Confirm, ada, 0, 0, {}, u"clear, \"really\"\nyes"_s);
        decide(DecisionKind::Set, ada, 1, 0, single(2), {});
        decide(DecisionKind::Reject, ben, 3, 0, {}, {});
        decide(DecisionKind::Set, ada, 4, 0, single(1), u"no"_s);
        decide(DecisionKind::Confirm, ben, 4, 0, {}, {});
        decide(DecisionKind::Set, ada, 5, 0, single(1), {});
        decide(DecisionKind::Confirm, ben, 5, 0, {}, {});
        decide(DecisionKind::Settle, ben, 5, 0, single(0), u"settled"_s);
        decide(DecisionKind::Set, ada, 0, 1, LabelValue{}, {});
        decide(DecisionKind::Set, ben, 1, 1, two, {});
        decide(DecisionKind::Set, ada, 7, 0, single(0), {});
        decide(DecisionKind::Set, ada, 8, 1, LabelValue{}, u"none at all"_s);
        decide(DecisionKind::Set, ben, 8, 1, two, {});
        // Remarks without a decision, beside one of the same person, and beside those of others.
        remark(ada, 10, 0, u"look again, \"please\"\nand ; more"_s);
        remark(ben, 10, 0, u"=1+1"_s);
        remark(ben, 0, 0, u"not so clear"_s);
        remark(ada, 1, 0, u"after the verdict"_s);
        remark(ada, 6, 0, u"unverified"_s);
        remark(ben, 11, 1, u"日本語 👍🏽"_s);
        addGold(records[9], single(1));
    }

    void decide(DecisionKind kind, AnnotatorId person, size_t record, size_t definition, const LabelValue &value,
                const QString &comment)
    {
        Decision decision;
        decision.kind = kind;
        decision.person = person;
        decision.definition = schema.definitions[definition].id;
        decision.value = value;
        decision.comment = comment;
        must(tandem::decide(project.connection(), decision, {records[record]}));
    }

    void remark(AnnotatorId person, size_t record, size_t definition, const QString &text)
    {
        must(writeComment(project.connection(), {records[record]}, schema.definitions[definition].id, person, text));
    }

    TestProject project;
    Schema schema;

private:
    void addGold(RecordId record, const LabelValue &value)
    {
        Connection &connection = project.connection();
        const AnnotatorId gold = must(goldAnnotator(connection)).id;
        must(connection
                 .statement(u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, created_at)"
                            " VALUES (?, ?, ?, ?, 5)"_s)
                 .run(record, schema.definitions[0].id, gold, value.options().front()));
        for (const QString &name : {u"a \"b\""_s, u"empty"_s, u"数"_s})
            must(connection
                     .statement(u"INSERT INTO metadata_column (name, position) VALUES (?, (SELECT count(*) FROM "
                                "metadata_column))"_s)
                     .run(name));
    }

    AnnotatorId ada;
    AnnotatorId ben;
    std::vector<RecordId> records;
};

QByteArray exported(Project &project, const QString &path)
{
    ExportRequest request;
    request.path = path;
    request.format = path.section(u'.', -1);
    request.allAnnotators = true;
    must(project.exporter().write(request, {}, {}).wait());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is exported with everything that was said, and imported into a new project, gives the same export again.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return now += 7; });
    }
    void cleanup() { Clock::replace({}); }

    void givesTheSameAgain_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("TSV") << u"tsv"_s;
        QTest::newRow("JSON Lines") << u"jsonl"_s;
    }

    void givesTheSameAgain()
    {
        QFETCH(QString, format);
        Everything everything;
        const QString path = everything.project.path();
        everything.project.close();
        const auto original = must(Project::open(path, OpenMode::ReadWrite).wait());
        const QString first = everything.project.pathOf(u"first."_s + format);
        const QByteArray before = exported(*original, first);
        QVERIFY(before.contains("conflict"));

        const auto copy = must(Project::create(everything.project.pathOf(u"copy.tandem"_s)).wait());
        const auto ada = must(copy->person(u"Cleo"_s).wait());
        Schema schema = everything.schema;
        for (LabelDefinition &definition : schema.definitions) {
            definition.id = {};
            for (Option &option : definition.options)
                option.id = {};
        }
        must(copy->schemas().save(schema, ada.id).wait());
        ImportRequest request;
        request.path = first;
        request.restores = true;
        const ImportReport report = must(copy->importer().import(request, {}, {}).wait());
        QCOMPARE(report.added, 16);
        const QList<QByteArray> again = exported(*copy, everything.project.pathOf(u"again."_s + format)).split('\n');
        const QList<QByteArray> lines = before.split('\n');
        for (qsizetype i = 0; i < qMin(lines.size(), again.size()); ++i)
            QCOMPARE(again[i], lines[i]);
        QCOMPARE(again.size(), lines.size());
    }

    /// Numbers with all their digits, truth values, null, lists and objects come back as what they are.
    void keepsTheTypesOfMetadata_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        for (const char *value :
             {"1", "-0.50", "1.0", "1e3", "12345678901234567890", "0.1234567890123456789", "true", "false", "null",
              "[]", "[1,null,\"a\"]", "{}", "{\"a\":{\"b\":null}}", "\"1\"", "\"true\"", "\"null\"", "\"\"", "\"[1]\""})
            QTest::newRow(value) << "{\"before\":\"x\",\"m\":" + QByteArray(value) + ",\"after\":2}";
    }

    void keepsTheTypesOfMetadata()
    {
        QFETCH(QByteArray, metadata);
        TestProject project;
        project.setUsualSchema();
        project.addRecord(u"a"_s, u"text"_s, metadata);
        must(project.connection().execute(
            u"INSERT INTO metadata_column (name, position) VALUES ('before', 0), ('m', 1), ('after', 2)"_s));
        const QString path = project.path();
        project.close();
        const auto original = must(Project::open(path, OpenMode::ReadWrite).wait());
        const QString first = project.pathOf(u"first.jsonl"_s);
        const QByteArray before = exported(*original, first);
        QVERIFY2(before.contains(metadata), before.constData());
        const auto copy = must(Project::create(project.pathOf(u"copy.tandem"_s)).wait());
        ImportRequest request;
        request.path = first;
        request.restores = true;
        must(copy->schemas()
                 .save(must(schemaFromJson(schemaToJson(must(original->schemas().current().wait())))),
                       must(copy->person(u"Cleo"_s).wait()).id)
                 .wait());
        must(copy->importer().import(request, {}, {}).wait());
        QCOMPARE(exported(*copy, project.pathOf(u"again.jsonl"_s)), before);
    }

    void refusesWhatIsNoSuchExport_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another table") << QByteArray("id,text\n1,x\n");
        QTest::newRow("another JSON") << QByteArray("{\"id\":\"1\"}\n");
        QTest::newRow("what is shown alone") << QByteArray("{\"id\":\"1\",\"labels\":{\"sentiment\":{}}}\n");
        QTest::newRow("a label of another schema") << QByteArray("{\"id\":\"1\",\"labels\":{\"mood\":[{}]}}\n");
        QTest::newRow("an option of another schema")
            << QByteArray("{\"id\":\"1\",\"labels\":{\"sentiment\":[{\"llm_value\":\"odd\",\"job\":1}]}}\n");
        QTest::newRow("cut off") << QByteArray("{\"id\":\"1\",\"labels\":{}}\n{\"id\":");
    }

    void refusesWhatIsNoSuchExport()
    {
        QFETCH(QByteArray, content);
        TestProject project;
        project.setUsualSchema();
        const QString path = project.path();
        project.close();
        const auto opened = must(Project::open(path, OpenMode::ReadWrite).wait());
        ImportRequest request;
        request.path = project.pathOf(u"x"_s);
        request.restores = true;
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(!opened->importer().import(request, {}, {}).wait());
        QVERIFY(must(opened->importer().imports().wait()).empty());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
