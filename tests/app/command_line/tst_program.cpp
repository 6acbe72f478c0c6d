// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/console.h"
#include "app/command_line/program.h"
#include "app/command_line/verbs/registry.h"
#include "tests/support/scoped_list.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// What a call printed and how it ended.
struct Printed
{
    int exitCode = -1;
    QByteArray results;
    QByteArray messages;
};

Printed call(const QStringList &words)
{
    QBuffer results;
    QBuffer messages;
    results.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(results, messages, false);
    const int exitCode = runProgram(words, console, CancelToken());
    return {exitCode, results.data(), messages.data()};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyVerbExplainsItself();
    void groupsExplainAllTheirVerbs();
    void tellsOfAFaultyListOfModels();
    void runsWhatAJobLeft();
    void tellsWhatATemplateLacks();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void failuresEndWithOne();
    void jsonGivesOneDocument();
    void aPersonIsNeverMadeByUndo();
    void namesNearOptions_data();
    void namesNearOptions();
    void exportsWhatWasImportedAndDecided();
    void exportsBesideWhatIsThere_data();
    void exportsBesideWhatIsThere();
    void exportsToStandardOutput();
    void tellsThatNobodyGetsTheResult();
    void tellsThatNothingWasDone_data();
    void tellsThatNothingWasDone();
    void sendsATerminalNoEscapes();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeProject();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = path(u"p.tandem"_s);
}

/// Three records with one label definition each of both kinds.
void TestProgram::makeProject()
{
    QFile table(path(u"in.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("key,body\n1,good\n2,\"bad, \"\"very\"\"\"\nx,so\n");
    table.close();
    QFile schema(path(u"schema.json"_s));
    QVERIFY(schema.open(QIODevice::WriteOnly));
    schema.write(R"({"label_schema": [
        {"name": "mood", "options": [{"value": "positive"}, {"value": "negative"}]},
        {"name": "topics", "choice": "multiple", "options": [{"value": "price"}, {"value": "taste"}]}]})");
    schema.close();
    QCOMPARE(call({u"new"_s, m_project}).exitCode, int(Done));
    QCOMPARE(call({u"schema"_s, u"set"_s, m_project, path(u"schema.json"_s)}).exitCode, int(Done));
    QCOMPARE(call({u"import"_s, m_project, path(u"in.csv"_s), u"--id"_s, u"key"_s, u"--text"_s, u"body"_s}).exitCode,
             int(Done));
}

void TestProgram::everyVerbExplainsItself()
{
    QVERIFY(commands().size() >= 19);
    for (const Command &command : commands()) {
        const QStringList words = command.words.split(u' ');
        const Printed byHelp = call(QStringList{u"help"_s} + words);
        const Printed byOption = call(words + QStringList{u"--help"_s});
        QCOMPARE(byHelp.exitCode, int(Done));
        QCOMPARE(byHelp.results, byOption.results);
        for (const OptionRule &rule : command.options)
            QVERIFY2(byHelp.results.contains(QByteArray("--" + rule.name.toUtf8())),
                     qPrintable(command.words + rule.name));
    }
}

void TestProgram::groupsExplainAllTheirVerbs()
{
    const Printed printed = call({u"job"_s, u"--help"_s});
    QCOMPARE(printed.exitCode, int(Done));
    QCOMPARE(printed.results.count("usage:"), 7);
}

void TestProgram::tellsOfAFaultyListOfModels()
{
    makeProject();
    const QSettings::Format ini = QSettings::IniFormat;
    QSettings::setPath(ini, QSettings::UserScope, m_folder->path());
    const ScopedList list(R"({"models": [{"provider": "x", "model": "m", "price": {"input": "cheap", "output": 1}}]})");
    const Printed printed = call({u"run"_s, m_project, u"--agent"_s, u"baseline"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(printed.exitCode, int(Done));
    QVERIFY(printed.messages.contains(usersCatalogueFile().toUtf8()));
    QVERIFY(printed.messages.contains("price.input"));
    QVERIFY(nlohmann::json::accept(printed.results.toStdString()));
}

void TestProgram::runsWhatAJobLeft()
{
    makeProject();
    const auto addAgent = [this](const QByteArray &model) {
        QFile agent(path(u"agent.json"_s));
        QVERIFY(agent.open(QIODevice::WriteOnly));
        agent.write(R"({"name": "a", "provider": "openai", "base_url": "http://127.0.0.1:9/v1", "model": ")" + model +
                    "\"}");
        agent.close();
        QCOMPARE(call({u"agent"_s, u"add"_s, m_project, agent.fileName()}).exitCode, int(Done));
    };
    addAgent("m");
    const QStringList run{u"run"_s, m_project, u"--agent"_s, u"a"_s};
    QCOMPARE(call(run + QStringList{u"--limit"_s, u"2"_s}).exitCode, int(Failed)); // nobody listens there
    QVERIFY(!call({u"job"_s, u"show"_s, m_project}).results.contains("--rest-of"));
    addAgent("n");
    QVERIFY(call({u"job"_s, u"show"_s, m_project}).results.contains("by now there is version 2"));
    const Printed rest = call(run + QStringList{u"--rest-of"_s, u"1"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(rest.exitCode, int(Done));
    QCOMPARE(nlohmann::json::parse(rest.results.toStdString())["items"].get<int>(), 2);
    QCOMPARE(call(run + QStringList{u"--rest-of"_s, u"7"_s}).exitCode, int(Failed));
    QCOMPARE(call(run + QStringList{u"--rest-of"_s, u"1"_s, u"--query"_s, u"good"_s}).exitCode, int(WrongCall));
}

void TestProgram::tellsWhatATemplateLacks()
{
    makeProject();
    QFile agent(path(u"agent.json"_s));
    QVERIFY(agent.open(QIODevice::WriteOnly));
    agent.write(R"({"name": "a", "provider": "openai", "base_url": "http://127.0.0.1:9/v1", "model": "m",
        "prompt": {"system": "", "user": "{{record}}"}})");
    agent.close();
    const Printed printed = call({u"agent"_s, u"add"_s, m_project, path(u"agent.json"_s)});
    QCOMPARE(printed.exitCode, int(Done));
    QVERIFY(printed.messages.contains("never lists the options"));
}

void TestProgram::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    QTest::newRow("no verb") << QStringList() << QString();
    QTest::newRow("unknown verb") << QStringList({u"imprt"_s})
                                  << u"There is no verb \"imprt\". Did you mean \"import\"?"_s;
    QTest::newRow("half a verb") << QStringList({u"schema"_s})
                                 << u"\"schema\" needs a second word: schema show, schema set."_s;
    QTest::newRow("unknown help") << QStringList({u"help"_s, u"exprt"_s})
                                  << u"There is no verb \"exprt\". Did you mean \"export\"?"_s;
    QTest::newRow("no argument") << QStringList({u"new"_s}) << u"PROJECT is missing: tandem-cli new PROJECT."_s;
    QTest::newRow("no records") << QStringList({u"verify"_s, u"p"_s, u"--as"_s, u"Ana"_s, u"--confirm"_s})
                                << u"Say which records: --id ID… or --query QUERY, one of them."_s;
    QTest::newRow("two acts")
        << QStringList({u"verify"_s, u"p"_s, u"--as"_s, u"Ana"_s, u"--query"_s, u""_s, u"--confirm"_s, u"--reject"_s})
        << u"Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them."_s;
    QTest::newRow("sort") << QStringList({u"search"_s, u"p"_s, u""_s, u"--sort"_s, u"size"_s})
                          << u"--sort takes confidence or id, not \"size\"."_s;
}

void TestProgram::wrongCallsEndWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const Printed printed = call(words);
    QCOMPARE(printed.exitCode, int(WrongCall));
    QCOMPARE(QString::fromUtf8(printed.messages).trimmed(), message);
}

void TestProgram::failuresEndWithOne()
{
    const Printed printed = call({u"status"_s, path(u"missing.tandem"_s)});
    QCOMPARE(printed.exitCode, int(Failed));
    QVERIFY(printed.results.isEmpty());
    QVERIFY(printed.messages.contains("missing.tandem"));
}

void TestProgram::jsonGivesOneDocument()
{
    makeProject();
    const QList<QStringList> calls{{u"--json"_s, u"status"_s, m_project},
                                   {u"agent"_s, u"list"_s, m_project, u"--json"_s},
                                   {u"--json"_s, u"schema"_s, u"show"_s, m_project},
                                   {u"--json"_s, u"search"_s, m_project, u""_s},
                                   {u"--json"_s, u"job"_s, u"list"_s, m_project},
                                   {u"--json"_s, u"status"_s, path(u"missing.tandem"_s)},
                                   {u"agent"_s, u"show"_s, u"--json"_s, m_project, u"nobody"_s},
                                   {u"run"_s, m_project, u"--json"_s, u"--lable"_s}};
    for (const QStringList &words : calls) {
        const Printed printed = call(words);
        const auto document = nlohmann::ordered_json::parse(printed.results.toStdString(), nullptr, false);
        QVERIFY2(!document.is_discarded(), qPrintable(words.join(u' ')));
        QCOMPARE(document.contains("error"), printed.exitCode != Done);
    }
}

void TestProgram::aPersonIsNeverMadeByUndo()
{
    makeProject();
    const Printed printed = call({u"undo"_s, m_project, u"--as"_s, u"Nobody"_s});
    QCOMPARE(printed.exitCode, int(Failed));
    QVERIFY(printed.messages.startsWith("There is no person \"Nobody\""));
}

void TestProgram::namesNearOptions_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("option") << u"mood"_s << u"positiv"_s
                            << u"There is no option of mood \"positiv\". Did you mean \"positive\"?"_s;
    QTest::newRow("member of a set") << u"topics"_s << u"[\"prise\"]"_s
                                     << u"There is no option of topics \"prise\". Did you mean \"price\"?"_s;
    QTest::newRow("far off") << u"mood"_s << u"zzzzzzzz"_s
                             << u"There is no option of mood \"zzzzzzzz\". There is: positive, negative."_s;
    QTest::newRow("label") << u"moood"_s << u"positive"_s << u"There is no label \"moood\". Did you mean \"mood\"?"_s;
}

void TestProgram::namesNearOptions()
{
    QFETCH(QString, label);
    QFETCH(QString, value);
    QFETCH(QString, message);
    makeProject();
    const Printed printed =
        call({u"verify"_s, m_project, u"--as"_s, u"Ana"_s, u"--label"_s, label, u"--id"_s, u"1"_s, u"--set"_s, value});
    QCOMPARE(printed.exitCode, int(Failed));
    QCOMPARE(QString::fromUtf8(printed.messages).trimmed(), message);
}

void TestProgram::exportsWhatWasImportedAndDecided()
{
    makeProject();
    const QStringList verify{u"verify"_s, m_project, u"--as"_s, u"Ana"_s, u"--label"_s};
    QCOMPARE(call(verify + QStringList{u"mood"_s, u"--id"_s, u"1"_s, u"x"_s, u"--set"_s, u"POSITIVE"_s}).exitCode,
             int(Done));
    QCOMPARE(call(verify + QStringList{u"topics"_s, u"--id"_s, u"2"_s, u"--set"_s, u"taste"_s, u"--set"_s, u"price"_s})
                 .exitCode,
             int(Done));
    QCOMPARE(call({u"undo"_s, m_project, u"--as"_s, u"Ana"_s}).exitCode, int(Done));
    QCOMPARE(call(verify + QStringList{u"topics"_s, u"--id"_s, u"2"_s, u"--set"_s, u"[]"_s}).exitCode, int(Done));
    QCOMPARE(call({u"export"_s, m_project, path(u"out.jsonl"_s)}).exitCode, int(Done));
    QFile out(path(u"out.jsonl"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = out.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    const auto second = nlohmann::ordered_json::parse(lines[1].toStdString());
    QCOMPARE(second["id"].get<std::string>(), std::string("2"));
    QCOMPARE(second["text"].get<std::string>(), std::string("bad, \"very\""));
    QCOMPARE(second["labels"]["mood"]["status"].get<std::string>(), std::string("unlabelled"));
    QCOMPARE(second["labels"]["topics"]["status"].get<std::string>(), std::string("own"));
    QVERIFY(second["labels"]["topics"]["final_value"] == nlohmann::ordered_json::array());
}

void TestProgram::exportsBesideWhatIsThere_data()
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

void TestProgram::exportsBesideWhatIsThere()
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

void TestProgram::exportsToStandardOutput()
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

void TestProgram::tellsThatNobodyGetsTheResult()
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

void TestProgram::tellsThatNothingWasDone_data()
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

void TestProgram::tellsThatNothingWasDone()
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

void TestProgram::sendsATerminalNoEscapes()
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

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
