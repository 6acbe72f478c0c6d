// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_check.h"
#include "core/io/import_preview.h"
#include "core/io/import_source.h"
#include "core/store/import/import_session.h"
#include "core/store/labels/annotator_store.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestImportSource : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    Schema m_schema;

    QString fileWith(const QByteArray &bytes, const QString &name = s("a.csv"))
    {
        const QString path = m_project->pathOf(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

    static ImportRequest requestFor(const QString &path)
    {
        ImportRequest request;
        request.path = path;
        request.mapping.idColumn = s("id");
        request.mapping.textColumn = s("text");
        request.onDuplicate = DuplicatePolicy::Skip;
        return request;
    }

    Result<ImportReport> run(const ImportRequest &request, const CancelToken &cancel = {},
                             const Progress &progress = {})
    {
        const auto gold = must(
            m_project->writer().submit(Priority::Human, [](Connection &each) { return goldAnnotator(each); }).wait());
        ImportAnnotators annotators{gold.id, m_project->person(s("Ana"))};
        const auto session = must(ImportSession::begin(m_project->writer(), s("a.csv"), request.onDuplicate));
        return importSource(request, m_schema, annotators, *session, cancel, progress);
    }

    Result<ImportReport> check(const ImportRequest &request)
    {
        const auto known = [this](const QStringList &ids) -> Result<qint64> {
            qint64 count = 0;
            for (const QString &id : ids)
                count += m_project->number(s("SELECT count(*) FROM record WHERE external_id = '%1'").arg(id));
            return count;
        };
        return checkSource(request, m_schema, known, {}, {});
    }

    qint64 records() { return m_project->number(s("SELECT count(*) FROM record")); }

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_schema = m_project->setUsualSchema();
    }

    void bringsRecordsLabelsAndMetadata()
    {
        ImportRequest request = requestFor(fileWith("id,text,mood,parts,channel\n"
                                                    "007,one,negative,price;service,mail\n"
                                                    "8,\"two\nlines\",-,[],\n"
                                                    ",no id,positive,,web\n"
                                                    "9,three,Positive,price;x,web\n"
                                                    "10,too,many,x,y,z\n"));
        request.mapping.goldColumns[s("sentiment")] = s("mood");
        request.mapping.labelColumns[s("aspect")] = s("parts");
        request.mapping.allMetadata = true;
        const auto checked = check(request);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        const auto report = run(request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        for (const ImportReport *each : {&*checked, &*report}) {
            QCOMPARE(each->rows, 3);
            QCOMPARE(each->badRows, 2);
            QCOMPARE(each->goldLabels, 2);
            QCOMPARE(each->goldNotAnOption, 1);
            QCOMPARE(each->personLabels, 2);
            QCOMPARE(each->personLabelsNotAnOption, 1);
            QCOMPARE(each->usedSetSeparator, s(";"));
            QCOMPARE(each->notAnOption.size(), size_t(2));
            QCOMPARE(each->faults.size(), size_t(2));
        }
        QCOMPARE(report->added, 3);
        QCOMPARE(m_project->cell(s("SELECT group_concat(external_id, ' ') FROM record")), s("007 8 9"));
        QCOMPARE(m_project->cell(s("SELECT metadata FROM record WHERE external_id = '007'")),
                 s("{\"channel\":\"mail\"}"));
        QCOMPARE(m_project->cell(s("SELECT content FROM record WHERE external_id = '8'")), s("two\nlines"));
    }

    void composesTheText()
    {
        ImportRequest request = requestFor(
            fileWith("{\"id\":1,\"premise\":\"P {{id}}\",\"hypothesis\":\"H\",\"x\":\"y\"}\n", s("a.jsonl")));
        request.mapping.textColumn.clear();
        request.mapping.textTemplate = s("{{premise}} => {{hypothesis}}");
        const auto report = run(request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(m_project->cell(s("SELECT content FROM record")), s("P {{id}} => H"));
        QCOMPARE(m_project->cell(s("SELECT metadata FROM record")),
                 s("{\"premise\":\"P {{id}}\",\"hypothesis\":\"H\"}"));
    }

    void numbersRowsWithoutAnId()
    {
        ImportRequest request = requestFor(fileWith("text,id\na,x\nb,x\n"));
        request.mapping.idColumn.clear();
        QVERIFY(run(request));
        QCOMPARE(m_project->cell(s("SELECT group_concat(external_id, ' ') FROM record")), s("1 2"));
    }

    void countsDuplicatesBeforeAndAfter()
    {
        ImportRequest request = requestFor(fileWith("id,text\na,1\nb,2\na,3\nA,4\na,5\n"));
        auto checked = check(request);
        QVERIFY(checked);
        QCOMPARE(checked->duplicateInFile, 2);
        QCOMPARE(checked->duplicateInProject, 0);
        QCOMPARE(checked->duplicateExamples, QStringList({s("a"), s("a")}));
        auto report = run(request);
        QVERIFY(report);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->skipped, 2);
        QCOMPARE(report->duplicateInFile, 2);
        QCOMPARE(m_project->cell(s("SELECT content FROM record WHERE external_id = 'a'")), s("1"));

        checked = check(request);
        QCOMPARE(checked->duplicateInFile, 2);
        QCOMPARE(checked->duplicateInProject, 3);
        request.onDuplicate = DuplicatePolicy::Update;
        report = run(request);
        QVERIFY(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->duplicateIds, 5);
        QCOMPARE(m_project->cell(s("SELECT content FROM record WHERE external_id = 'a'")), s("5"));
        QCOMPARE(records(), 3);
    }

    void stopsAtDuplicates()
    {
        ImportRequest request = requestFor(fileWith("id,text\na,1\na,3\n"));
        request.onDuplicate = DuplicatePolicy::Stop;
        const auto report = run(request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
        QCOMPARE(records(), 0);
    }

    void leavesNothingAfterACancel()
    {
        QByteArray bytes("id,text\n");
        for (int i = 0; i < 20000; ++i)
            bytes += QByteArray::number(i) + ",x\n";
        const ImportRequest request = requestFor(fileWith(bytes));
        const CancelToken cancel;
        int calls = 0;
        const auto report = run(request, cancel, [&](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            if (++calls == 3)
                cancel.cancel();
        });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 3);
        QTRY_COMPARE(records(), 0);
    }

    void keepsWhatStandsBeforeTheDamage()
    {
        const auto report = run(requestFor(
            fileWith("[{\"id\":\"1\",\"text\":\"a\"},\n{\"id\":\"2\",\"text\":\"b\"},\n{\"id\"", s("a.json"))));
        QVERIFY(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(report->faults[0].line, 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("message");
        QTest::newRow("id") << "id"
                            << "The file has no column “Id”. Did you mean “id”?";
        QTest::newRow("text") << "text"
                              << "The file has no column “txt”. Did you mean “text”?";
        QTest::newRow("template") << "template"
                                  << "The file has no column “txt”. Did you mean “text”?";
        QTest::newRow("template without columns") << "empty template"
                                                  << "uses no column";
        QTest::newRow("metadata") << "metadata"
                                  << "The file has no column “zzz”. Possible: id, text, mood.";
        QTest::newRow("label") << "label"
                               << "The schema has no label “sentimnt”. Did you mean “sentiment”?";
        QTest::newRow("gold column") << "gold"
                                     << "The file has no column “modo”. Did you mean “mood”?";
    }

    void refuses()
    {
        QFETCH(QString, part);
        QFETCH(QString, message);
        ImportRequest request = requestFor(fileWith("id,text,mood\na,1,positive\n"));
        if (part == s("id"))
            request.mapping.idColumn = s("Id");
        if (part == s("text"))
            request.mapping.textColumn = s("txt");
        if (part == s("template"))
            request.mapping.textTemplate = s("{{txt}}");
        if (part == s("empty template"))
            request.mapping.textTemplate = s("no column");
        if (part == s("metadata"))
            request.mapping.metadataColumns = QStringList{s("zzz")};
        if (part == s("label"))
            request.mapping.goldColumns[s("sentimnt")] = s("mood");
        if (part == s("gold"))
            request.mapping.goldColumns[s("sentiment")] = s("modo");
        const auto report = run(request);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(message), qPrintable(report.error().message));
        QCOMPARE(records(), 0);
    }

    void guessesColumns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("by name") << QByteArray("tweet_id,airline,text\n1,aaaaaaaaaaaa,x\n2,bbbbbbbbbb,y\n")
                                 << "tweet_id"
                                 << "text";
        QTest::newRow("by length") << QByteArray("title,long one\na,bbbbbbbb\nc,ddddddd\n") << ""
                                   << "long one";
        QTest::newRow("repeated ids are none") << QByteArray("id,text\na,1\na,2\na,3\n") << ""
                                               << "text";
        QTest::newRow("the exact name first") << QByteArray("user_id,id,text\na,1,x\nb,2,x\n") << "id"
                                              << "text";
    }

    void guessesColumns()
    {
        QFETCH(QByteArray, bytes);
        SourceOptions options;
        options.hasHeader = true;
        const auto preview = previewSource(fileWith(bytes), options);
        QVERIFY(preview);
        QTEST(preview->guess.idColumn, "id");
        QTEST(preview->guess.textColumn, "text");
        QVERIFY(!preview->guess.metadataColumns.contains(preview->guess.textColumn));
    }

    void importsTheTweets()
    {
        const QString folder = qEnvironmentVariable("TANDEM_DATA");
        if (folder.isEmpty())
            QSKIP("TANDEM_DATA names no folder with the public test collections.");
        ImportRequest request = requestFor(folder + s("/tweets-airline-nc/tweets_dev.csv"));
        request.mapping.idColumn = s("tweet_id");
        const auto checked = check(request);
        QVERIFY(checked);
        QCOMPARE(checked->rows, 9681);
        QCOMPARE(checked->duplicateInFile, 104);
        const auto report = run(request);
        QVERIFY(report);
        QCOMPARE(report->added, 9577);
        QCOMPARE(report->skipped, 104);
    }
};

QTEST_GUILESS_MAIN(TestImportSource)
#include "tst_import_source.moc"
