// SPDX-License-Identifier: GPL-3.0-or-later
// What a file lacks: columns that come late, cells with nothing in them, and columns at all.
#include "core/io/import_source.h"
#include "core/store/import/import_session.h"
#include "core/store/labels/annotator_store.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// JSON Lines in which a member comes for the first time in the last of so many rows.
QByteArray withLateMember(int rows, const char *member, bool isArray)
{
    QByteArray lines = isArray ? "[" : "";
    for (int i = 1; i < rows; ++i)
        lines += "{\"id\":\"" + QByteArray::number(i) + "\",\"text\":\"t\"}" + (isArray ? ",\n" : "\n");
    return lines + "{\"id\":\"last\",\"text\":\"t\",\"between\":1,\"" + member + "\":\"positive\"}" +
           (isArray ? "]" : "\n");
}

} // namespace

class TestImportGaps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    Schema m_schema;

    ImportRequest requestFor(const QByteArray &bytes, const QString &name)
    {
        ImportRequest request;
        request.path = m_project->pathOf(name);
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        return request;
    }

    Result<ImportReport> run(const ImportRequest &request)
    {
        const auto gold = must(
            m_project->writer().submit(Priority::Human, [](Connection &each) { return goldAnnotator(each); }).wait());
        const ImportAnnotators annotators{gold.id, m_project->person(u"Ana"_s)};
        const auto session =
            must(ImportSession::begin(m_project->writer(), u"a"_s, request.onDuplicate, {}, request.onConflict));
        return importSource(request, m_schema, annotators, *session, {}, {});
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_schema = m_project->setUsualSchema();
    }

    void findsColumnsThatComeLate_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isArray");
        for (const bool isArray : {false, true}) {
            for (const int rows : {200, 201, 450}) {
                for (const char *part : {"meta", "text", "id", "template", "gold", "labels"})
                    QTest::addRow("%s in row %d of %s", part, rows, isArray ? "an array" : "lines")
                        << QString::fromLatin1(part) << rows << isArray;
            }
        }
    }

    void findsColumnsThatComeLate()
    {
        QFETCH(QString, part);
        QFETCH(int, rows);
        QFETCH(bool, isArray);
        ImportRequest request =
            requestFor(withLateMember(rows, "extra", isArray), isArray ? u"a.json"_s : u"a.jsonl"_s);
        if (part == u"meta")
            request.mapping.metadataColumns = QStringList{u"extra"_s};
        else if (part == u"text")
            request.mapping.textColumn = u"extra"_s;
        else if (part == u"id")
            request.mapping.idColumn = u"extra"_s;
        else if (part == u"template")
            request.mapping.textTemplate = u"<{{extra}}>"_s;
        else
            (part == u"gold" ? request.mapping.goldColumns : request.mapping.labelColumns)[u"sentiment"_s] = u"extra"_s;
        const auto report = run(request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, part == u"id" ? 1 : rows);
        if (part == u"meta")
            QCOMPARE(m_project->cell(u"SELECT metadata FROM record WHERE external_id = 'last'"_s),
                     u"{\"extra\":\"positive\"}"_s);
        if (part == u"text" || part == u"template")
            QCOMPARE(m_project->cell(u"SELECT content FROM record WHERE external_id = 'last'"_s),
                     part == u"text" ? u"positive"_s : u"<positive>"_s);
        QCOMPARE(report->goldLabels, part == u"gold" ? 1 : 0);
        QCOMPARE(report->personLabels, part == u"labels" ? 1 : 0);
    }

    void saysThatNoRowHasAColumn()
    {
        ImportRequest request = requestFor(withLateMember(300, "extra", false), u"a.jsonl"_s);
        request.mapping.metadataColumns = QStringList{u"xtra"_s};
        const auto report = run(request);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Did you mean “extra”?"), qPrintable(report.error().message));
    }

    void takesNothingAwayByEmptyCells_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("keptTexts");
        QTest::addColumn<int>("emptyLabels");
        QTest::addColumn<int>("labels");
        QTest::newRow("everything") << QByteArray("1,new,negative,[]") << u"new"_s << 0 << 0 << 2;
        QTest::newRow("no text") << QByteArray("1,,negative,[]") << u"old"_s << 1 << 0 << 2;
        QTest::newRow("no gold") << QByteArray("1,new,,[]") << u"new"_s << 0 << 1 << 2;
        QTest::newRow("white space") << QByteArray("1,new,  ,[]") << u"new"_s << 0 << 1 << 2;
        QTest::newRow("no label of a person") << QByteArray("1,new,negative,") << u"new"_s << 0 << 1 << 2;
        QTest::newRow("nothing") << QByteArray("1,,,") << u"old"_s << 1 << 2 << 2;
    }

    void takesNothingAwayByEmptyCells()
    {
        QFETCH(QByteArray, row);
        const auto file = [&](const QByteArray &line) {
            ImportRequest request = requestFor("id,text,mood,parts\n" + line + '\n', u"a.csv"_s);
            request.mapping.goldColumns[u"sentiment"_s] = u"mood"_s;
            request.mapping.labelColumns[u"aspect"_s] = u"parts"_s;
            request.onDuplicate = DuplicatePolicy::Update;
            request.onConflict = ConflictPolicy::Replace;
            return request;
        };
        QVERIFY(run(file("1,old,positive,price")));
        const auto report = run(file(row));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QTEST(m_project->cell(u"SELECT content FROM record"_s), "text");
        QTEST(int(report->keptTexts), "keptTexts");
        QTEST(int(report->emptyLabels), "emptyLabels");
        QTEST(int(m_project->number(u"SELECT count(*) FROM label WHERE is_current = 1"_s)), "labels");
    }

    void takesAnEmptyTextOfANewRecord()
    {
        const auto report = run(requestFor("id,text\n1,\n2,x\n", u"a.csv"_s));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, 2);
        QCOMPARE(report->keptTexts, 0);
        QCOMPARE(report->emptyTexts, 1);
        QCOMPARE(m_project->cell(u"SELECT content FROM record WHERE external_id = '1'"_s), QString());
    }

    void saysWhyThereIsNoColumn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QString empty = u"There is no row in the file"_s;
        QTest::newRow("empty CSV") << u"a.csv"_s << QByteArray() << empty;
        QTest::newRow("blank lines") << u"a.csv"_s << QByteArray("\n\n") << empty;
        QTest::newRow("empty JSON Lines") << u"a.jsonl"_s << QByteArray() << empty;
        QTest::newRow("an empty array") << u"a.json"_s << QByteArray("[]") << empty;
        QTest::newRow("JSON over lines") << u"a.jsonl"_s << QByteArray("{\n \"id\": 1\n}\n") << u"each line is one"_s;
        QTest::newRow("arrays in lines") << u"a.jsonl"_s << QByteArray("[1]\n[2]\n") << u"not a JSON object"_s;
        QTest::newRow("a raw tab") << u"a.jsonl"_s << QByteArray("{\"id\":\"a\tb\"}\n") << u"control character"_s;
        QTest::newRow("a bad escape") << u"a.jsonl"_s << QByteArray("{\"id\":\"a\\xb\"}\n") << u"Line 1: "_s;
        QTest::newRow("a raw tab in an array") << u"a.json"_s << QByteArray("[{\"id\":\"a\tb\"}]") << u"control"_s;
    }

    void saysWhyThereIsNoColumn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto report = run(requestFor(bytes, name));
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(reason), qPrintable(report.error().message));
        QVERIFY2(!report.error().message.contains(u": ."), qPrintable(report.error().message));
    }
};

QTEST_GUILESS_MAIN(TestImportGaps)
#include "tst_import_gaps.moc"
