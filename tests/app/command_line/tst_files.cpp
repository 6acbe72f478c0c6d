// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/rescue.h"
#include "app/command_line/output/console.h"
#include "core/project/project.h"
#include "tests/app/command_line/program_bench.h"
#include "tests/support/other_digits.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace tandem;
using namespace Qt::StringLiterals;

/// What calls write, read, replace and refuse, and that their exit codes tell it.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsBesideWhatIsThere_data();
    void exportsBesideWhatIsThere();
    void exportsToStandardOutput();
    void tellsThatNobodyGetsTheResult();
    void endsSoThatAShellKnows_data();
    void endsSoThatAShellKnows();
    void tellsThatNothingWasDone_data();
    void tellsThatNothingWasDone();
    void sendsATerminalNoEscapes();
    void updatesLabelsAlone();
    void takesNamesWithEqualsSigns();
    void takesAnImportBack();
    void deletesRecords_data();
    void deletesRecords();
    void wantsToKnowWhoDeletes();
    void saysWhichRecordsGotAnotherId();
    void labelsAColumn();
    void removesOnlyALockThatWasLeft();
    void savesACopyOfALostProject();
    void setsTheLogOfAnotherAside();
    void printsTheDigitsOfItsOwnLanguage_data();
    void printsTheDigitsOfItsOwnLanguage();

private:
    QString path(const QString &name) const { return m_bench->path(name); }
    void makeProject() { m_bench->makeProject(); }

    std::unique_ptr<ProgramBench> m_bench;
    QString m_project;
};

void TestFiles::init()
{
    m_bench = std::make_unique<ProgramBench>();
    m_project = m_bench->project();
}

void TestFiles::exportsBesideWhatIsThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("new") << QStringList{u"new.csv"_s} << int(Done);
    QTest::newRow("tabs") << QStringList{u"new.tsv"_s} << int(Done);
    QTest::newRow("an array") << QStringList{u"new.json"_s} << int(Done);
    QTest::newRow("unknown ending") << QStringList{u"new.txt"_s} << int(WrongCall);
    QTest::newRow("no ending") << QStringList{u"new"_s} << int(WrongCall);
    QTest::newRow("unknown ending with a format") << QStringList{u"new.txt"_s, u"--format"_s, u"jsonl"_s} << int(Done);
    QTest::newRow("another file") << QStringList{u"in.csv"_s} << int(Failed);
    QTest::newRow("another file on purpose") << QStringList{u"in.csv"_s, u"--overwrite"_s} << int(Done);
    QTest::newRow("itself") << QStringList{u"p.tandem"_s, u"--format"_s, u"csv"_s, u"--overwrite"_s} << int(Failed);
    QTest::newRow("its lock") << QStringList{u"p.tandem.lock"_s, u"--format"_s, u"csv"_s} << int(Failed);
    QTest::newRow("no folder") << QStringList{u"none/new.csv"_s} << int(Failed);
    QTest::newRow("dialect") << QStringList{u"new.csv"_s, u"--bom"_s, u"--delimiter"_s, u";"_s, u"--formula-safe"_s}
                             << int(Done);
    QTest::newRow("tab by its word") << QStringList{u"new.csv"_s, u"--delimiter"_s, u"tab"_s} << int(Done);
    QTest::newRow("long delimiter") << QStringList{u"new.csv"_s, u"--delimiter"_s, u"ab"_s} << int(WrongCall);
    QTest::newRow("quote as delimiter") << QStringList{u"new.csv"_s, u"--delimiter"_s, u"\""_s} << int(WrongCall);
    QTest::newRow("letter as delimiter") << QStringList{u"new.csv"_s, u"--delimiter"_s, u"x"_s} << int(WrongCall);
    QTest::newRow("dialect of JSON") << QStringList{u"new.jsonl"_s, u"--bom"_s} << int(WrongCall);
}

void TestFiles::exportsBesideWhatIsThere()
{
    QFETCH(QStringList, arguments);
    makeProject();
    QFile project(m_project);
    QVERIFY(project.open(QIODevice::ReadOnly));
    const QByteArray before = project.readAll();
    arguments.first() = path(arguments.first());
    const Printed printed = call(QStringList{u"--json"_s, u"export"_s, m_project} + arguments);
    QTEST(printed.exitCode, "exitCode");
    const auto document = nlohmann::ordered_json::parse(printed.results.toStdString(), nullptr, false);
    QCOMPARE(document.contains("error"), printed.exitCode != Done);
    if (arguments.first().contains(u"new"_s))
        QCOMPARE(QFile::exists(arguments.first()), printed.exitCode == Done);
    QVERIFY(project.seek(0));
    QCOMPARE(project.readAll(), before);
}

void TestFiles::exportsToStandardOutput()
{
    makeProject();
    const Printed printed = call({u"export"_s, m_project, u"-"_s});
    QCOMPARE(printed.exitCode, int(Done));
    QVERIFY(printed.results.startsWith("id,text,label,"));
    QCOMPARE(printed.results.count('\n'), 7);
    QVERIFY(printed.messages.contains("3 records"));
    const Printed lines = call({u"--json"_s, u"export"_s, m_project, u"-"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(lines.results.count('\n'), 3);
    QVERIFY(lines.messages.contains("\"records\": 3"));
}

void TestFiles::tellsThatNobodyGetsTheResult()
{
    makeProject();
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    QBuffer messages;
    messages.open(QIODevice::WriteOnly);
    Console console(full, messages, false);
    for (const QStringList &words : QList<QStringList>{{u"status"_s, m_project},
                                                       {u"--json"_s, u"status"_s, m_project},
                                                       {u"help"_s},
                                                       {u"--version"_s},
                                                       {u"export"_s, m_project, u"-"_s},
                                                       {u"schema"_s, u"show"_s, m_project}})
        QCOMPARE(runProgram(words, console, CancelToken()), int(Failed));
}

void TestFiles::endsSoThatAShellKnows_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("status") << QStringList{u"status"_s, u"p.tandem"_s};
    QTest::newRow("JSON") << QStringList{u"--json"_s, u"status"_s, u"p.tandem"_s};
    QTest::newRow("help") << QStringList{u"help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"p.tandem"_s, u"-"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"p.tandem"_s, QString()};
}

/// The whole program, with its real standard output.
void TestFiles::endsSoThatAShellKnows()
{
    QFETCH(QStringList, words);
    makeProject();
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    for (const QString &output : {u"/dev/null"_s, u"/dev/full"_s}) {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(m_project).path());
        process.setStandardOutputFile(output);
        process.start(QStringLiteral(TANDEM_CLI), words);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), output.endsWith(u"full") ? int(Failed) : int(Done));
    }
}

void TestFiles::tellsThatNothingWasDone_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList verify{u"verify"_s, u"p.tandem"_s, u"--as"_s, u"Ana"_s, u"--label"_s, u"mood"_s};
    QTest::newRow("the same records") << QStringList{u"import"_s, u"p.tandem"_s, u"in.csv"_s, u"--id"_s,
                                                     u"key"_s,    u"--text"_s,   u"body"_s,   u"--on-duplicate"_s,
                                                     u"skip"_s};
    QTest::newRow("no rows") << QStringList{u"import"_s, u"p.tandem"_s, u"empty.csv"_s, u"--text"_s, u"body"_s};
    QTest::newRow("no record found") << verify + QStringList{u"--query"_s, u"zebra"_s, u"--set"_s, u"positive"_s};
    QTest::newRow("no label to confirm") << verify + QStringList{u"--id"_s, u"1"_s, u"--confirm"_s};
    QTest::newRow("no act to undo") << QStringList{u"undo"_s, u"p.tandem"_s, u"--as"_s, u"Ana"_s};
}

void TestFiles::tellsThatNothingWasDone()
{
    QFETCH(QStringList, words);
    makeProject();
    QFile empty(path(u"empty.csv"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly) && empty.write("key,body\n") > 0);
    empty.close();
    for (QString &word : words) {
        if (word.endsWith(u".tandem") || word.endsWith(u".csv"))
            word = path(word);
    }
    const Printed printed = call(QStringList{u"--json"_s} + words);
    QCOMPARE(printed.exitCode, int(Failed));
    const auto document = nlohmann::ordered_json::parse(printed.results.toStdString(), nullptr, false);
    QVERIFY(document.contains("error"));
    QVERIFY(!printed.messages.isEmpty());
}

void TestFiles::sendsATerminalNoEscapes()
{
    QFile table(path(u"awkward.jsonl"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("{\"key\": \"\\u001b]0;title\\u0007\", \"body\": \"red \\u001b[31m, \\u009b2J, \\u007f\"}\n");
    table.close();
    makeProject();
    const QStringList files{m_project, path(u"awkward.jsonl"_s)};
    QCOMPARE(call(QStringList{u"import"_s} + files + QStringList{u"--id"_s, u"key"_s, u"--text"_s, u"body"_s}).exitCode,
             int(Done));
    for (const QStringList &words : QList<QStringList>{{u"search"_s, m_project, u"red"_s},
                                                       {u"--json"_s, u"search"_s, m_project, u"red"_s},
                                                       {u"status"_s, u"\x1b[31m.tandem"_s},
                                                       {u"\x1b[31m"_s},
                                                       {u"search"_s, m_project, u"meta.\x1b[31m:x"_s}}) {
        const Printed printed = call(words);
        const QString all = QString::fromUtf8(printed.results + printed.messages);
        QVERIFY(!all.isEmpty());
        for (const QChar character : all)
            QVERIFY2(character == u'\n' || character.category() != QChar::Other_Control, qPrintable(words.join(u' ')));
    }
}

void TestFiles::updatesLabelsAlone()
{
    makeProject();
    QFile labels(path(u"labels.csv"_s));
    QVERIFY(labels.open(QIODevice::WriteOnly) &&
            labels.write("key,judgement\n1,positive\nx,negative\nnew,negative\n") > 0);
    labels.close();
    const QStringList import{
        u"--json"_s,         u"import"_s, m_project,     path(u"labels.csv"_s), u"--id"_s, u"key"_s,
        u"--on-duplicate"_s, u"update"_s, u"--labels"_s, u"mood=judgement"_s,   u"--as"_s, u"Ana"_s};
    const auto report = [](const Printed &printed) {
        return nlohmann::ordered_json::parse(printed.results.toStdString(), nullptr, false);
    };
    const Printed first = call(import);
    QCOMPARE(first.exitCode, int(Done));
    QCOMPARE(report(first)["updated"].get<int>(), 2);
    QCOMPARE(report(first)["unknown_ids"].get<int>(), 1);
    QVERIFY(call({u"search"_s, m_project, u"good"_s}).results.contains("good"));
    const Printed again = call(import);
    QCOMPARE(again.exitCode, int(Failed)); // everything was so already
    QVERIFY(report(again).contains("error"));
    // What Ana decides since then is not for a file to change, unless someone wants it.
    QCOMPARE(call({u"verify"_s, m_project, u"--as"_s, u"Ana"_s, u"--label"_s, u"mood"_s, u"--id"_s, u"1"_s, u"--set"_s,
                   u"negative"_s})
                 .exitCode,
             int(Done));
    const auto label = [this] {
        const Printed found = call({u"--json"_s, u"search"_s, m_project, u"label:mood=negative"_s});
        return found.results.count("\"id\"");
    };
    QCOMPARE(label(), 2);
    QCOMPARE(report(call(import))["conflicts"].get<int>(), 1);
    QCOMPARE(label(), 2);
    QCOMPARE(call(import + QStringList{u"--on-conflict"_s, u"stop"_s}).exitCode, int(Failed));
    QCOMPARE(label(), 2);
    QCOMPARE(call(import + QStringList{u"--on-conflict"_s, u"replace"_s}).exitCode, int(Done));
    QCOMPARE(label(), 1);
}

void TestFiles::takesNamesWithEqualsSigns()
{
    QFile schema(path(u"schema2.json"_s));
    QVERIFY(schema.open(QIODevice::WriteOnly));
    schema.write(R"({"label_schema": [{"name": "a=b", "options": ["x"]}, {"name": "c", "options": ["x"]},
        {"name": "c=d", "options": ["x"]}]})");
    schema.close();
    QFile table(path(u"t.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("text,p=q\nhello,x\n") > 0);
    table.close();
    QCOMPARE(call({u"new"_s, m_project}).exitCode, int(Done));
    QCOMPARE(call({u"schema"_s, u"set"_s, m_project, schema.fileName()}).exitCode, int(Done));
    const auto import = [this](const QString &pair) {
        return call({u"import"_s, m_project, path(u"t.csv"_s), u"--text"_s, u"text"_s, u"--on-duplicate"_s, u"update"_s,
                     u"--id"_s, u"text"_s, u"--labels"_s, pair, u"--as"_s, u"Ana"_s})
            .exitCode;
    };
    QCOMPARE(import(u"a=b=p=q"_s), int(Done));
    QCOMPARE(import(u"c=d=p=q"_s), int(WrongCall)); // two labels fit
    QCOMPARE(import(u"e=p=q"_s), int(Failed));
    QCOMPARE(import(u"a=b"_s), int(Failed));
    QCOMPARE(import(u"a=b="_s), int(Failed));
}

void TestFiles::takesAnImportBack()
{
    makeProject();
    const Printed list = call({u"--json"_s, u"imports"_s, m_project});
    const auto imports = nlohmann::ordered_json::parse(list.results.toStdString());
    QCOMPARE(imports.size(), size_t(1));
    const QString id = QString::number(imports[0]["import"].get<int>());
    const Printed asked = call({u"take-back"_s, m_project, id});
    QCOMPARE(asked.exitCode, int(Failed));
    QVERIFY(asked.results.contains("3 records"));
    QVERIFY(call({u"status"_s, m_project}).results.contains("3 records"));
    QCOMPARE(call({u"take-back"_s, m_project, id, u"--yes"_s}).exitCode, int(Done));
    QVERIFY(call({u"status"_s, m_project}).results.contains("0 records"));
    QCOMPARE(call({u"take-back"_s, m_project, id, u"--yes"_s}).exitCode, int(Failed));
    QCOMPARE(call({u"take-back"_s, m_project, u"x"_s}).exitCode, int(WrongCall));
}

void TestFiles::deletesRecords_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("left"); // of three records
    QTest::newRow("by id") << QStringList{u"--id"_s, u"1"_s} << int(Done) << 2;
    QTest::newRow("by ids") << QStringList{u"--id"_s, u"1"_s, u"x"_s} << int(Done) << 1;
    QTest::newRow("by the same id twice") << QStringList{u"--id"_s, u"1"_s, u"1"_s} << int(Done) << 2;
    QTest::newRow("by a query") << QStringList{u"--query"_s, u"good"_s} << int(Done) << 2;
    QTest::newRow("all") << QStringList{u"--query"_s, u""_s} << int(Done) << 0;
    QTest::newRow("by a status") << QStringList{u"--query"_s, u"status:own"_s} << int(Done) << 2;
    QTest::newRow("none found") << QStringList{u"--query"_s, u"nothing"_s} << int(Failed) << 3;
    QTest::newRow("an unknown id") << QStringList{u"--id"_s, u"1"_s, u"9"_s} << int(Failed) << 3;
    QTest::newRow("a wrong query") << QStringList{u"--query"_s, u"status:so"_s} << int(WrongCall) << 3;
    QTest::newRow("no choice") << QStringList() << int(WrongCall) << 3;
    QTest::newRow("two choices") << QStringList{u"--id"_s, u"1"_s, u"--query"_s, u"good"_s} << int(WrongCall) << 3;
}

void TestFiles::deletesRecords()
{
    QFETCH(QStringList, choice);
    QFETCH(int, exitCode);
    QFETCH(int, left);
    makeProject();
    const QStringList ana{u"--as"_s, u"Ana"_s};
    QCOMPARE(call(QStringList{u"verify"_s, m_project, u"--label"_s, u"mood"_s, u"--id"_s, u"2"_s, u"--set"_s,
                              u"negative"_s} +
                  ana)
                 .exitCode,
             int(Done));
    const QStringList words = QStringList{u"records"_s, u"delete"_s, m_project} + ana + choice;
    // Without a yes it is counted only.
    const Printed counted = call(words);
    QCOMPARE(counted.exitCode, exitCode == Done ? int(Failed) : exitCode);
    if (exitCode == Done)
        QVERIFY(counted.results.contains("This would delete"));
    const auto records = [this] { return call({u"status"_s, m_project}).results.trimmed(); };
    QVERIFY(records().startsWith("3 records"));
    QCOMPARE(call(words + QStringList{u"--yes"_s}).exitCode, exitCode);
    const QByteArray wanted = QByteArray::number(left) + " record";
    QVERIFY2(records().startsWith(wanted), records().constData());
    const QString file = path(u"left.csv"_s);
    QCOMPARE(call({u"export"_s, m_project, file, u"--overwrite"_s}).exitCode, int(Done));
    if (exitCode != Done)
        return;
    const Printed undone = call(QStringList{u"--json"_s, u"undo"_s, m_project} + ana);
    QCOMPARE(undone.exitCode, int(Done));
    QCOMPARE(nlohmann::ordered_json::parse(undone.results.toStdString())["changed"].get<int>(), 3 - left);
    QVERIFY(records().startsWith("3 records"));
    QVERIFY(call({u"search"_s, m_project, u"status:own"_s}).results.contains("1 record"));
}

void TestFiles::wantsToKnowWhoDeletes()
{
    makeProject();
    QCOMPARE(call({u"records"_s, u"delete"_s, m_project, u"--id"_s, u"1"_s, u"--yes"_s}).exitCode, int(WrongCall));
    QVERIFY(call({u"status"_s, m_project}).results.startsWith("3 records"));
}

void TestFiles::saysWhichRecordsGotAnotherId()
{
    makeProject();
    const QStringList ana{u"--as"_s, u"Ana"_s};
    QCOMPARE(call(QStringList{u"records"_s, u"delete"_s, m_project, u"--id"_s, u"1"_s, u"--yes"_s} + ana).exitCode,
             int(Done));
    QFile again(path(u"again.csv"_s));
    QVERIFY(again.open(QIODevice::WriteOnly) && again.write("key,body\n1,another text\n") > 0);
    again.close();
    QCOMPARE(call({u"import"_s, m_project, again.fileName(), u"--id"_s, u"key"_s, u"--text"_s, u"body"_s}).exitCode,
             int(Done));
    const Printed undone = call(QStringList{u"undo"_s, m_project} + ana);
    QCOMPARE(undone.exitCode, int(Done));
    QVERIFY2(undone.results.contains("new id"), undone.results.constData());
    QVERIFY(call({u"search"_s, m_project, u"id:1-2"_s}).results.contains("good"));
    QVERIFY(call({u"search"_s, m_project, u"id:1"_s}).results.contains("another text"));
}

void TestFiles::labelsAColumn()
{
    makeProject();
    QFile file(path(u"moods.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write("id,text,state\nm1,a,positive\nm2,b,Negative\nm3,c,-\nm4,d,\n") > 0);
    file.close();
    QCOMPARE(call({u"import"_s, m_project, file.fileName(), u"--id"_s, u"id"_s, u"--text"_s, u"text"_s, u"--meta"_s,
                   u"state"_s})
                 .exitCode,
             int(Done));
    const auto label = [&](const QStringList &more) {
        return call(QStringList{u"--json"_s, u"label-column"_s, m_project, u"state"_s, u"--label"_s, u"mood"_s} + more);
    };
    const Printed counted = label({});
    QCOMPARE(counted.exitCode, int(Failed)); // nothing was changed
    const auto counts = nlohmann::ordered_json::parse(counted.results.toStdString());
    QCOMPARE(counts["labels"].get<int>(), 2);
    QCOMPARE(counts["not_an_option"].get<int>(), 1);
    QCOMPARE(counts["other_values"][0]["value"].get<std::string>(), "-");
    const Printed made = label({u"--as"_s, u"Ana"_s, u"--yes"_s});
    QVERIFY2(made.exitCode == Done, made.messages.constData());
    QVERIFY(call({u"search"_s, m_project, u"status:own"_s}).results.contains("m2"));
    QCOMPARE(label({u"--yes"_s}).exitCode, int(Done)); // gold
    QVERIFY(call({u"search"_s, m_project, u"gold:positive"_s}).results.contains("m1"));
    const Printed none = call({u"label-column"_s, m_project, u"staet"_s, u"--label"_s, u"mood"_s});
    QCOMPARE(none.exitCode, int(Failed));
    QVERIFY(none.messages.contains("state"));
    QVERIFY(call({u"imports"_s, m_project}).results.contains("state"));
}

void TestFiles::removesOnlyALockThatWasLeft()
{
    makeProject();
    QCOMPARE(call({u"unlock"_s, m_project}).exitCode, int(Failed));
    QFile lock(m_project + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("4711\ntandem\nfar-away\n\n\n") > 0);
    lock.close();
    const Printed locked = call({u"undo"_s, m_project, u"--as"_s, u"Ana"_s});
    QCOMPARE(locked.exitCode, int(Failed));
    QVERIFY(locked.messages.contains("far-away"));
    QVERIFY(locked.messages.contains("tandem-cli unlock"));
    QCOMPARE(call({u"unlock"_s, m_project}).exitCode, int(Done));
    QVERIFY(!lock.exists());
}

void TestFiles::savesACopyOfALostProject()
{
    makeProject();
    QBuffer results;
    QBuffer messages;
    QVERIFY(results.open(QIODevice::WriteOnly) && messages.open(QIODevice::WriteOnly));
    Console console(results, messages, false);
    const auto lose = [&](const std::function<void()> &act) {
        keepForRescue(*await(Project::open(m_project, OpenMode::ReadWrite)));
        act();
        return rescueLost(console);
    };
    QVERIFY(!rescueLost(console)); // nothing was kept
    QVERIFY(!lose([] {}));
    QVERIFY(messages.data().isEmpty());
    const QString rescued = QString(m_project).replace(u".tandem"_s, u"-rescued.tandem"_s);
    QVERIFY(lose([this] { QFile::remove(m_project); }));
    QVERIFY2(messages.data().contains(rescued.toUtf8()), messages.data().constData());
    QVERIFY(call({u"search"_s, rescued, u""_s}).results.contains("very"));
    // What has that name stays.
    QVERIFY(QFile::copy(rescued, m_project));
    QVERIFY(lose([this] { QFile::remove(m_project); }));
    QVERIFY(QFile::exists(QString(m_project).replace(u".tandem"_s, u"-rescued-2.tandem"_s)));
}

void TestFiles::setsTheLogOfAnotherAside()
{
    makeProject();
    QFile log(m_project + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write(QByteArray(4'000, 'x')) > 0);
    log.close();
    QFile lock(m_project + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194304\ntandem\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\ntandem-log 1 2 1999999999\n");
    lock.close();
    const Printed refused = call({u"status"_s, m_project});
    QCOMPARE(refused.exitCode, int(Failed));
    QVERIFY2(refused.messages.contains("unlock --set-log-aside"), refused.messages.constData());
    const Printed aside = call({u"unlock"_s, m_project, u"--set-log-aside"_s});
    QVERIFY2(aside.exitCode == Done && aside.results.contains("-wal.aside-"), aside.messages.constData());
    QCOMPARE(call({u"status"_s, m_project}).exitCode, int(Done));
    QCOMPARE(call({u"unlock"_s, m_project, u"--set-log-aside"_s}).exitCode, int(Failed));
}

void TestFiles::printsTheDigitsOfItsOwnLanguage_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"ar_EG.UTF-8", "fa_IR.UTF-8", "mr_IN.UTF-8", "bn_BD.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

// No program that reads JSON or CSV takes ٣ for a number, and no sentence has two kinds of digits.
void TestFiles::printsTheDigitsOfItsOwnLanguage()
{
    QFETCH(QString, locale);
    makeProject();
    const QStringList calls[] = {{u"run"_s, u"p.tandem"_s, u"--agent"_s, u"baseline"_s, u"--json"_s},
                                 {u"run"_s, u"p.tandem"_s, u"--agent"_s, u"baseline"_s},
                                 {u"status"_s, u"p.tandem"_s, u"--json"_s},
                                 {u"status"_s, u"p.tandem"_s},
                                 {u"job"_s, u"list"_s, u"p.tandem"_s},
                                 {u"job"_s, u"show"_s, u"p.tandem"_s, u"1"_s, u"--json"_s},
                                 {u"imports"_s, u"p.tandem"_s},
                                 {u"search"_s, u"p.tandem"_s, u""_s, u"--json"_s},
                                 {u"export"_s, u"p.tandem"_s, u"-"_s, u"--format"_s, u"csv"_s},
                                 {u"export"_s, u"p.tandem"_s, u"-"_s, u"--format"_s, u"jsonl"_s},
                                 {u"export"_s, u"p.tandem"_s, u"out.csv"_s}};
    for (const QStringList &words : calls) {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(m_project).path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TANDEM_CLI), words);
        QVERIFY(process.waitForFinished());
        const QByteArray printed = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitCode() == int(Done), printed.constData());
        QVERIFY2(!hasOtherDigits(QString::fromUtf8(printed)), printed.constData());
    }
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
