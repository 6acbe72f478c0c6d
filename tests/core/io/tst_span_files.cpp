// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/json_text.h"
#include "tests/core/io/span_reading.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace tandem;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// JSON with single quotes, which reads better in C++.
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString jsonLines = QStringLiteral("spans-jsonl");
const QString csv = QStringLiteral("spans-csv");

QStringList texts(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *each : all)
        list += QString::fromUtf8(each);
    return list;
}

} // namespace

class TestSpanFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_data = qEnvironmentVariable("TANDEM_DATA");

private slots:
    void readsJson_data();
    void readsJson();
    void readsCsv_data();
    void readsCsv();
    void refusesWhatHasNoSpans_data();
    void refusesWhatHasNoSpans();
    void writesSpans();
    void keepsEverythingBetweenFormats();
    void roundTripsCorpora_data();
    void roundTripsCorpora();
    void roundTripsJapanese_data();
    void roundTripsJapanese();
    void readsCrowdTokens();
    void guessesUnits_data();
    void guessesUnits();
};

void TestSpanFiles::readsJson_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<QStringList>("faults");

    QTest::newRow("Tandem") << quoted(
                                   "{'id':'1','text':'a Bank','spans':[{'start':2,'end':6,'label':'ORG','text':'Bank',"
                                   "'confidence':0.5}]}\n{'id':'2','text':'b','spans':[]}\n{'id':'3','text':'c'}\n")
                            << texts({"1|a Bank|2-6 ORG 0.5", "2|b|", "3|c|-"}) << QStringList();
    QTest::newRow("entities") << quoted("{'id':'1','text':'a Bank','entities':[{'start':2,'end':6,'label':'ORG'}]}\n")
                              << texts({"1|a Bank|2-6 ORG"}) << QStringList();
    QTest::newRow("doccano") << quoted("{'id':1,'text':'a Bank','label':[[2,6,'ORG'],[0,1,'X']],'Comments':[]}\n")
                             << texts({"1|a Bank|0-1 X, 2-6 ORG"}) << QStringList();
    QTest::newRow("doccano with relations")
        << quoted("{'id':1,'text':'a Bank','entities':[{'id':5,'label':'ORG','start_offset':2,'end_offset':6}],"
                  "'relations':[]}\n")
        << texts({"1|a Bank|2-6 ORG"}) << QStringList();
    QTest::newRow("displaCy") << quoted("{'text':'a Bank','ents':[{'start':2,'end':6,'label':'ORG'}]}\n")
                              << texts({"|a Bank|2-6 ORG"}) << QStringList();
    QTest::newRow("Prodigy, not accepted")
        << quoted("{'text':'a Bank','spans':[{'start':2,'end':6,'label':'ORG'}],'answer':'accept'}\n"
                  "{'text':'a Bank','spans':[{'start':2,'end':6,'label':'ORG'}],'answer':'reject'}\n"
                  "{'text':'a Bank','spans':[],'answer':'ignore'}\n")
        << texts({"|a Bank|2-6 ORG", "|a Bank|-", "|a Bank|-"})
        << texts({"span 2 A span was left out, because the answer is “reject”."});
    QTest::newRow("none of its spans is one: nobody said that there are none")
        << quoted("{'text':'a Bank','spans':[{'start':2,'end':60,'label':'ORG'}]}\n"
                  "{'text':'a Bank','spans':[[0.0,1.0,'ORG']]}\n")
        << texts({"|a Bank|-", "|a Bank|-"})
        << texts({"span 1 The span from 2 to 60 was left out: it is not in the text.",
                  "span 2 This is no span, which has a start, an end and a label: [0.0,1.0,\"ORG\"]"});
    QTest::newRow("MEGAnno, an array")
        << quoted("[{'uuid':'u1','data':'a Bank','metadata':[],'annotation_list':[{'annotator':'x','labels_record':[],"
                  "'labels_span':[{'label_name':'ner','label_value':['org'],'start_idx':2,'end_idx':6}]}]}]")
        << texts({"u1|a Bank|2-6 org"}) << QStringList();
    QTest::newRow("MEGAnno, two annotators")
        << quoted("{'uuid':'u1','data':'a b','annotation_list':[{'labels_span':[{'label_value':['x'],'start_idx':0,"
                  "'end_idx':1}]},{'labels_span':[{'label_value':['y'],'start_idx':0,'end_idx':1}]}]}\n")
        << texts({"u1|a b|0-1 x"})
        << texts({"span 1 The spans of another annotator were left out: a file can bring those of one."});
    QTest::newRow("tokens with tags") << quoted("{'id':'1','tokens':['a','Bank'],'ner_tags':['O','B-ORG']}\n")
                                      << texts({"1|a Bank|2-6 ORG"}) << QStringList();
    QTest::newRow("tokens and too few tags")
        << quoted("{'id':'1','tokens':['a','Bank'],'ner_tags':['O']}\n") << texts({"1|a Bank|-"})
        << texts({"span 1 There are 2 tokens and 1 tags, so no spans were taken."});
    QTest::newRow("labels of the whole are no spans")
        << quoted("{'id':'1','text':'a','label':['x'],'spans':[[0,1,'y']]}\n") << texts({"1|a|0-1 y"}) << QStringList();
    QTest::newRow("faults")
        << quoted("{'id':'1','text':'a Bank','spans':[{'start':2,'end':7,'label':'X'},{'start':2,'end':2,'label':'X'},"
                  "{'start':-1,'end':2,'label':'X'},{'start':1},{'start':0,'end':1,'label':'X','text':'b'},"
                  "{'start':0,'end':1,'label':'X'},{'start':0,'end':1,'label':'X'}]}\n{'id'\n"
                  "{'id':'3','text':'c','spans':[3]}\n{'id':'4','text':'d','spans':[[0,1,'Y']]}\n")
        << texts({"1|a Bank|0-1 X", "3|c|-", "4|d|0-1 Y"})
        << texts({"span 1 This is no span, which has a start, an end and a label: {\"start\":1}",
                  "span 1 The span from 2 to 7 was left out: it is not in the text.",
                  "span 1 The span from 2 to 2 was left out: it is empty.",
                  "span 1 The span from -1 to 2 was left out: it is not in the text.",
                  "span 1 The span from 0 to 1 was left out: it covers another text than the file says.",
                  "span 1 A span is there twice.", "document 2 "});
    QTest::newRow("without texts") << quoted("{'id':'1','spans':[[0,900,'X'],[3,2,'X']]}\n") << texts({"1||0-900 X"})
                                   << texts({"span 1 The span from 3 to 2 was left out: it is empty."});
    QTest::newRow("offsets beyond all numbers")
        << quoted("{'id':'1','text':'a','spans':[[0,18446744073709551615,'X'],[0,9223372036854775807,'Y']]}\n")
        << texts({"1|a|-"})
        << texts({"span 1 This is no span, which has a start, an end and a label: [0,18446744073709551615,\"X\"]",
                  "span 1 The span from 0 to 9223372036854775807 was left out: it is not in the text."});
}

void TestSpanFiles::readsJson()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, documents);
    QFETCH(QStringList, faults);
    const SpanFileReading reading = readSpanBytes(m_folder, jsonLines, file);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.documents, documents);
    QCOMPARE(reading.faults.size(), faults.size());
    for (qsizetype i = 0; i < faults.size(); ++i)
        QVERIFY2(reading.faults[i].startsWith(faults[i]), qPrintable(reading.faults[i]));
}

void TestSpanFiles::readsCsv_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<QStringList>("faults");

    QTest::newRow("rows") << QByteArray("id,text,start,end,label,covered_text,confidence\n1,a Bank,2,6,ORG,Bank,0.5\n"
                                        "1,,0,1,X,,\n2,b,,,,,\n")
                          << texts({"1|a Bank|0-1 X, 2-6 ORG 0.5", "2|b|"}) << QStringList();
    QTest::newRow("the text in each row, other names, semicolons")
        << QByteArray("Doc ID;Content;Begin;End;Type\n1;a Bank;2;6;ORG\n1;a Bank;0;1;X\n2;a Bank;0;1;Y\n")
        << texts({"1|a Bank|0-1 X, 2-6 ORG", "2|a Bank|0-1 Y"}) << QStringList();
    QTest::newRow("without texts") << QByteArray("id,start,end,label\n1,2,6,ORG\n2,0,1,X\n")
                                   << texts({"1||2-6 ORG", "2||0-1 X"}) << QStringList();
    QTest::newRow("without ids") << QByteArray("text,start,end,label\na,0,1,X\nb,0,1,Y\n")
                                 << texts({"|a|0-1 X", "|b|0-1 Y"}) << QStringList();
    QTest::newRow("line breaks") << QByteArray("id,text,start,end,label,covered_text\n1,\"a\r\nb\",0,4,X,\"a\r\nb\"\n")
                                 << texts({"1|a\r\nb|0-4 X"}) << QStringList();
    QTest::newRow("faults") << QByteArray("id,text,start,end,label,confidence\n1,ab,x,1,X,\n1,,0,1,,\n1,,0,5,X,\n"
                                          "1,,0,1,X,7\n")
                            << texts({"1|ab|0-1 X"})
                            << texts({"span 2 This is no span: start “x”, end “1”, label “X”.",
                                      "span 3 This is no span: start “0”, end “1”, label “”.",
                                      "mended 5 “7” is no confidence between 0 and 1; the span was taken without.",
                                      "span 4 The span from 0 to 5 was left out: it is not in the text."});
}

void TestSpanFiles::readsCsv()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, documents);
    QFETCH(QStringList, faults);
    const SpanFileReading reading = readSpanBytes(m_folder, csv, file);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.documents, documents);
    QCOMPARE(reading.faults, faults);
}

void TestSpanFiles::refusesWhatHasNoSpans_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("JSON") << jsonLines << quoted("{'id':'1','text':'a'}\n") << u("This is no file of spans");
    QTest::newRow("no JSON") << jsonLines << QByteArray("a\nb\n") << u("This is no file of spans");
    QTest::newRow("CSV") << csv << QByteArray("id,text\n1,a\n")
                         << u("A file with a row for each span needs the columns id (or text), start, end and label. "
                              "It has: id, text.");
}

void TestSpanFiles::refusesWhatHasNoSpans()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, file);
    QFETCH(QString, error);
    const SpanFileReading reading = readSpanBytes(m_folder, format, file);
    QVERIFY2(reading.error.startsWith(error), qPrintable(reading.error));
}

void TestSpanFiles::writesSpans()
{
    SpanDocument document{u("1"), u("😞 “é”\r\nx")};
    document.spans = std::vector<FileSpan>{{2, 5, u("A"), 0.25}, {2, 8, u("B")}};
    SpanDocument none{u("2"), u("b")};
    none.spans.emplace();
    const SpanDocument unlabelled{u("3"), u("c")};
    const auto write = [&](const QString &format) {
        const auto writer = spanFormatNamed(format)->writer({});
        const QByteArray bytes =
            writer->start() + writer->document(document) + writer->document(none) + writer->document(unlabelled);
        return std::pair(bytes, shownLosses(writer->losses()));
    };
    const auto lines = write(jsonLines);
    QCOMPARE(lines.first,
             quoted("{'id':'1','text':'😞 “é”\\r\\nx','spans':[{'start':2,'end':5,'label':'A','text':'“é”','confidence':"
                    "0.25},{'start':2,'end':8,'label':'B','text':'“é”\\r\\nx'}]}\n{'id':'2','text':'b','spans':[]}\n"
                    "{'id':'3','text':'c'}\n"));
    QCOMPARE(lines.second, u("unlabelled 1"));
    const auto rows = write(csv);
    QCOMPARE(rows.first, QByteArray("id,text,start,end,label,covered_text,confidence\n1,\"😞 “é”\r\nx\",2,5,A,“é”,0.25\n"
                                    "1,,2,8,B,\"“é”\r\nx\",\n2,b,,,,,\n"));
    QCOMPARE(rows.second, u("unlabelled 1"));
    QCOMPARE(readSpanBytes(m_folder, jsonLines, lines.first).written, lines.first);
    QCOMPARE(readSpanBytes(m_folder, csv, rows.first).written, rows.first);
}

/// Metadata, and with it how a text stood in a CoNLL file, goes through JSON Lines.
void TestSpanFiles::keepsEverythingBetweenFormats()
{
    const QByteArray file = "# id = a\nLumen NNP B-NP B-ORG\nBank NNP I-NP I-ORG\n\n";
    const QString path = m_folder.filePath(QStringLiteral("a.conll"));
    QFile source(path);
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(file) == file.size());
    source.close();
    const QByteArray lines = readSpanFile(QStringLiteral("conll"), path, {}, jsonLines).written;
    const QString linesPath = m_folder.filePath(QStringLiteral("a.jsonl"));
    QFile between(linesPath);
    QVERIFY(between.open(QIODevice::WriteOnly) && between.write(lines) == lines.size());
    between.close();
    QCOMPARE(readSpanFile(jsonLines, linesPath, {}, QStringLiteral("conll")).written, file);
}

void TestSpanFiles::roundTripsCorpora_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tagColumn");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("spans");
    QTest::newRow("wnut17 dev") << u("ner-wnut17/emerging.dev.conll") << 0 << 1009 << 836;
    QTest::newRow("wnut17 train") << u("ner-wnut17/wnut17train.conll") << 0 << 3394 << 1975;
    QTest::newRow("wnut17 systems") << u("ner-wnut17-systems/test_first_half.tsv") << 2 << 643 << 535;
    QTest::newRow("Amharic") << u("ner-masakhaner-nc/amh_dev.txt") << 0 << 250 << 328;
    QTest::newRow("Hausa") << u("ner-masakhaner-nc/hau_dev.txt") << 0 << 276 << 667;
    QTest::newRow("Yoruba") << u("ner-masakhaner-nc/yor_dev.txt") << 0 << 305 << 360;
    QTest::newRow("tweets") << u("ner-btc-crowd/section_e_gold.conll") << 0 << 200 << 325;
}

/// Read, written as CoNLL: byte for byte; as the other formats, read again and written as CoNLL through them: the same
/// spans, each over the text that it is said to cover.
void TestSpanFiles::roundTripsCorpora()
{
    if (m_data.isEmpty())
        QSKIP("TANDEM_DATA is not set.");
    QFETCH(QString, file);
    QFETCH(int, tagColumn);
    QFETCH(int, texts);
    QFETCH(int, spans);
    SpanSourceOptions options;
    options.tagColumn = tagColumn;
    const QString conll = QStringLiteral("conll");
    const QString path = m_data + u'/' + file;
    const SpanFileReading reading = readSpanFile(conll, path, options);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.faults, QStringList());
    QCOMPARE(reading.written, bytesOf(path));
    QCOMPARE(shownLosses(reading.losses), QString());
    QCOMPARE(reading.documents.size(), qsizetype(texts));
    for (const QString &other : {jsonLines, csv}) {
        const SpanFileReading numbered = readSpanFile(conll, path, options, other);
        const SpanFileReading again = readSpanBytes(m_folder, other, numbered.written);
        QCOMPARE(again.faults, QStringList());
        QCOMPARE(again.findings.checked, qint64(spans));
        QCOMPARE(again.documents, numbered.documents);
        QCOMPARE(again.written, numbered.written);
    }
}

void TestSpanFiles::roundTripsJapanese_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON Lines") << jsonLines;
    QTest::newRow("CSV") << csv;
    QTest::newRow("CoNLL") << u("conll");
}

void TestSpanFiles::roundTripsJapanese()
{
    if (m_data.isEmpty())
        QSKIP("TANDEM_DATA is not set.");
    QFETCH(QString, format);
    const QString path = m_data + QStringLiteral("/ner-ja-wikipedia/ner_ja_dev.jsonl");
    const SpanFileReading reading = readSpanFile(jsonLines, path, {}, format);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.faults, QStringList());
    QCOMPARE(reading.documents.size(), 3698);
    QCOMPARE(reading.findings.checked, 9040);
    QCOMPARE(reading.findings.inOtherUnit, 0);
    QCOMPARE(*reading.findings.unit, OffsetUnit::CodePoint);
    const SpanFileReading again = readSpanBytes(m_folder, format, reading.written);
    QCOMPARE(again.faults, QStringList());
    if (format == u"conll") {
        // It says neither ids nor white space; the texts of the spans are the same.
        QCOMPARE(shownLosses(reading.losses), u("spacing 1022, ids 3698"));
        QCOMPARE(again.documents.size(), 3698);
        return;
    }
    QCOMPARE(shownLosses(reading.losses), QString());
    QCOMPARE(again.documents, reading.documents);
    if (format != jsonLines)
        return;
    // The same bytes, but for the member's name and white space.
    QByteArray expected;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        if (line.isEmpty())
            continue;
        auto json = nlohmann::ordered_json::parse(line.toStdString());
        expected += QByteArray::fromStdString(
            nlohmann::ordered_json{{"id", json["id"]}, {"text", json["text"]}, {"spans", json["entities"]}}.dump() +
            '\n');
    }
    QCOMPARE(reading.written, expected);
}

void TestSpanFiles::readsCrowdTokens()
{
    if (m_data.isEmpty())
        QSKIP("TANDEM_DATA is not set.");
    const QString path = m_data + QStringLiteral("/ner-btc-crowd/section_e_crowd.jsonl");
    const SpanFileReading reading = readSpanFile(jsonLines, path, {}, QStringLiteral("conll"));
    QCOMPARE(reading.faults, QStringList());
    QCOMPARE(reading.documents.size(), 200);
    // The gold of 13 has other characters, so the file has none; who clicked what is metadata.
    QCOMPARE(shownLosses(reading.losses), u("unlabelled 13, metadata 187"));
    const SpanFileReading lines = readSpanFile(jsonLines, path);
    const SpanFileReading again = readSpanBytes(m_folder, jsonLines, lines.written);
    QCOMPARE(again.documents, reading.documents);
    // How the tokens stood goes through it: the same CoNLL comes out.
    const QString linesPath = m_folder.filePath(QStringLiteral("crowd.jsonl"));
    QFile between(linesPath);
    QVERIFY(between.open(QIODevice::WriteOnly) && between.write(lines.written) == lines.written.size());
    between.close();
    QCOMPARE(readSpanFile(jsonLines, linesPath, {}, QStringLiteral("conll")).written, reading.written);
}

void TestSpanFiles::guessesUnits_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isCovered");
    QTest::addColumn<OffsetUnit>("unit");
    QTest::newRow("code points") << u("codepoint") << true << OffsetUnit::CodePoint;
    QTest::newRow("UTF-16") << u("utf16") << true << OffsetUnit::Utf16;
    QTest::newRow("UTF-8") << u("utf8") << true << OffsetUnit::Utf8;
    QTest::newRow("code points, texts not said") << u("codepoint") << false << OffsetUnit::CodePoint;
    QTest::newRow("UTF-8, texts not said") << u("utf8") << false << OffsetUnit::Utf8;
}

/// The same spans in each unit come out the same.
void TestSpanFiles::guessesUnits()
{
    if (m_data.isEmpty())
        QSKIP("TANDEM_DATA is not set.");
    QFETCH(QString, member);
    QFETCH(bool, isCovered);
    QFETCH(OffsetUnit, unit);
    QByteArray file;
    QStringList expected;
    for (const QByteArray &line : bytesOf(m_data + QStringLiteral("/torture-derived/span_offsets.jsonl")).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto json = nlohmann::ordered_json::parse(line.toStdString());
        auto spans = nlohmann::ordered_json::array();
        SpanDocument document;
        document.spans.emplace();
        for (const auto &span : json["spans"]) {
            const auto &place = span[member.toStdString()];
            spans.push_back({{"start", place[0]}, {"end", place[1]}, {"label", span["label"]}});
            if (isCovered)
                spans.back()["text"] = span["text"];
            document.spans->push_back(
                {span["codepoint"][0], span["codepoint"][1], QString::fromStdString(span["label"].get<std::string>())});
        }
        file += QByteArray::fromStdString(
            nlohmann::ordered_json{{"id", json["id"]}, {"text", json["text"]}, {"spans", spans}}.dump() + '\n');
        expected += QStringList{QString::fromStdString(json["id"].get<std::string>()),
                                QString::fromStdString(json["text"].get<std::string>()), shownSpans(document)}
                        .join(u'|');
    }
    const SpanFileReading reading = readSpanBytes(m_folder, jsonLines, file);
    QCOMPARE(*reading.findings.unit, unit);
    QVERIFY(reading.findings.isUnitGuessed && reading.findings.isUnitSure);
    QCOMPARE(reading.documents, expected);
    QCOMPARE(reading.faults, QStringList());
    QCOMPARE(reading.findings.inOtherUnit, 0);
}

QTEST_APPLESS_MAIN(TestSpanFiles)
#include "tst_span_files.moc"
