// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/program_bench.h"

#include <nlohmann/json.hpp>

using namespace tandem;
using namespace Qt::StringLiterals;

/// What changes nothing, and what asks for something that is not there, ends with an exit code that says so.
class TestHonestEnds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProgramBench> m_bench;

    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_bench->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// "PROJECT" and "@name" stand for the project and a file beside it.
    QStringList filled(const QString &words) const
    {
        QStringList filled;
        for (const QString &word : words.split(u" "_s)) {
            if (word == u"PROJECT")
                filled += m_bench->project();
            else
                filled += word.startsWith(u"@"_s) ? m_bench->path(word.mid(1)) : QString(word).replace(u"+"_s, u" "_s);
        }
        return filled;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<ProgramBench>();
        m_bench->makeProject();
    }

    void nothingToDo_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, const QStringList &before = {}) {
            QTest::newRow(words) << before << QString::fromLatin1(words);
        };
        const QString run = u"run PROJECT --agent baseline --label mood"_s;
        const QString first = u"verify PROJECT --as Ana --label mood --id 1 --set positive"_s;
        row("new PROJECT");
        row("unlock PROJECT");
        row("schema set PROJECT @schema.json");
        row("agent add PROJECT @agent.json", {u"agent add PROJECT @agent.json"_s});
        row("import PROJECT @in.csv --id key --text body --on-duplicate skip");
        row("import PROJECT @in.csv --id key --text body --on-duplicate update");
        row("import PROJECT @empty.csv --id key --text body");
        row("take-back PROJECT 1");
        row("take-back PROJECT 9 --yes");
        row("run PROJECT --agent baseline --query nowhere", {first});
        row("verify PROJECT --as Ana --label mood --id 1 --set positive", {first});
        row("verify PROJECT --as Ana --label mood --query nowhere --set positive");
        row("verify PROJECT --as Ana --label mood --id 1 --confirm");
        row("verify PROJECT --as Ana --label mood --id 1 --settle positive");
        row("undo PROJECT --as Ana");
        row("undo PROJECT --as Ana", {first, u"undo PROJECT --as Ana"_s});
        row("job resume PROJECT");
        row("job retry PROJECT");
        row("job cancel PROJECT");
        row("job delete PROJECT --yes");
        row("job delete PROJECT", {first, run});
        row("job delete PROJECT 1", {first, run});
        row("job show-labels PROJECT");
        row("job hide-labels PROJECT");
        row("job show-alone PROJECT");
        row("job resume PROJECT 1", {first, run});
        row("job retry PROJECT 1", {first, run});
        row("job cancel PROJECT 1", {first, run});
        row("job show-labels PROJECT 1", {first, run});
        row("job show-labels PROJECT 1 --label mood", {first, run});
        row("job show-alone PROJECT 1", {first, run});
        row("job hide-labels PROJECT 1", {first, run, u"job hide-labels PROJECT 1"_s});
        row("job hide-labels PROJECT 1 --label mood", {first, run, u"job hide-labels PROJECT 1"_s});
        row("job hide-labels PROJECT", {first, run, u"job hide-labels PROJECT 1"_s});
        row("job show-alone PROJECT 2", {first, run, run, u"job show-alone PROJECT 2"_s});
        row("job show-alone PROJECT 2", {first, run, run, u"job hide-labels PROJECT 1"_s});
    }

    void nothingToDo()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, words);
        write(u"agent.json"_s,
              json("{'name': 'a', 'provider': 'openai', 'base_url': 'http://127.0.0.1:9/v1', 'model': 'm'}"));
        write(u"empty.csv"_s, "key,body\n");
        for (const QString &each : before) {
            const Printed printed = call(filled(each));
            QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        }
        const Printed printed = call(filled(words) + QStringList{u"--json"_s});
        QCOMPARE(printed.exitCode, int(Failed));
        const auto document = nlohmann::json::parse(printed.results.toStdString());
        QVERIFY(document.contains("error"));
        const Printed forPeople = call(filled(words));
        QCOMPARE(forPeople.exitCode, int(Failed));
        QVERIFY(!forPeople.messages.trimmed().isEmpty());
    }

    void somethingDone_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("words");
        const QString first = u"verify PROJECT --as Ana --label mood --id 1 --set positive"_s;
        const QString run = u"run PROJECT --agent baseline --label mood"_s;
        QTest::newRow("another schema") << QStringList() << u"schema set PROJECT @other.json"_s;
        QTest::newRow("another agent") << QStringList{u"agent add PROJECT @agent.json"_s}
                                       << u"agent add PROJECT @agent2.json"_s;
        QTest::newRow("alone among two") << QStringList{first, run, run} << u"job show-alone PROJECT 1"_s;
        QTest::newRow("shown again") << QStringList{first, run, u"job hide-labels PROJECT 1"_s}
                                     << u"job show-labels PROJECT 1"_s;
        QTest::newRow("a search that finds nothing") << QStringList() << u"search PROJECT nowhere"_s;
    }

    void somethingDone()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, words);
        const QByteArray agent =
            json("{'name': 'a', 'provider': 'openai', 'base_url': 'http://127.0.0.1:9/v1', 'model': 'm'}");
        write(u"agent.json"_s, agent);
        write(u"agent2.json"_s, QByteArray(agent).replace("\"m\"", "\"n\""));
        write(u"other.json"_s,
              json("{'label_schema': [{'name': 'mood', 'options': ['positive', 'negative', 'mixed']}]}"));
        for (const QString &each : before)
            QCOMPARE(call(filled(each)).exitCode, int(Done));
        const Printed printed = call(filled(words));
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
    }

    /// Wherever a query comes in, a name that is not there is an error with the one that was meant.
    void unknownNames_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        const auto rows = [](const char *query, const char16_t *said) {
            for (const char *verb : {"search PROJECT %1", "export PROJECT @out.csv --query %1",
                                     "run PROJECT --agent baseline --label mood --dry-run --query %1",
                                     "verify PROJECT --as Ana --label mood --set positive --query %1"})
                QTest::addRow("%.6s %s", verb, query)
                    << QString::fromLatin1(verb).arg(QString::fromUtf8(query)) << QString::fromUtf16(said);
        };
        rows("meta.languge=en", u"There is no metadata column “languge”. Did you mean “language”?");
        rows("meta.zzz=en", u"There is no metadata column “zzz”. There is: language, n.");
        rows("nowhere+meta.zzz=en", u"no metadata column “zzz”");
        rows("label:moood=positive", u"Did you mean");
        rows("label:mood=positiv", u"Did you mean “positive”?");
        rows("label:zzzzzz", u"“mood” has no option “zzzzzz”. It has: positive, negative.");
        rows("gold:moood=positive", u"Did you mean “mood”?");
        rows("status:unverifed", u"status:unverified");
        rows("differs:7", u"7");
        rows("conf<2", u"from 0 to 1");
        QTest::newRow("label of a search") << u"search PROJECT good --label moood"_s << u"mood"_s;
        QTest::newRow("label of a run") << u"run PROJECT --agent baseline --label moood"_s << u"mood"_s;
        QTest::newRow("agent of a run") << u"run PROJECT --agent basline"_s << u"Did you mean \"baseline\"?"_s;
        QTest::newRow("agent that is shown") << u"agent show PROJECT basline"_s << u"Did you mean \"baseline\"?"_s;
        QTest::newRow("job that is shown") << u"job show PROJECT 9"_s << u"There is no job 9"_s;
        QTest::newRow("job of a rest") << u"run PROJECT --agent baseline --rest-of 9"_s << u"9"_s;
        QTest::newRow("person") << u"undo PROJECT --as Nobody"_s << u"There is no person \"Nobody\""_s;
        QTest::newRow("sort") << u"search PROJECT good --sort confidnce"_s << u"--sort takes confidence or id"_s;
        QTest::newRow("record") << u"verify PROJECT --as Ana --label mood --id 77 --set positive"_s << u"\"77\""_s;
        QTest::newRow("column of an import")
            << u"import PROJECT @more.csv --id key --text body --meta languge"_s << u"Did you mean “language”?"_s;
    }

    void unknownNames()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        write(u"more.csv"_s, "key,body,language,n\n10,fine,en,1\n");
        QCOMPARE(call(filled(u"import PROJECT @more.csv --id key --text body --meta-all"_s)).exitCode, int(Done));
        const Printed printed = call(filled(words));
        QVERIFY(printed.exitCode == Failed || printed.exitCode == WrongCall);
        QVERIFY2(QString::fromUtf8(printed.messages).contains(said), printed.messages.constData());
        QVERIFY(!QFile::exists(m_bench->path(u"out.csv"_s)));
    }

    void findsAcrossForms_data()
    {
        QTest::addColumn<QString>("query");
        for (const char16_t *query :
             {u"stra\u00DFe", u"STRASSE", u"cafe\u0301", u"CAF\u00C9", u"istanbul", u"\u0130stanbul", u"\uFF27ate",
              u"meta.gro\u0308\u00DFe=L", u"meta.GR\u00D6SSE=L"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query);
    }

    void findsAcrossForms()
    {
        QFETCH(QString, query);
        write(u"more.csv"_s,
              QString::fromUtf16(u"key,body,gr\u00F6\u00DFe\n10,Die Strasse zum caf\u00E9 in I\u0307stanbul, "
                                 u"GATE 2,L\n11,nothing,M\n")
                  .replace(u"l, G"_s, u"l; G"_s)
                  .toUtf8());
        QCOMPARE(call(filled(u"import PROJECT @more.csv --id key --text body --meta-all --delimiter ,"_s)).exitCode,
                 int(Done));
        const Printed printed = call({u"--json"_s, u"search"_s, m_bench->project(), query});
        QVERIFY2(printed.exitCode == Done, printed.messages.constData());
        QCOMPARE(nlohmann::json::parse(printed.results.toStdString())["total"].get<int>(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHonestEnds)
#include "tst_honest_ends.moc"
