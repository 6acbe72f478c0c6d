// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the schema that concern labels, and its versions, through the command line.
#include "tests/app/command_line/program_bench.h"

#include <nlohmann/json.hpp>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

nlohmann::json answerOf(const Printed &printed)
{
    return nlohmann::json::parse(printed.results.toStdString(), nullptr, false);
}

} // namespace

class TestSchemaVerbs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProgramBench> m_bench;

    Printed run(const QStringList &words) const
    {
        QStringList all{u"--json"_s, u"schema"_s, words.front(), m_bench->project()};
        return call(all + words.mid(1));
    }

    /// Mood of the records 1, 2 and x, as they are exported.
    QStringList moods() const
    {
        const QString file = m_bench->path(u"out.csv"_s);
        if (call({u"export"_s, m_bench->project(), file, u"--format"_s, u"csv"_s, u"--overwrite"_s}).exitCode != Done)
            return {};
        QFile out(file);
        if (!out.open(QIODevice::ReadOnly))
            return {};
        QStringList found;
        for (const QString &line : QString::fromUtf8(out.readAll()).split(u'\n').mid(1)) {
            if (line.contains(u"mood"_s))
                found += line;
        }
        return found;
    }

    void set(const QString &id, const QString &label, const QStringList &values) const
    {
        QStringList words{u"verify"_s, m_bench->project(), u"--as"_s, u"Ana"_s, u"--label"_s, label, u"--id"_s, id};
        for (const QString &value : values)
            words << u"--set"_s << value;
        QCOMPARE(call(words).exitCode, int(Done));
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<ProgramBench>();
        m_bench->makeProject();
        set(u"1"_s, u"mood"_s, {u"positive"_s});
        set(u"2"_s, u"mood"_s, {u"negative"_s});
        set(u"1"_s, u"topics"_s, {u"price"_s});
        set(u"2"_s, u"topics"_s, {u"price"_s, u"taste"_s});
    }

    void countsAndChanges_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("kept");
        QTest::newRow("rename an option") << QStringList{u"rename"_s, u"mood=positive"_s, u"good"_s} << 0 << 0 << 0;
        QTest::newRow("rename a label") << QStringList{u"rename"_s, u"mood"_s, u"feeling"_s} << 0 << 0 << 0;
        QTest::newRow("merge") << QStringList{u"merge"_s, u"mood=positive,negative"_s, u"any"_s} << 2 << 0 << 0;
        QTest::newRow("merge into one") << QStringList{u"merge"_s, u"mood=positive"_s, u"negative"_s} << 1 << 0 << 0;
        QTest::newRow("merge in sets") << QStringList{u"merge"_s, u"topics=price,taste"_s, u"food"_s} << 2 << 0 << 0;
        QTest::newRow("split") << QStringList{u"split"_s, u"mood=negative"_s, u"sad,angry"_s} << 1 << 0 << 0;
        QTest::newRow("split by a query")
            << QStringList{u"split"_s, u"topics=price"_s, u"cheap,dear"_s, u"--query"_s, u"good"_s} << 2 << 0 << 0;
        QTest::newRow("remove, mapped") << QStringList{u"remove"_s, u"mood=negative"_s, u"--map"_s, u"positive"_s} << 1
                                        << 0 << 0;
        QTest::newRow("remove with its labels")
            << QStringList{u"remove"_s, u"mood=negative"_s, u"--delete"_s} << 0 << 1 << 0;
        QTest::newRow("retire") << QStringList{u"remove"_s, u"mood=negative"_s, u"--retire"_s} << 0 << 0 << 1;
        QTest::newRow("remove a label") << QStringList{u"remove"_s, u"mood"_s, u"--delete"_s} << 0 << 2 << 0;
        QTest::newRow("retire a label") << QStringList{u"remove"_s, u"mood"_s, u"--retire"_s} << 0 << 0 << 2;
        QTest::newRow("to multiple") << QStringList{u"choice"_s, u"mood"_s, u"multiple"_s} << 2 << 0 << 0;
        QTest::newRow("to single") << QStringList{u"choice"_s, u"topics"_s, u"single"_s} << 1 << 1 << 0;
        QTest::newRow("move") << QStringList{u"move"_s, u"mood=negative"_s, u"1"_s} << 0 << 0 << 0;
    }

    void countsAndChanges()
    {
        QFETCH(QStringList, words);
        QFETCH(int, labels);
        QFETCH(int, removed);
        QFETCH(int, kept);
        const QStringList before = moods();
        const Printed dry = run(words + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode, int(Done));
        QVERIFY2(moods() == before, "a dry run changed labels");
        const Printed done = run(words + QStringList{u"--as"_s, u"Lea"_s});
        QVERIFY2(done.exitCode == Done, done.messages.constData());
        for (const Printed &printed : {dry, done}) {
            const auto answer = answerOf(printed);
            QCOMPARE(answer.value("labels", -1), labels);
            QCOMPARE(answer.value("removed_labels", -1), removed);
            QCOMPARE(answer.value("kept_labels", -1), kept);
        }
        QCOMPARE(answerOf(done).value("version", 0), 2);
        QCOMPARE(call({u"undo"_s, m_bench->project(), u"--as"_s, u"Lea"_s}).exitCode, int(Done));
        QCOMPARE(moods(), before);
    }

    void namesConflicts()
    {
        const auto answer = answerOf(run({u"choice"_s, u"topics"_s, u"single"_s, u"--dry-run"_s}));
        QCOMPARE(answer.value("conflicts", 0), 1);
        QCOMPARE(answer["conflicting"].size(), size_t(1));
        QCOMPARE(answer["conflicting"][0].get<std::string>(), std::string("2"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such label") << QStringList{u"rename"_s, u"moood"_s, u"x"_s} << int(Failed)
                                       << QByteArray("mood");
        QTest::newRow("no such option") << QStringList{u"merge"_s, u"mood=positiv,negative"_s, u"x"_s} << int(Failed)
                                        << QByteArray("positive");
        QTest::newRow("nothing to merge")
            << QStringList{u"merge"_s, u"mood"_s, u"x"_s} << int(WrongCall) << QByteArray("mood=A,B");
        QTest::newRow("what becomes of the labels")
            << QStringList{u"remove"_s, u"mood=negative"_s} << int(WrongCall) << QByteArray("--map");
        QTest::newRow("two things become of them")
            << QStringList{u"remove"_s, u"mood=negative"_s, u"--retire"_s, u"--delete"_s} << int(WrongCall)
            << QByteArray("--map");
        QTest::newRow("no choice") << QStringList{u"choice"_s, u"mood"_s, u"double"_s} << int(WrongCall)
                                   << QByteArray("double");
        QTest::newRow("no place") << QStringList{u"move"_s, u"mood"_s, u"first"_s} << int(WrongCall)
                                  << QByteArray("first");
        QTest::newRow("an option that is there")
            << QStringList{u"rename"_s, u"mood=positive"_s, u"negative"_s} << int(Failed) << QByteArray("negative");
        QTest::newRow("all retired") << QStringList{u"remove"_s, u"mood=positive"_s, u"--map"_s, u"positive"_s}
                                     << int(Failed) << QByteArray("positive");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const Printed printed = run(words);
        QCOMPARE(printed.exitCode, code);
        const QByteArray all = printed.messages + printed.results;
        QVERIFY2(all.contains(said), all.constData());
    }

    void tellsVersions()
    {
        QCOMPARE(run({u"merge"_s, u"mood=positive,negative"_s, u"any"_s, u"--as"_s, u"Lea"_s}).exitCode, int(Done));
        auto versions = answerOf(run({u"versions"_s}))["versions"];
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].value("by", std::string()), std::string("Lea"));
        QVERIFY(versions[0].value("in_force", false));
        QCOMPARE(run({u"name"_s, u"1"_s, u"pilot"_s}).exitCode, int(Done));
        const auto changes = answerOf(run({u"diff"_s, u"pilot"_s, u"2"_s}))["changes"];
        QCOMPARE(changes.size(), size_t(3)); // one new option, two that went
        QCOMPARE(answerOf(run({u"diff"_s, u"2"_s}))["changes"].size(), size_t(0));
        // The later one need not be the one in force.
        QCOMPARE(run({u"choice"_s, u"mood"_s, u"multiple"_s}).exitCode, int(Done));
        QCOMPARE(answerOf(run({u"diff"_s, u"pilot"_s, u"2"_s}))["changes"].size(), size_t(3));
        QCOMPARE(answerOf(run({u"diff"_s, u"pilot"_s}))["changes"].size(), size_t(4));
        QCOMPARE(run({u"diff"_s, u"7"_s}).exitCode, int(Failed));
    }

    void givesNoRetiredOption()
    {
        QCOMPARE(run({u"remove"_s, u"mood=negative"_s, u"--retire"_s}).exitCode, int(Done));
        const Printed set = call({u"verify"_s, m_bench->project(), u"--as"_s, u"Ana"_s, u"--label"_s, u"mood"_s,
                                  u"--id"_s, u"1"_s, u"--set"_s, u"negative"_s});
        QCOMPARE(set.exitCode, int(Failed));
        QVERIFY2(set.messages.contains("is retired"), set.messages.constData());
    }

    void followsConditions()
    {
        const QString file = m_bench->path(u"led.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(R"({"label_schema": [
            {"name": "mood", "options": ["positive", "negative"]},
            {"name": "reason", "options": ["rain"], "only_where": {"label": "mood", "values": ["negative"]}},
            {"name": "topics", "choice": "multiple", "options": ["price", "taste"]}]})");
        written.close();
        QCOMPARE(call({u"schema"_s, u"set"_s, m_bench->project(), file}).exitCode, int(Done));
        const auto asked = [this](const QString &query) {
            return answerOf(call({u"--json"_s, u"search"_s, m_bench->project(), query, u"--label"_s, u"reason"_s}))
                .value("total", -1);
        };
        QCOMPARE(asked(u"schema:asked"_s), 1);
        QCOMPARE(asked(u"schema:asked status:unlabelled"_s), 1);
        set(u"2"_s, u"reason"_s, {u"rain"_s});
        QCOMPARE(asked(u"schema:asked status:unlabelled"_s), 0);
        set(u"1"_s, u"mood"_s, {u"negative"_s});
        QCOMPARE(asked(u"schema:asked status:unlabelled"_s), 1);
        const QStringList removal{u"remove"_s, u"mood=negative"_s, u"--delete"_s};
        for (const Printed &printed : {run(removal + QStringList{u"--dry-run"_s}), run(removal)})
            QCOMPARE(answerOf(printed)["asked_everywhere"].dump(), std::string("[\"reason\"]"));
    }

    void findsWhatWasLabelledBefore()
    {
        const QString wider = m_bench->path(u"wider.json"_s);
        QFile file(wider);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"label_schema": [
            {"name": "mood", "options": ["positive", "negative", "mixed"]},
            {"name": "topics", "choice": "multiple", "options": ["price", "taste"]}]})");
        file.close();
        const auto found = [this] {
            return answerOf(call({u"--json"_s, u"search"_s, m_bench->project(), u"schema:before"_s, u"--label"_s,
                                  u"mood"_s}))
                .value("total", -1);
        };
        QCOMPARE(found(), 0);
        QCOMPARE(call({u"schema"_s, u"set"_s, m_bench->project(), wider}).exitCode, int(Done));
        QCOMPARE(found(), 2);
        set(u"1"_s, u"mood"_s, {u"mixed"_s});
        QCOMPARE(found(), 1);
        // Who says the same again has looked again.
        set(u"2"_s, u"mood"_s, {u"negative"_s});
        QCOMPARE(found(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSchemaVerbs)
#include "tst_schema_verbs.moc"
