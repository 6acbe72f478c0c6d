// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the values of a file: their types, the parts of its columns, and what is nested without end.
#include "core/io/import_preview.h"
#include "core/io/import_source.h"
#include "core/io/mapping_guess.h"
#include "core/store/import/import_session.h"
#include "core/store/import/row_numbers.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/metadata_json.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

constexpr int deep = 100000;

QByteArray nested(const char *open, const char *inside, const char *close)
{
    return QByteArray(open).repeated(deep) + inside + QByteArray(close).repeated(deep);
}

} // namespace

class TestImportValues : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    Schema m_schema;

    QString fileWith(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_project->pathOf(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

    Result<ImportReport> import(const QString &path, const ImportMapping &mapping)
    {
        ImportRequest request;
        request.path = path;
        request.mapping = mapping;
        const auto gold = must(
            m_project->writer().submit(Priority::Human, [](Connection &each) { return goldAnnotator(each); }).wait());
        const auto session = must(ImportSession::begin(m_project->writer(), u"a"_s, request.onDuplicate));
        return importSource(request, m_schema, {gold.id, m_project->person(u"Ana"_s)}, *session, {}, {});
    }

    static ImportMapping everything(const QString &id, const QString &text)
    {
        ImportMapping mapping;
        mapping.idColumn = id;
        mapping.textColumn = text;
        mapping.allMetadata = true;
        return mapping;
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_schema = m_project->setUsualSchema();
    }

    void keepsTypes_data()
    {
        QTest::addColumn<QByteArray>("value");   // as JSON
        QTest::addColumn<QString>("searchedAs"); // empty: as nothing
        QTest::newRow("text") << QByteArray("\"7\"") << "7";
        QTest::newRow("whole number") << QByteArray("7") << "7";
        QTest::newRow("number") << QByteArray("1.10") << "1.10";
        QTest::newRow("negative zero") << QByteArray("-0") << "-0";
        QTest::newRow("exponent") << QByteArray("1e5") << "1e5";
        QTest::newRow("more digits than a number has")
            << QByteArray("12345678901234567890123") << "12345678901234567890123";
        QTest::newRow("true") << QByteArray("true") << "true";
        QTest::newRow("false") << QByteArray("false") << "false";
        QTest::newRow("null") << QByteArray("null") << "";
        QTest::newRow("a text that says null") << QByteArray("\"null\"") << "null";
        QTest::newRow("a text that says true") << QByteArray("\"true\"") << "true";
        QTest::newRow("list") << QByteArray("[1,\"a\",null]") << "[1,\"a\",null]";
        QTest::newRow("empty list") << QByteArray("[]") << "[]";
        QTest::newRow("empty object") << QByteArray("{}") << "{}";
        QTest::newRow("empty text") << QByteArray("\"\"") << "";
    }

    void keepsTypes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, searchedAs);
        for (const QString &name : {u"a.jsonl"_s, u"a.json"_s}) {
            init();
            const QByteArray object = R"({"id":"1","text":"x","value":)" + value + "}";
            const QByteArray bytes = name == u"a.json" ? QByteArray('[' + object + ']') : object;
            const auto report = import(fileWith(name, bytes), everything(u"id"_s, u"text"_s));
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QCOMPARE(m_project->cell(u"SELECT metadata FROM record"_s).toUtf8(), "{\"value\":" + value + "}");
            if (searchedAs.isEmpty())
                continue;
            const Query query{{MetadataIs{u"value"_s, searchedAs}}};
            QCOMPARE(must(listRecords(m_project->connection(), {query, {}, {}})).size(), size_t(1));
            QCOMPARE(metadataFromJson("{\"value\":" + value + "}").front().second, searchedAs);
        }
    }

    void goesBehindTheNumbersThatAreThere_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<qint64>("last");
        QTest::newRow("none") << QStringList() << qint64(0);
        QTest::newRow("numbers") << QStringList{u"1"_s, u"12"_s, u"7"_s} << qint64(12);
        QTest::newRow("with zeros in front") << QStringList{u"007"_s} << qint64(7);
        QTest::newRow("other ids") << QStringList{u"a9"_s, u"9a"_s, u"-5"_s, u"1.5"_s, u" 8"_s, u""_s} << qint64(0);
        QTest::newRow("ids of messages") << QStringList{u"570306133677760513"_s, u"3"_s} << qint64(3);
        QTest::newRow("digits of another script") << QStringList{u"٣"_s} << qint64(0);
    }

    void goesBehindTheNumbersThatAreThere()
    {
        QFETCH(QStringList, ids);
        for (const QString &id : ids)
            m_project->addRecord(id, u"text"_s);
        QFETCH(qint64, last);
        QCOMPARE(must(lastRowNumber(m_project->connection())), last);
        ImportMapping mapping = everything({}, u"text"_s);
        mapping.rowsBefore = last;
        const auto report = import(fileWith(u"b.csv"_s, "text,n\nnew,1\nnewer,2\n"), mapping);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, qint64(2));
        QCOMPARE(report->numberedFrom, last + 1);
        QCOMPARE(m_project->cell(u"SELECT external_id FROM record WHERE content = 'newer'"_s),
                 QString::number(last + 2));
    }

    void guessesTheParts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        const QByteArray labels = "id,label\n1,positive\n2,negative\n3,positive\n4,negative\n";
        QTest::newRow("labels alone are no text") << labels << QStringList() << "id"
                                                  << "";
        QTest::newRow("nor is a column that is used")
            << QByteArray("id,gold\n1,a long one\n2,another\n") << QStringList{u"gold"_s} << "id"
            << "";
        QTest::newRow("a used id is no text")
            << QByteArray("message,n\na long one,1\nanother,2\n") << QStringList{u"message"_s} << ""
            << "n";
        QTest::newRow("the text beside what is used")
            << QByteArray("id,text,remark\n1,x,a long remark\n2,y,another remark\n") << QStringList{u"text"_s} << "id"
            << "remark";
        QTest::newRow("the index of pandas")
            << QByteArray(",text\n0,good film\n1,bad film\n2,so\n") << QStringList() << "column 1"
            << "text";
        QTest::newRow("an index with a hole")
            << QByteArray(",text\n0,good film\n2,bad film\n3,so\n") << QStringList() << ""
            << "text";
        QTest::newRow("long labels are texts") << QByteArray("a,b\n1,a text that is longer than any label may be\n"
                                                             "2,a text that is longer than any label may be\n"
                                                             "3,a text that is longer than any label may be\n"
                                                             "4,a text that is longer than any label may be\n")
                                               << QStringList() << ""
                                               << "b";
    }

    void guessesTheParts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, used);
        const auto preview = previewSource(fileWith(u"a.csv"_s, bytes), {});
        QVERIFY(preview);
        const ImportMapping guess = guessedMapping(preview->columns, preview->rows, used);
        QTEST(guess.idColumn, "id");
        QTEST(guess.textColumn, "text");
    }

    void neverTakesGoldForTheText()
    {
        ImportMapping mapping;
        mapping.idColumn = u"id"_s;
        mapping.goldColumns[u"sentiment"_s] = u"mood"_s;
        const auto report = import(fileWith(u"a.csv"_s, "id,mood\n1,positive\n2,negative\n"), mapping);
        QVERIFY(!report);
        QCOMPARE(report.error().message, u"Say which column holds the text."_s);
    }

    void bearsDeepNesting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray lists = nested("[", "1", "]");
        const QByteArray objects = nested("{\"a\":", "1", "}");
        const auto asText = [](QByteArray json) { return QByteArray('"' + json.replace("\"", "\"\"") + '"'); };
        QTest::newRow("CSV, lists") << "a.csv" << QByteArray("id,text,aspect,n\n1,x," + lists + "," + lists + "\n");
        QTest::newRow("CSV, objects") << "a.csv"
                                      << QByteArray("id,text,aspect,n\n1,x," + asText(objects) + "," + asText(objects) +
                                                    "\n");
        QTest::newRow("CSV, open lists") << "a.csv"
                                         << QByteArray("id,text,aspect,n\n1,x," + QByteArray("[").repeated(deep) +
                                                       ",\n");
        QTest::newRow("JSON Lines, lists")
            << "a.jsonl" << QByteArray(R"({"id":1,"text":"x","aspect":)" + lists + ",\"n\":" + lists + "}\n");
        QTest::newRow("JSON Lines, objects")
            << "a.jsonl" << QByteArray(R"({"id":1,"text":"x","aspect":"[]","n":)" + objects + "}\n");
        QTest::newRow("JSON array, lists")
            << "a.json" << QByteArray(R"([{"id":1,"text":"x","aspect":)" + lists + ",\"n\":" + lists + "}]");
        QTest::newRow("JSON array, objects")
            << "a.json" << QByteArray(R"([{"id":1,"text":"x","aspect":"[]","n":)" + objects + "}]");
    }

    void bearsDeepNesting()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = fileWith(name, bytes);
        const auto preview = previewSource(path, {});
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        ImportMapping mapping = everything(u"id"_s, u"text"_s);
        mapping.goldColumns[u"aspect"_s] = u"aspect"_s;
        const auto report = import(path, mapping);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->added, qint64(1));
        // SQLite reads it too.
        QCOMPARE(m_project->cell(u"SELECT json_valid(metadata) FROM record"_s), u"1"_s);
    }

    void bearsDeepNestingThatNeverCloses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JSON Lines") << "a.jsonl"
                                    << QByteArray("{\"a\":" + QByteArray("[").repeated(deep) + "\n{\"id\":1}\n");
        QTest::newRow("JSON array") << "a.json" << QByteArray("[{\"a\":" + QByteArray("[").repeated(deep));
        QTest::newRow("brackets alone") << "a.json" << QByteArray("[").repeated(deep);
        QTest::newRow("objects alone") << "a.json" << QByteArray("{\"a\":").repeated(deep);
        QTest::newRow("objects in an array") << "a.json" << QByteArray('[' + QByteArray("{\"a\":").repeated(deep));
    }

    void bearsDeepNestingThatNeverCloses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto preview = previewSource(fileWith(name, bytes), {});
        QVERIFY(!preview || !preview->faults.empty());
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_import_values.moc"
