// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line lets a person say how a file is to be read, and what it says of it.
#include "tests/app/command_line/program_bench.h"

#include <nlohmann/json.hpp>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Gives bytes through standard input as long as it lives.
class StandardInput
{
public:
    explicit StandardInput(const QByteArray &bytes)
        : m_before(::dup(STDIN_FILENO))
    {
        int ends[2] = {};
        if (::pipe(ends) != 0 || ::dup2(ends[0], STDIN_FILENO) < 0)
            qFatal("no pipe");
        ::close(ends[0]);
        m_writer = std::thread([bytes, end = ends[1]] {
            qint64 done = 0;
            while (done < bytes.size()) {
                const auto count = ::write(end, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
                if (count <= 0)
                    break;
                done += count;
            }
            ::close(end);
        });
    }
    ~StandardInput()
    {
        m_writer.join();
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }

private:
    int m_before;
    std::thread m_writer;
};

} // namespace

class TestImportVerb : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

    Printed import(const QString &file, const QStringList &more = {})
    {
        return call(QStringList{u"import"_s, m_project, file} + more);
    }

    /// "1=good, 2=bad": the records by id and text.
    QString records()
    {
        const QString exported = path(u"out.jsonl"_s);
        QFile::remove(exported);
        call({u"export"_s, m_project, exported});
        QFile file(exported);
        QStringList all;
        while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
            const QByteArray line = file.readLine();
            if (line.isEmpty())
                break;
            const auto record = nlohmann::json::parse(line.toStdString());
            all += QString::fromStdString(record["id"].get<std::string>()) + u'=' +
                   QString::fromStdString(record["text"].get<std::string>());
        }
        return all.join(u", ");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"p.tandem"_s);
        QCOMPARE(call({u"new"_s, m_project}).exitCode, int(Done));
    }

    void readsAsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("records");
        QTest::newRow("guessed") << QByteArray("id;text\n1;a, b\n") << QStringList() << "1=a, b";
        QTest::newRow("delimiter") << QByteArray("id:text\n1:a, b\n") << QStringList{u"--delimiter"_s, u":"_s}
                                   << "1=a, b";
        QTest::newRow("delimiter by a word")
            << QByteArray("id\ttext\n1\ta\n") << QStringList{u"--delimiter"_s, u"tab"_s} << "1=a";
        QTest::newRow("encoding") << QByteArray("id,text\n1,\xCF\xEB\xEE\xF5\xEE\n")
                                  << QStringList{u"--encoding"_s, u"windows-1251"_s} << u"1=Плохо"_s;
        QTest::newRow("no quotes") << QByteArray("id,text\n1,\"a\n2,b\"\n") << QStringList{u"--quote"_s, u"none"_s}
                                   << "1=\"a, 2=b\"";
        QTest::newRow("single quotes") << QByteArray("id,text\n1,'a, b'\n") << QStringList{u"--quote"_s, u"'"_s}
                                       << "1=a, b";
    }

    void readsAsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        const Printed printed =
            import(write(u"a.csv"_s, bytes), options + QStringList{u"--id"_s, u"id"_s, u"--text"_s, u"text"_s});
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QTEST(records(), "records");
    }

    void neverMovesValuesByAColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("records");
        const QStringList named{u"--id"_s, u"id"_s, u"--text"_s, u"text"_s};
        QTest::newRow("every row too long")
            << QByteArray("id,text,price\n1,good,3,50\n2,bad,4,20\n3,ok,9,99\n") << named << QString();
        QTest::newRow("one column") << QByteArray("text\nhello, world\nfoo, bar\n")
                                    << QStringList{u"--text"_s, u"text"_s} << QString();
        QByteArray long200("id,text\n");
        for (int i = 1; i <= 200; ++i)
            long200 += QByteArray::number(i) + ",one, two\n";
        QTest::newRow("good rows behind long ones") << long200 + "201,good\n202,fine\n"
                                                    << named << "201=good, 202=fine";
        QTest::newRow("files put together") << QByteArray("id,text\n1,a\nid,text\n2,b\n") << named << "1=a, 2=b";
    }

    void neverMovesValuesByAColumn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(QString, records);
        const Printed printed = import(write(u"a.csv"_s, bytes), options);
        QCOMPARE(printed.exitCode == Done, !records.isEmpty());
        QCOMPARE(this->records(), records);
    }

    void refusesOptionsThatARestoreLacks()
    {
        const QString file = write(u"a.csv"_s, "id,text\n");
        for (const QStringList &options : {QStringList{u"--on-duplicate"_s, u"skip"_s},
                                           {u"--on-duplicate"_s, u"update"_s},
                                           {u"--id"_s, u"id"_s},
                                           {u"--meta-all"_s},
                                           {u"--delimiter"_s, u";"_s}}) {
            const Printed printed = import(file, QStringList{u"--restore"_s} + options);
            QCOMPARE(printed.exitCode, int(WrongCall));
            QVERIFY2(printed.messages.contains(options.front().toUtf8()), printed.messages.constData());
        }
    }

    void takesOrLeavesTheFirstRow_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("records");
        QTest::newRow("yes") << "yes"
                             << "Great film"
                             << "1=Bad film";
        QTest::newRow("no") << "no"
                            << "column 1"
                            << "1=Great film, 2=Bad film";
        QTest::newRow("auto") << "auto"
                              << "column 1"
                              << "1=Great film, 2=Bad film";
    }

    void takesOrLeavesTheFirstRow()
    {
        QFETCH(QString, header);
        QFETCH(QString, column);
        const Printed printed =
            import(write(u"a.csv"_s, "Great film\nBad film\n"), {u"--header"_s, header, u"--text"_s, column});
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QTEST(records(), "records");
        QCOMPARE(printed.results.contains("which is not sure"), header == u"auto");
        QCOMPARE(printed.results.contains("--header"), header == u"auto");
    }

    /// A first row that may be a record or names is asked about; one that the call itself explains is not.
    void asksAboutTheFirstRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("records"); // none: refused
        const auto row = [](const char *name, const char *bytes, const QStringList &options, const char16_t *records) {
            QTest::newRow(name) << QByteArray(bytes) << options << QString::fromUtf16(records);
        };
        const QStringList none;
        row("texts without names", "Great film\nBad film\n", none, u"");
        row("one word in each line", "good\nbad\nso\n", none, u"");
        row("names that look like values", "good,bad\nfine,poor\n", none, u"");
        row("which are named", "good,bad\nfine,poor\n", {u"--text"_s, u"bad"_s}, u"1=poor");
        row("as the id", "good,bad\nfine,poor\n", {u"--id"_s, u"good"_s, u"--text"_s, u"bad"_s}, u"fine=poor");
        row("as metadata", "good,bad\nfine,poor\n", {u"--text"_s, u"column 2"_s, u"--meta"_s, u"good"_s}, u"");
        row("in a template", "good,bad\nfine,poor\n", {u"--template"_s, u"{{good}}-{{bad}}"_s}, u"1=fine-poor");
        row("which are not", "good,bad\nfine,poor\n", {u"--text"_s, u"column 2"_s}, u"1=bad, 2=poor");
        row("said to be names", "good,bad\nfine,poor\n", {u"--header"_s, u"yes"_s, u"--text"_s, u"bad"_s}, u"1=poor");
        row("said to be none", "good\nbad\n", {u"--header"_s, u"no"_s, u"--text"_s, u"column 1"_s}, u"1=good, 2=bad");
        row("left to the guess", "good\nbad\n", {u"--header"_s, u"auto"_s, u"--text"_s, u"column 1"_s},
            u"1=good, 2=bad");
        row("the index of pandas", ",0,1\n0,a b,1\n1,c d,2\n", {u"--text"_s, u"0"_s}, u"1=a b, 2=c d");
        row("the index of pandas with names", ",text,label\n0,a b,1\n1,c d,2\n", {u"--text"_s, u"text"_s},
            u"1=a b, 2=c d");
        row("the line of a spreadsheet", "sep=;\nid;text\n1;a, b\n", {u"--id"_s, u"id"_s, u"--text"_s, u"text"_s},
            u"1=a, b");
        row("the line of a spreadsheet without names", "sep=;\n1;good\n2;bad\n", none, u"");
        row("usual names", "id,text\n1,a\n", none, u"1=a");
        row("sentences", "This is a long text that ends here.\nAnd this is another one with an end.\n", none,
            u"1=This is a long text that ends here., 2=And this is another one with an end.");
    }

    void asksAboutTheFirstRow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(QString, records);
        const QString file = write(u"a.csv"_s, bytes);
        const Printed printed = import(file, options);
        if (!records.isEmpty()) {
            QVERIFY2(printed.exitCode == Done, printed.messages.constData());
            QCOMPARE(this->records(), records);
            return;
        }
        QCOMPARE(printed.exitCode == Done, false);
        QCOMPARE(this->records(), QString());
        const auto document =
            nlohmann::json::parse(import(file, options + QStringList{u"--json"_s}).results.toStdString());
        QVERIFY(document.contains("error"));
    }

    void saysWhatItMended()
    {
        const QByteArray bytes("id,text,n\n1,caf\xC3\xA9 \xE2\x82\xAC,1\n2,caf\xC3,1\n3,short\n4,dropped,1,,\n");
        const QStringList columns{u"--id"_s, u"id"_s, u"--text"_s, u"text"_s};
        const Printed forPeople = import(write(u"a.csv"_s, bytes), columns);
        QVERIFY2(forPeople.results.contains("the first is in line 3"), forPeople.results.constData());
        init();
        const Printed again = import(write(u"a.csv"_s, bytes), columns + QStringList{u"--json"_s});
        const auto reading = nlohmann::json::parse(again.results.toStdString())["reading"];
        QCOMPARE(reading["mended"]["bad_bytes"]["line"].get<int>(), 3);
        QCOMPARE(reading["mended"]["padded_rows"]["count"].get<int>(), 1);
        QCOMPARE(reading["mended"]["rows_with_empty_fields_dropped"]["line"].get<int>(), 5);
        QCOMPARE(reading["encoding_basis"].get<std::string>(), std::string("mostly_utf8"));
        QCOMPARE(reading["notes"].size(), size_t(3));
    }

    void readsStandardInput()
    {
        const QByteArray rows = QByteArray("x").repeated(100000);
        const StandardInput input("id,text\n1,a\n2," + rows + "\n");
        const Printed printed = import(u"-"_s, {u"--id"_s, u"id"_s, u"--text"_s, u"text"_s});
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QVERIFY2(printed.results.contains("standard input"), printed.results.constData());
        QCOMPARE(records(), u"1=a, 2="_s + QString::fromLatin1(rows));
    }

    void readsAPipe()
    {
        const QString pipe = path(u"pipe.jsonl"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        std::thread writer([pipe] {
            QFile file(pipe);
            if (file.open(QIODevice::WriteOnly))
                file.write("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n");
        });
        const Printed printed = import(pipe, {u"--id"_s, u"id"_s, u"--text"_s, u"text"_s});
        writer.join();
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QCOMPARE(records(), u"1=a, 2=b"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("two delimiters") << QStringList{u"--delimiter"_s, u",;"_s} << int(WrongCall)
                                        << QByteArray("--delimiter takes one character");
        QTest::newRow("a quote of two letters")
            << QStringList{u"--quote"_s, u"ab"_s} << int(WrongCall) << QByteArray("--quote takes one character");
        QTest::newRow("another word for header")
            << QStringList{u"--header"_s, u"perhaps"_s} << int(WrongCall) << QByteArray("--header");
        QTest::newRow("no encoding") << QStringList{u"--encoding"_s, u"utf-9"_s} << int(Failed)
                                     << QByteArray("is not known");
        QTest::newRow("quote and delimiter alike")
            << QStringList{u"--quote"_s, u","_s, u"--delimiter"_s, u","_s} << int(Failed) << QByteArray("cannot");
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const Printed printed = import(write(u"a.csv"_s, "id,text\n1,a\n"),
                                       words + QStringList{u"--id"_s, u"id"_s, u"--text"_s, u"text"_s});
        QTEST(printed.exitCode, "exitCode");
        QVERIFY2(printed.messages.contains(says), printed.messages.constData());
        QCOMPARE(records(), QString());
    }

    void refusesDevices()
    {
        for (const QString &device : {u"/dev/null"_s, u"/dev/zero"_s}) {
            const Printed printed = import(device, {u"--text"_s, u"text"_s});
            QCOMPARE(printed.exitCode, int(Failed));
            QVERIFY2(printed.messages.contains("is a device"), printed.messages.constData());
        }
    }

    void appendsASecondFileWithoutIds()
    {
        QVERIFY(import(write(u"a.csv"_s, "text\nAn old one.\n"), {u"--text"_s, u"text"_s}).exitCode == Done);
        const Printed printed = import(write(u"b.csv"_s, "text\nA new one.\n"), {u"--text"_s, u"text"_s});
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QCOMPARE(records(), u"1=An old one., 2=A new one."_s);
        QVERIFY2(printed.results.contains("numbered from 2"), printed.results.constData());
    }
};

QTEST_GUILESS_MAIN(TestImportVerb)
#include "tst_import_verb.moc"
