// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/console.h"
#include "app/command_line/program.h"
#include "app/command_line/verbs/registry.h"
#include "tests/app/command_line/program_bench.h"
#include "tests/support/scoped_list.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyVerbExplainsItself();
    void groupsExplainAllTheirVerbs();
    void tellsOfAFaultyListOfModels();
    void runsWhatAJobLeft();
    void keepsWhatPeopleDecided();
    void tellsWhatATemplateLacks();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void failuresEndWithOne();
    void jsonGivesOneDocument();
    void aPersonIsNeverMadeByUndo();
    void namesNearOptions_data();
    void namesNearOptions();
    void exportsWhatWasImportedAndDecided();

private:
    QString path(const QString &name) const { return m_bench->path(name); }
    void makeProject() { m_bench->makeProject(); }

    std::unique_ptr<ProgramBench> m_bench;
    QString m_project;
};

void TestProgram::init()
{
    m_bench = std::make_unique<ProgramBench>();
    m_project = m_bench->project();
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
    QCOMPARE(printed.results.count("usage:"), 9);
}

void TestProgram::tellsOfAFaultyListOfModels()
{
    makeProject();
    const QSettings::Format ini = QSettings::IniFormat;
    QSettings::setPath(ini, QSettings::UserScope, m_bench->path({}));
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

/// Verify, run again, verify, run the rest, hide and show: the counts, the searches and the export say the same.
void TestProgram::keepsWhatPeopleDecided()
{
    makeProject();
    const auto done = [](const QStringList &words) {
        const Printed printed = call(words);
        if (printed.exitCode != Done)
            qWarning("%s", printed.messages.constData());
        return printed.exitCode == Done;
    };
    const auto run = [&](const QStringList &more) {
        return done(QStringList{u"run"_s, m_project, u"--agent"_s, u"baseline"_s, u"--label"_s, u"mood"_s} + more);
    };
    const auto verify = [&](const QStringList &more) {
        return done(QStringList{u"verify"_s, m_project, u"--as"_s, u"Ana"_s, u"--label"_s, u"mood"_s} + more);
    };
    const auto statuses = [this] {
        const auto document = nlohmann::json::parse(call({u"--json"_s, u"status"_s, m_project}).results.toStdString());
        return QString::fromStdString(document.at("labels").at(0).at("statuses").dump());
    };
    QVERIFY(run({}));
    QVERIFY(verify({u"--id"_s, u"1"_s, u"--set"_s, u"negative"_s}));
    QVERIFY(verify({u"--id"_s, u"2"_s, u"--reject"_s}));
    const auto exported = [this] {
        const QByteArray text = call({u"export"_s, m_project, u"-"_s, u"--format"_s, u"csv"_s}).results;
        QByteArrayList lines;
        for (const QByteArray &line : text.split('\n')) {
            if (line.contains(",mood,") && (line.startsWith("1,") || line.startsWith("2,")))
                lines.append(line);
        }
        return lines;
    };
    const QByteArrayList said = exported();
    QCOMPARE(said.size(), 2);
    const QString counts = statuses();
    QVERIFY(run({}));
    QCOMPARE(exported(), said);
    QCOMPARE(statuses(), counts);
    QVERIFY(verify({u"--id"_s, u"x"_s, u"--set"_s, u"positive"_s}));
    const QString afterAll = statuses();
    QVERIFY(run({u"--limit"_s, u"1"_s}));
    for (const QString &act : {u"hide-labels"_s, u"show-labels"_s, u"show-alone"_s}) {
        for (const QString &job : {u"1"_s, u"2"_s, u"3"_s}) {
            const Printed shown = call({u"job"_s, act, m_project, job});
            QCOMPARE(shown.exitCode, int(Done));
            QCOMPARE(exported(), said);
            QCOMPARE(statuses(), afterAll);
        }
    }
    // The job's report says how often it is right, and its searches give the records.
    const auto report =
        nlohmann::json::parse(call({u"--json"_s, u"job"_s, u"show"_s, m_project, u"1"_s}).results.toStdString());
    const auto &people = report.at("agreement").at("mood").at("people");
    QVERIFY(people.at("compared").get<int>() >= 2);
    const Printed differing = call({u"--json"_s, u"search"_s, m_project, u"differs:1"_s, u"--label"_s, u"mood"_s});
    QVERIFY(differing.exitCode == Done || differing.exitCode == Failed);
    QCOMPARE(call({u"job"_s, u"hide-labels"_s, m_project, u"1"_s, u"--label"_s, u"topics"_s}).exitCode, int(Failed));
    for (const QString &query : {u"differs:99"_s, u"label:nosuch=good"_s, u"label:mood=nosuch"_s, u"label:"_s})
        QCOMPARE(call({u"search"_s, m_project, query}).exitCode, int(WrongCall));
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
                                 << u"\"schema\" needs a second word: schema show, schema set, schema rename, schema merge, "
                          "schema split, schema remove, schema choice, schema move, schema versions, schema diff, "
                          "schema name."_s;
    QTest::newRow("unknown help") << QStringList({u"help"_s, u"exprt"_s})
                                  << u"There is no verb \"exprt\". Did you mean \"export\"?"_s;
    QTest::newRow("no argument") << QStringList({u"new"_s}) << u"PROJECT is missing: tandem-cli new PROJECT."_s;
    QTest::newRow("no records") << QStringList({u"verify"_s, u"p"_s, u"--as"_s, u"Ana"_s, u"--confirm"_s})
                                << u"Say which records: --id ID… or --query QUERY, one of them."_s;
    QTest::newRow("two acts")
        << QStringList({u"verify"_s, u"p"_s, u"--as"_s, u"Ana"_s, u"--query"_s, u""_s, u"--confirm"_s, u"--reject"_s})
        << u"Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them; or, of spans, --add, --drop, --move, --relabel or --done."_s;
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
    const QList<QStringList> calls{
        {u"--json"_s, u"status"_s, m_project},
        {u"agent"_s, u"list"_s, m_project, u"--json"_s},
        {u"--json"_s, u"schema"_s, u"show"_s, m_project},
        {u"--json"_s, u"search"_s, m_project, u""_s},
        {u"--json"_s, u"job"_s, u"list"_s, m_project},
        {u"--json"_s, u"status"_s, path(u"missing.tandem"_s)},
        {u"agent"_s, u"show"_s, u"--json"_s, m_project, u"nobody"_s},
        {u"run"_s, m_project, u"--json"_s, u"--lable"_s},
        {u"--json"_s, u"new"_s, m_project},
        {u"--json"_s, u"new"_s, path(u"none/p.tandem"_s)},
        {u"--json"_s, u"new"_s, m_project + u"-wal"_s},
        {u"--json"_s, u"unlock"_s, m_project},
        {u"--json"_s, u"imports"_s, m_project},
        {u"--json"_s, u"take-back"_s, m_project, u"1"_s},
        {u"--json"_s, u"take-back"_s, m_project, u"99"_s, u"--yes"_s},
        {u"--json"_s, u"records"_s, u"delete"_s, m_project, u"--as"_s, u"Ana"_s},
        {u"--json"_s, u"records"_s, u"delete"_s, m_project, u"--as"_s, u"Ana"_s, u"--id"_s, u"1"_s},
        {u"--json"_s, u"records"_s, u"delete"_s, m_project, u"--as"_s, u"Ana"_s, u"--id"_s, u"1"_s, u"--yes"_s},
        {u"--json"_s, u"undo"_s, m_project, u"--as"_s, u"Ana"_s},
        {u"--json"_s, u"export"_s, m_project, m_project},
        {u"--json"_s, u"export"_s, m_project, u"/dev/full"_s, u"--format"_s, u"csv"_s},
        {u"--json"_s, u"export"_s, m_project, path(u"out.csv"_s)},
        {u"--json"_s, u"import"_s, m_project, path(u"none.csv"_s)},
        {u"--json"_s, u"import"_s, m_project, path(u"in.csv"_s), u"--restore"_s},
        {u"--json"_s, u"undo"_s, m_project, u"--as"_s, u"Nobody"_s},
        {u"--json"_s, u"verify"_s, m_project, u"--as"_s, u"Ana"_s},
        {u"--json"_s, u"job"_s, u"show"_s, m_project},
        {u"--json"_s, u"job"_s, u"delete"_s, m_project, u"7"_s},
        {u"--json"_s, u"schema"_s, u"set"_s, m_project, path(u"in.csv"_s)},
        {u"--json"_s, u"agent"_s, u"add"_s, m_project, path(u"schema.json"_s)},
        {u"--json"_s, u"nothing"_s},
        {u"--json"_s, u"job"_s}};
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

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
