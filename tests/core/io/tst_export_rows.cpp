// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_export.h"
#include "core/io/formats/csv_writer.h"
#include "core/io/formats/export_formats.h"
#include "core/io/formats/json_lines_export.h"
#include "core/io/formats/source_reader.h"
#include "core/store/query/export_cursor.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

LabelDefinition definition(int id, const char *name, Choice choice)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(id);
    definition.name = s(name);
    definition.choice = choice;
    for (int i = 1; i <= 2; ++i) {
        Option option;
        option.id = OptionId(id * 10 + i);
        option.value = QStringLiteral("v%1").arg(i);
        option.text = QStringLiteral("text %1").arg(i);
        definition.options.push_back(option);
    }
    return definition;
}

ExportShape testShape()
{
    ExportShape shape;
    shape.schema.definitions = {definition(1, "mood", Choice::Single), definition(2, "parts", Choice::Multiple)};
    shape.metadataColumns = QStringList{s("channel"), s("user")};
    shape.hasGold = true;
    return shape;
}

ExportRecord testRecord()
{
    ExportRow mood;
    mood.definition = LabelDefinitionId(1);
    mood.modelValue = LabelValue{OptionId(11)};
    mood.confidence = 0.7;
    mood.confidenceKind = ConfidenceKind::TokenProbability;
    mood.status = Status::Corrected;
    mood.verifiedValue = LabelValue{OptionId(12)};
    mood.finalValue = LabelValue{OptionId(12)};
    mood.finalSource = FinalSource::Verified;
    mood.annotator = s("a v2");
    mood.verifier = s("Ana");
    mood.agent = s("a");
    mood.agentVersion = 2;
    mood.job = JobId(3);
    mood.labelledAt = 1000;
    mood.verifiedAt = 61500;
    mood.comment = s("no, \"better\"");
    mood.gold = LabelValue{OptionId(11)};
    ExportRow parts;
    parts.definition = LabelDefinitionId(2);
    parts.status = Status::Own;
    parts.finalValue = LabelValue{};
    parts.finalSource = FinalSource::Own;
    ExportRecord record;
    record.record.externalId = s("007");
    record.record.content = s(" =1+2\r\n日");
    record.record.metadata = {{s("channel"), s("mail")}};
    record.rows = {mood, parts};
    return record;
}

QByteArray started(const ExportFormat &format)
{
    const ExportShape shape = testShape();
    return format.writer(shape)->start();
}

QByteArray written(const ExportFormat &format, bool allJobs = false)
{
    ExportShape shape = testShape();
    shape.allJobs = allJobs;
    return format.writer(shape)->record(testRecord());
}

} // namespace

class TestExportRows : public QObject
{
    Q_OBJECT

private slots:
    void writesFields_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("plain") << QStringList{s("a"), s("b c"), s("")} << QByteArray("a,b c,\n");
        QTest::newRow("special") << QStringList{s("a,b"), s("\"x\""), s("l\nr\r")}
                                 << QByteArray("\"a,b\",\"\"\"x\"\"\",\"l\nr\r\"\n");
        QTest::newRow("white space") << QStringList{s(" a"), s("b\t")} << QByteArray("\" a\",\"b\t\"\n");
        QTest::newRow("formulas stay") << QStringList{s("=1+2"), s("+49"), s("@x")} << QByteArray("=1+2,+49,@x\n");
        QTest::newRow("one empty field") << QStringList{QString()} << QByteArray("\"\"\n");
    }

    void writesFieldsForSpreadsheets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << s("a,b") << QByteArray("a,b");
        QTest::newRow("the delimiter") << s("a;b") << QByteArray("\"a;b\"");
        QTest::newRow("formula") << s("=1+2") << QByteArray("'=1+2");
        QTest::newRow("after white space") << s(" =1+2") << QByteArray("' =1+2");
        QTest::newRow("after a tab") << s("\t@SUM(A1)") << QByteArray("'\t@SUM(A1)");
        QTest::newRow("a command") << s("-2+3+cmd|' /C calc'!A0") << QByteArray("'-2+3+cmd|' /C calc'!A0");
        QTest::newRow("full width") << s("＝1+2") << QByteArray("'＝1+2");
        QTest::newRow("a telephone number") << s("+49 30 1234") << QByteArray("'+49 30 1234");
        QTest::newRow("a negative number") << s("-12.5") << QByteArray("-12.5");
        QTest::newRow("a positive number") << s("+3") << QByteArray("+3");
        QTest::newRow("a sign alone") << s("-") << QByteArray("'-");
        QTest::newRow("inside") << s("a=1") << QByteArray("a=1");
        QTest::newRow("nothing") << s("") << QByteArray();
        // So that a restore, which takes one apostrophe away, gives what was there.
        QTest::newRow("an apostrophe") << s("'tis") << QByteArray("''tis");
        QTest::newRow("an apostrophe before a formula") << s("'=1") << QByteArray("''=1");
        QTest::newRow("apostrophes") << s("''") << QByteArray("'''");
        QTest::newRow("an apostrophe after white space") << s(" '=1") << QByteArray("\" '=1\"");
        QTest::newRow("an apostrophe inside") << s("it's") << QByteArray("it's");
    }

    void writesFieldsForSpreadsheets()
    {
        QFETCH(QString, text);
        QByteArray line;
        appendCsvField(line, text, {u';', false, true});
        QTEST(line, "field");
    }

    void writesARecordThatNoLabelConcerns()
    {
        ExportShape shape;
        shape.metadataColumns = QStringList{s("channel")};
        ExportRecord record = testRecord();
        record.rows.clear();
        QCOMPARE(csvExport().writer(shape)->record(record), QByteArray("007,\" =1+2\r\n日\",,,,,,,,,,,,,,,,,mail\n"));
    }

    void beginsForSpreadsheets()
    {
        ExportShape shape = testShape();
        shape.csv = {u';', true, false};
        QVERIFY(csvExport().writer(shape)->start().startsWith("\xEF\xBB\xBF"
                                                              "id;text;label;"));
        QVERIFY(tsvExport().writer(shape)->start().startsWith("\xEF\xBB\xBF"
                                                              "id\ttext\tlabel\t"));
    }

    void writesOneArray()
    {
        const ExportShape shape = testShape();
        for (const int count : {0, 1, 3}) {
            const auto writer = jsonExport().writer(shape);
            QByteArray bytes = writer->start();
            for (int i = 0; i < count; ++i)
                bytes += writer->record(testRecord());
            const auto parsed = nlohmann::json::parse(QByteArray(bytes + writer->end()).toStdString(), nullptr, false);
            QVERIFY(parsed.is_array());
            QCOMPARE(parsed.size(), size_t(count));
        }
    }

    void writesFields()
    {
        QFETCH(QStringList, fields);
        QTEST(csvRow(fields), "row");
    }

    void writesTheColumnsOfTheCsv()
    {
        QCOMPARE(started(csvExport()),
                 QByteArray("id,text,label,llm_value,confidence,confidence_kind,status,verified_value,final_value,"
                            "final_source,annotator,verifier,agent,agent_version,job,labelled_at,verified_at,comment,"
                            "meta.channel,meta.user,gold\n"));
        QCOMPARE(written(csvExport()),
                 QByteArray("007,\" =1+2\r\n日\",mood,v1,0.7,token_probability,corrected,v2,v2,verified,a v2,Ana,a,2,3,"
                            "1970-01-01T00:00:01.000Z,1970-01-01T00:01:01.500Z,\"no, \"\"better\"\"\",mail,,v1\n"
                            "007,\" =1+2\r\n日\",parts,,,,own,,[],own,,,,,,,,,mail,,\n"));
    }

    void writesJsonLines()
    {
        const QByteArray line = written(jsonLinesExport());
        QCOMPARE(line,
                 QByteArray("{\"id\":\"007\",\"text\":\" =1+2\\r\\n日\",\"meta\":{\"channel\":\"mail\"},\"labels\":{"
                            "\"mood\":{\"llm_value\":\"v1\",\"confidence\":0.7,\"confidence_kind\":"
                            "\"token_probability\",\"status\":\"corrected\",\"verified_value\":\"v2\","
                            "\"final_value\":\"v2\",\"final_source\":\"verified\",\"annotator\":\"a v2\","
                            "\"verifier\":\"Ana\",\"agent\":\"a\",\"agent_version\":2,\"job\":3,"
                            "\"labelled_at\":\"1970-01-01T00:00:01.000Z\",\"verified_at\":"
                            "\"1970-01-01T00:01:01.500Z\",\"comment\":\"no, \\\"better\\\"\",\"gold\":\"v1\"},"
                            "\"parts\":{\"llm_value\":null,\"confidence\":null,\"confidence_kind\":null,"
                            "\"status\":\"own\",\"verified_value\":null,\"final_value\":[],\"final_source\":\"own\","
                            "\"annotator\":null,\"verifier\":null,\"agent\":null,\"agent_version\":null,"
                            "\"job\":null,\"labelled_at\":null,\"verified_at\":null,\"comment\":null,"
                            "\"gold\":null}}}\n"));
        QVERIFY(written(jsonLinesExport(), true).contains("\"parts\":[{"));
    }

    void knowsFormatsByTheEndingOfAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << s("/a/b.csv") << s("csv");
        QTest::newRow("upper case") << s("b.JSONL") << s("jsonl");
        QTest::newRow("another ending of the same") << s("b.ndjson") << s("jsonl");
        QTest::newRow("tabs") << s("b.tsv") << s("tsv");
        QTest::newRow("an array") << s("b.json") << s("json");
        QTest::newRow("two endings") << s("b.csv.json") << s("json");
        QTest::newRow("unknown") << s("b.txt") << QString();
        QTest::newRow("none") << s("b") << QString();
        QTest::newRow("of a project") << s("b.tandem") << QString();
        QTest::newRow("a hidden file") << s("/a.csv/b") << QString();
    }

    void knowsFormatsByTheEndingOfAFile()
    {
        QFETCH(QString, path);
        const ExportFormat *format = exportFormatOfFile(path);
        QTEST(format ? format->name() : QString(), "name");
    }

    void everyFormatCanBeTold()
    {
        QStringList names;
        QStringList suffixes;
        for (const ExportFormat *format : exportFormats()) {
            QCOMPARE(exportFormatNamed(format->name()), format);
            QVERIFY(!format->title().isEmpty() && format->description().startsWith(format->title()));
            names += format->name();
            suffixes += format->suffixes();
        }
        QCOMPARE(names.removeDuplicates() + suffixes.removeDuplicates(), 0);
        QCOMPARE(exportFormatNamed(s("parquet")), nullptr);
    }

    void losesNothingOnTheWayOutAndIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("a.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::vector<QStringList> rows{{s("id"), s("text")},
                                            {s("1"), s("a\r\nb\rc\nd")},
                                            {s(" 2 "), s("\t=HYPERLINK(\"x\")")},
                                            {s("3"), s("")},
                                            {s("4"), QStringLiteral("NUL \0 inside")},
                                            {s("5"), s("\"\"\"")}};
        for (const QStringList &row : rows)
            file.write(csvRow(row));
        file.close();
        const auto reader = SourceReader::open(path, {});
        QVERIFY(reader);
        for (size_t i = 1; i < rows.size(); ++i) {
            const auto row = (*reader)->next();
            QVERIFY(row);
            QCOMPARE(row->values, rows[i]);
        }
        QVERIFY(!(*reader)->next());
    }
};

QTEST_GUILESS_MAIN(TestExportRows)
#include "tst_export_rows.moc"
