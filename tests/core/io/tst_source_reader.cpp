// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_reader.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

/// What came out of a source: rows as "a|b", faults as "row:line:column reason".
struct Reading
{
    QString columns;
    QStringList rows;
    QStringList lines;
    QStringList faults;
    SourceOptions options;
    SourceFindings findings;
    QString laxities; ///< "padded_rows 2 from 3, …"
};

QString laxitiesOf(const SourceFindings &findings)
{
    QStringList all;
    for (const auto &[laxity, counted] : findings.laxities)
        all += QStringLiteral("%1 %2 from %3").arg(toWord(laxity)).arg(counted.count).arg(counted.line);
    return all.join(QStringLiteral(", "));
}

Reading readAll(SourceReader &reader)
{
    Reading reading;
    reader.onFault([&](const SourceFault &fault) {
        reading.faults +=
            QStringLiteral("%1:%2:%3 %4").arg(fault.row).arg(fault.line).arg(fault.column).arg(fault.reason);
    });
    while (const auto row = reader.next()) {
        reading.rows += row->values.join(u'|');
        reading.lines += QString::number(row->line);
    }
    reading.columns = reader.columns().join(u'|');
    reading.options = reader.options();
    reading.findings = reader.findings();
    reading.laxities = laxitiesOf(reading.findings);
    return reading;
}

/// JSON with single quotes, which reads better in C++.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestSourceReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Reading read(const QString &name, const QByteArray &bytes, const SourceOptions &options = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        file.close();
        const auto reader = SourceReader::open(path, options);
        if (!reader) {
            Reading refused;
            refused.faults += reader.error().message;
            return refused;
        }
        return readAll(**reader);
    }

private slots:
    void readsCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("faults"); // the start of each
        const QStringList none;
        QTest::newRow("plain") << QByteArray("a,b\nx,y\n") << "a|b" << QStringList{s("x|y")} << none;
        QTest::newRow("no last line end") << QByteArray("a,b\nx,y") << "a|b" << QStringList{s("x|y")} << none;
        QTest::newRow("CRLF") << QByteArray("a,b\r\nx,y\r\n") << "a|b" << QStringList{s("x|y")} << none;
        QTest::newRow("CR") << QByteArray("a,b\rx,y\rz,w") << "a|b" << QStringList{s("x|y"), s("z|w")} << none;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF\"a\",b\nx,y\n") << "a|b" << QStringList{s("x|y")} << none;
        QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"q\"\", z\",\"\"\n") << "a|b"
                                << QStringList{s("x \"q\", z|")} << none;
        QTest::newRow("line breaks in fields")
            << QByteArray("a,b\n\"1\n2\r\n3\r4\",y\n") << "a|b" << QStringList{s("1\n2\r\n3\r4|y")} << none;
        QTest::newRow("blank line in a field")
            << QByteArray("a,b\n\"1\n\n2\",y\n") << "a|b" << QStringList{s("1\n\n2|y")} << none;
        QTest::newRow("spaces stay") << QByteArray("a,b\n x , y \n") << "a|b" << QStringList{s(" x | y ")} << none;
        QTest::newRow("blank lines") << QByteArray("\na,b\n\n\r\nx,y\n\n") << "a|b" << QStringList{s("x|y")} << none;
        QTest::newRow("empty file") << QByteArray() << "" << none << none;
        QTest::newRow("only line ends") << QByteArray("\n\r\n\n") << "" << none << none;
        QTest::newRow("header only") << QByteArray("a,b\n") << "a|b" << none << none;
        QTest::newRow("same and empty names")
            << QByteArray("a,a,,a 2\nw,x,y,z\n") << "a|a 3|column 3|a 2" << QStringList{s("w|x|y|z")} << none;
        QTest::newRow("same names like place markers")
            << QByteArray("a%2,a%2,b%1,b%1\nw,x,y,z\n") << "a%2|a%2 2|b%1|b%1 2" << QStringList{s("w|x|y|z")} << none;
        QTest::newRow("no header") << QByteArray("x,1\ny,2\n") << "column 1|column 2" << QStringList{s("x|1"), s("y|2")}
                                   << none;
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;\"x;y\"\n") << "a|b" << QStringList{s("1,5|x;y")} << none;
        QTest::newRow("tab") << QByteArray("a\tb\nx, y\tz\n") << "a|b" << QStringList{s("x, y|z")} << none;
        QTest::newRow("bar") << QByteArray("a|b\nx, y|z\n") << "a|b" << QStringList{s("x, y|z")} << none;
        QTest::newRow("too few and too many")
            << QByteArray("a,b\nx\n1,2,3\nx,y\n") << "a|b" << QStringList{s("x|"), s("x|y")}
            << QStringList{s("2:3:0 The row has too many fields: 3 instead of 2.")};
        QTest::newRow("quote in a field") << QByteArray("a,b\nx\"y,z\nx,y\n") << "a|b" << QStringList{s("x|y")}
                                          << QStringList{s("1:2:0 A quote stands where none may be")};
        QTest::newRow("text after a quote over two lines")
            << QByteArray("a,b\n\"1\n2\"3,z\nx,y\n") << "a|b" << QStringList{s("x|y")}
            << QStringList{s("1:2:0 A quote stands where none may be"), s("2:3:0 A quote stands where none may be")};
        QTest::newRow("open quote") << QByteArray("a,b\nx,y\n1,\"2\nz,w\nv,u") << "a|b"
                                    << QStringList{s("x|y"), s("z|w"), s("v|u")}
                                    << QStringList{s("2:3:0 A quote is opened and not closed.")};
        QTest::newRow("open quote, then a bad row")
            << QByteArray("a,b\n1,\"2\nz,1,2\nv,u\n") << "a|b" << QStringList{s("v|u")}
            << QStringList{s("1:2:0 A quote is"), s("2:3:0 The row has too many")};
        QTest::newRow("NUL") << QByteArray("a,b\nx\0y,z\n", 10) << "a|b" << QStringList{QStringLiteral("x\0y|z")}
                             << none;
    }

    void readsCsv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, faults);
        const Reading reading = read(s("a.csv"), bytes);
        QTEST(reading.columns, "columns");
        QTEST(reading.rows, "rows");
        QCOMPARE(reading.faults.size(), faults.size());
        for (qsizetype i = 0; i < faults.size(); ++i)
            QVERIFY2(reading.faults[i].startsWith(faults[i]), qPrintable(reading.faults[i]));
    }

    void tellsWhereRowsStart()
    {
        const Reading reading = read(s("a.csv"), "a,b\n\"1\n2\",x\n\ny,z\n");
        QCOMPARE(reading.lines, QStringList({s("2"), s("5")}));
    }

    void cutsAnOpenQuoteAfterALimit()
    {
        QByteArray bytes("a,b\n1,\"open\n");
        const QByteArray line = "x," + QByteArray(1000, 'y') + '\n';
        bytes += line.repeated(20000);
        const Reading reading = read(s("a.csv"), bytes);
        QCOMPARE(reading.rows.size(), 20000);
        QCOMPARE(reading.faults.size(), 1);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("used");
        QTest::addColumn<QString>("row");
        const QString text = s("id,text\n1,né€ 日\n");
        const auto utf16 = [&](bool bom, QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder.encode(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8() << ""
                               << "UTF-8" << s("1|né€ 日");
        QTest::newRow("UTF-16LE, BOM") << utf16(true, QStringConverter::Utf16LE) << ""
                                       << "UTF-16LE" << s("1|né€ 日");
        QTest::newRow("UTF-16BE, BOM") << utf16(true, QStringConverter::Utf16BE) << ""
                                       << "UTF-16BE" << s("1|né€ 日");
        QTest::newRow("UTF-16LE") << utf16(false, QStringConverter::Utf16LE) << ""
                                  << "UTF-16LE" << s("1|né€ 日");
        QTest::newRow("UTF-16BE") << utf16(false, QStringConverter::Utf16BE) << ""
                                  << "UTF-16BE" << s("1|né€ 日");
        QTest::newRow("windows-1252") << QByteArray("id,text\n1,n\xE9\x80\n") << ""
                                      << "windows-1252" << s("1|né€");
        const auto written = [](const char *encoding, const QString &line) {
            QStringEncoder encoder(encoding);
            return QByteArray(encoder.encode(QString(s("id,text\n1,") + line + u'\n')));
        };
        const QString japanese = s("この映画はとても面白かったです。また見たいと思います。");
        QTest::newRow("Shift_JIS") << written("Shift_JIS", japanese) << ""
                                   << "Shift_JIS" << QString(s("1|") + japanese);
        const QString korean = s("이 영화는 정말 재미있었습니다. 다시 보고 싶어요.");
        QTest::newRow("Korean") << written("windows-949", korean) << ""
                                << "windows-949" << QString(s("1|") + korean);
        const QString russian = s("Этот фильм был очень хорошим. Я хотел бы посмотреть его ещё раз.");
        QTest::newRow("Cyrillic") << written("windows-1251", russian) << ""
                                  << "windows-1251" << QString(s("1|") + russian);
        const QString chinese = s("这部电影非常好看。我还想再看一遍。推荐给大家。");
        QTest::newRow("Chinese") << written("GB18030", chinese) << ""
                                 << "GB18030" << QString(s("1|") + chinese);
        const QString french = s("L’été dernier – très déçus par le séjour à l’hôtel…");
        QTest::newRow("French") << written("windows-1252", french) << ""
                                << "windows-1252" << QString(s("1|") + french);
        QTest::newRow("latin-1, given") << QByteArray("id,text\n1,n\xE9\n") << "ISO-8859-1"
                                        << "ISO-8859-1" << s("1|né");
        QTest::newRow("Shift_JIS, given") << QByteArray("id,text\n1,\x93\xFA\n") << "Shift_JIS"
                                          << "Shift_JIS" << s("1|日");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, given);
        SourceOptions options;
        options.encoding = given;
        const Reading reading = read(s("a.csv"), bytes, options);
        QTEST(reading.options.encoding, "used");
        QCOMPARE(reading.columns, s("id|text"));
        QFETCH(QString, row);
        QCOMPARE(reading.rows, QStringList{row});
    }

    void reportsBytesThatAreNoText()
    {
        SourceOptions options;
        options.encoding = s("UTF-8");
        const Reading reading = read(s("a.csv"), "id,text\n1,\xE9\n2,x\n", options);
        QCOMPARE(reading.rows, QStringList({s("1|�"), s("2|x")}));
        QCOMPARE(reading.laxities, s("bad_bytes 1 from 2"));
        options.encoding = s("no such thing");
        QVERIFY(read(s("a.csv"), "a\n", options).faults.value(0).contains(s("is not known")));
    }

    void readsJsonLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("faults");
        const QStringList none;
        QTest::newRow("plain") << json("{'a':'x','b':'y'}\n{'b':'z'}\n") << "a|b" << QStringList{s("x|y"), s("|z")}
                               << none;
        QTest::newRow("BOM, CRLF, blank lines")
            << json("\xEF\xBB\xBF{'a':'x'}\r\n\r\n \n{'a':'y'}") << "a" << QStringList{s("x"), s("y")} << none;
        QTest::newRow("types")
            << json("{'a':1.0,'b':12345678901234567890,'c':true,'d':null,'e':[ 'x', {'y':1} ],'f':-0}") << "a|b|c|d|e|f"
            << QStringList{s("1.0|12345678901234567890|true||[ \"x\", {\"y\":1} ]|-0")} << none;
        QTest::newRow("escapes") << json("{'a\\n':'\\u00e9\\ud83d\\ude00\\'\\\\'}") << "a\n"
                                 << QStringList{s("é😀\"\\")} << none;
        QTest::newRow("same member") << json("{'a':'first','a':'second'}") << "a" << QStringList{s("second")} << none;
        QTest::newRow("same names like place markers")
            << json("{'a%2.b':'x','a%2':{'b':'y'}}") << "a%2.b|a%2.b 2" << QStringList{s("x|y")} << none;
        QTest::newRow("bad line") << json("{'a':'x'}\n{'a':'y\n{'a':'z'}\n") << "a" << QStringList{s("x"), s("z")}
                                  << QStringList{s("2:2:8 ")};
        QTest::newRow("half a character")
            << json("{'a':'\\ud83d'}\n{'a':'z'}\n") << "a" << QStringList{s("z")} << QStringList{s("1:1:")};
        QTest::newRow("large number") << json("{'a':1e400}\n{'a':'z'}\n") << "a" << QStringList{s("z")}
                                      << QStringList{s("1:1:")};
        QTest::newRow("NaN") << json("{'a':NaN}\n{'a':'z'}\n") << "a" << QStringList{s("z")}
                             << QStringList{s("1:1:6 ")};
        QTest::newRow("no object") << json("[1]\n'x'\n{'a':'z'}\n") << "a" << QStringList{s("z")}
                                   << QStringList{s("1:1:1 This is not a JSON object"), s("2:2:1 This is not")};
        QTest::newRow("bad UTF-8") << json("{'a':'\xE9'}\n{'a':'z'}\n") << "a" << QStringList{s("�"), s("z")} << none;
    }

    void readsJsonLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, faults);
        SourceOptions options;
        options.encoding = s("UTF-8");
        const Reading reading = read(s("a.jsonl"), bytes, options);
        QTEST(reading.columns, "columns");
        QTEST(reading.rows, "rows");
        QCOMPARE(reading.faults.size(), faults.size());
        for (qsizetype i = 0; i < faults.size(); ++i)
            QVERIFY2(reading.faults[i].startsWith(faults[i]), qPrintable(reading.faults[i]));
    }

    void readsJsonArrays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("faults");
        const QStringList none;
        const QStringList both{s("x|"), s("y|1")};
        QTest::newRow("empty") << json("[]") << none << none;
        QTest::newRow("one line") << json("[{'a':'x'},{'a':'y','b':1}]") << both << none;
        QTest::newRow("spread") << json("\n[\n {\n 'a' : 'x'\n }\n,\r\n{'a':'y', 'b':1} ] \n") << both << none;
        QTest::newRow("brackets in texts") << json("[{'a':'x]}\\'\\\\'}]") << QStringList{s("x]}\"\\")} << none;
        QTest::newRow("not closed") << json("[{'a':'x'},\n{'a':'y','b':1}\n") << both
                                    << QStringList{s("0:3:1 The array is not closed")};
        QTest::newRow("cut in an element")
            << json("[{'a':'x'},\n{'a':'y','b':1}, {'a':") << both << QStringList{s("3:2:")};
        QTest::newRow("no comma") << json("[{'a':'x'}\n{'a':'y'}]") << QStringList{s("x"), s("y")}
                                  << QStringList{s("0:2:1 A comma or")};
        QTest::newRow("two commas") << json("[{'a':'x'},,{'a':'y'}]") << QStringList{s("x"), s("y")}
                                    << QStringList{s("2:1:")};
        QTest::newRow("comma at the end") << json("[{'a':'x'},]") << QStringList{s("x")} << QStringList{s("2:1:")};
        QTest::newRow("damage costs itself")
            << json("[{'a':'x'},\n {'a' 'y'},{'a':'z'}]") << QStringList{s("x"), s("z")} << QStringList{s("2:2:9 ")};
        QTest::newRow("a bad value does not stop")
            << json("[{'a':'x'},{'a':1e999},{'a':'y','b':1}]") << both << QStringList{s("2:1:")};
        QTest::newRow("an element that is no object")
            << json("[{'a':'x'},[2],{'a':'y','b':1}]") << both << QStringList{s("2:1:12 This is not a JSON object")};
        QTest::newRow("more behind it") << json("[{'a':'x'}] x") << QStringList{s("x")}
                                        << QStringList{s("0:1:13 Something")};
        QTest::newRow("an object") << json("{'data':['x']}") << none
                                   << QStringList{s("The file is not a JSON array of objects.")};
    }

    void readsJsonArrays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, faults);
        const Reading reading = read(s("a.json"), bytes);
        QTEST(reading.rows, "rows");
        QCOMPARE(reading.faults.size(), faults.size());
        for (qsizetype i = 0; i < faults.size(); ++i)
            QVERIFY2(reading.faults[i].startsWith(faults[i]), qPrintable(reading.faults[i]));
    }

    void guessesTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << "a.csv" << QByteArray("[a],b\n") << int(SourceFormat::Csv);
        QTest::newRow("tsv") << "a.tsv" << QByteArray("a,b\tc\n") << int(SourceFormat::Tsv);
        QTest::newRow("jsonl") << "a.jsonl" << json("{'a':1}\n") << int(SourceFormat::JsonLines);
        QTest::newRow("lines named json") << "a.json" << json("{'a':1}\n{'a':2}\n") << int(SourceFormat::JsonLines);
        QTest::newRow("array named txt") << "a.txt" << json(" [{'a':1}]") << int(SourceFormat::Json);
        QTest::newRow("text") << "a.txt" << QByteArray("a,b\n") << int(SourceFormat::Csv);
    }

    void guessesTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        const Reading reading = read(name, bytes);
        QVERIFY(reading.options.format);
        QCOMPARE(int(*reading.options.format), format);
    }

    void bearsNoise_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << int(SourceFormat::Csv);
        QTest::newRow("JSON") << int(SourceFormat::Json);
        QTest::newRow("JSON Lines") << int(SourceFormat::JsonLines);
    }

    void bearsNoise()
    {
        QFETCH(int, format);
        SourceOptions options;
        options.format = static_cast<SourceFormat>(format);
        options.encoding = s("UTF-8");
        QRandomGenerator random(11);
        const QByteArray alphabet = json("ab1.,;\n\r\t ''''{{}}[[]]::\\ntruefalsenull\xC3\xA9\xFF");
        for (int i = 0; i < 150; ++i) {
            QByteArray noise = options.format == SourceFormat::Json ? "[" : "";
            const int length = random.bounded(300);
            for (int k = 0; k < length; ++k)
                noise += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const Reading reading = read(s("noise"), noise, options);
            QVERIFY(reading.rows.size() + reading.faults.size() <= noise.size() + 1);
            const auto width = reading.columns.isEmpty() ? 0 : reading.columns.count(u'|') + 1;
            for (const QString &row : reading.rows)
                QVERIFY(row.count(u'|') + 1 <= std::max<qsizetype>(width, 1));
        }
    }

    void refusesWhatIsNoText()
    {
        QVERIFY(read(s("a.csv"), "PK\x03\x04zip").faults.value(0).contains(s("Save the sheet as CSV")));
        QVERIFY(read(s("a.csv"), "\x1F\x8B....").faults.value(0).contains(s("compressed")));
        QVERIFY(!SourceReader::open(m_folder.path(), {}));
        QVERIFY(!SourceReader::open(m_folder.filePath(s("none.csv")), {}));
        SourceOptions options;
        options.delimiter = QChar(0x20AC);
        options.format = SourceFormat::Csv;
        QVERIFY(read(s("a.csv"), "a,b\n", options).faults.value(0).contains(s("cannot separate")));
    }
};

QTEST_GUILESS_MAIN(TestSourceReader)
#include "tst_source_reader.moc"
