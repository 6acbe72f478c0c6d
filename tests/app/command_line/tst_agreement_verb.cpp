// SPDX-License-Identifier: GPL-3.0-or-later
// How far annotators agree, through the command line.
#include "tests/app/command_line/program_bench.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <cmath>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

nlohmann::json answerOf(const Printed &printed)
{
    return nlohmann::json::parse(printed.results.toStdString(), nullptr, false);
}

bool isNear(double got, double expected, double tolerance = 0.0005)
{
    if (std::abs(got - expected) <= tolerance)
        return true;
    qWarning("expected %g, got %g", expected, got);
    return false;
}

} // namespace

class TestAgreementVerb : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comparesPeopleGoldAndOptions()
    {
        makeProject(R"({"label_schema":[{"name":"mood","options":["neg","neu","pos"]},
            {"name":"other","options":["x","y"]}]})");
        // Ten texts, as often printed: A and B have a kappa of .692, A and the third one .846, B and that .508.
        bring(u"A"_s, u"pos neg neu pos neg pos neu neg pos neu"_s);
        bring(u"B"_s, u"pos neg pos pos neg pos neg neg pos neu"_s);
        bring(QString(), u"pos neg neu pos neg pos neu neg pos pos"_s);
        const auto all = answerOf(run({u"--label"_s, u"mood"_s}));
        QCOMPARE(all["items"].get<int>(), 10);
        QCOMPARE(all["annotators"].dump(), std::string(R"(["A","B"])")); // people alone
        QCOMPARE(all["cohen_kappa"].size(), size_t(3));
        QCOMPARE(all["cohen_kappa"][0]["a"].get<std::string>(), std::string("A"));
        QVERIFY(isNear(all["cohen_kappa"][0]["value"], 0.6923));
        QVERIFY(isNear(all["cohen_kappa"][1]["value"], 0.8462)); // with gold
        QVERIFY(isNear(all["cohen_kappa"][2]["value"], 0.5082));
        QVERIFY(isNear(all["percent"]["value"], 0.8));
        for (const char *name : {"percent", "fleiss_kappa", "krippendorff_alpha", "gwet_ac1"}) {
            QCOMPARE(all[name]["items"].get<int>(), 10);
            const double value = all[name]["value"];
            QVERIFY(all[name]["low"].get<double>() <= value && value <= all[name]["high"].get<double>());
        }
        QCOMPARE(all["options"].size(), size_t(3));
        // Chosen ones are compared whoever they are.
        const auto chosen = answerOf(run({u"--label"_s, u"mood"_s, u"--annotators"_s, u"B,gold"_s}));
        QCOMPARE(chosen["annotators"].dump(), std::string(R"(["B","gold"])"));
        QVERIFY(isNear(chosen["percent"]["value"], 0.7));
        QCOMPARE(answerOf(run({u"--label"_s, u"mood"_s, u"--query"_s, u"gold:neg"_s}))["items"].get<int>(), 3);
        QCOMPARE(answerOf(run({u"--label"_s, u"other"_s}))["percent"]["undefined"].get<std::string>(),
                 std::string("no_overlap"));
    }

    void refusesWhatCannotBeCompared_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no label of two") << QStringList{} << int(WrongCall);
        QTest::newRow("an unknown label") << QStringList{u"--label"_s, u"nood"_s} << int(Failed);
        QTest::newRow("one annotator") << QStringList{u"--label"_s, u"mood"_s, u"--annotators"_s, u"A"_s}
                                       << int(WrongCall);
        QTest::newRow("nobody") << QStringList{u"--label"_s, u"mood"_s, u"--annotators"_s, u"A,Zoe"_s} << int(Failed);
        QTest::newRow("a query that is none")
            << QStringList{u"--label"_s, u"mood"_s, u"--query"_s, u"status:odd"_s} << int(WrongCall);
    }

    void refusesWhatCannotBeCompared()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        makeProject(R"({"label_schema":[{"name":"mood","options":["neg","pos"]},{"name":"other","options":["x"]}]})");
        bring(u"A"_s, u"pos neg"_s);
        QCOMPARE(run(words).exitCode, exitCode);
    }

    void comparesSetsByWhatTheyShare()
    {
        makeProject(R"({"label_schema":[{"name":"mood","choice":"multiple","options":["a","b","c"]}]})");
        bring(u"A"_s, u"a;b a c b"_s);
        bring(u"B"_s, u"a;b a;b c a"_s);
        const auto sets = answerOf(run({}));
        const double nominal = sets["krippendorff_alpha"]["value"];
        const double jaccard = sets["jaccard_alpha"]["value"];
        const double masi = sets["masi_alpha"]["value"];
        QVERIFY2(nominal < masi && masi < jaccard, "what is half the same counts for something");
        QVERIFY(!sets.contains("fleiss_kappa"));
    }

    void equalsPublishedFigures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<int>("annotators");
        QTest::addColumn<QString>("member");
        QTest::addColumn<double>("value");
        QTest::newRow("KLUE-NLI, Fleiss")
            << u"nli-ko-klue/klue_nli_dev.jsonl"_s
            << QByteArray(R"({"label_schema":[{"name":"mood","options":["entailment","neutral","contradiction"]}]})")
            << QStringList{u"--template"_s, u"{{premise}} {{hypothesis}}"_s} << 5 << u"fleiss_kappa"_s << 0.8456;
        QTest::newRow("XSTest, Cohen") << u"llm-xstest/xstest_dev.csv"_s
                                       << QByteArray(R"({"label_schema":[{"name":"mood",
                   "options":["1_full_compliance","2_full_refusal","3_partial_refusal"]}]})")
                                       << QStringList{u"--text"_s, u"completion"_s} << 2 << u"cohen_kappa"_s << 0.9572;
    }

    void equalsPublishedFigures()
    {
        const QString data = qEnvironmentVariable("TANDEM_DATA");
        if (data.isEmpty())
            QSKIP("TANDEM_DATA is not set.");
        QFETCH(QString, file);
        QFETCH(QByteArray, schema);
        QFETCH(QStringList, text);
        QFETCH(int, annotators);
        QFETCH(QString, member);
        QFETCH(double, value);
        makeProject(schema);
        for (int i = 1; i <= annotators; ++i) {
            const QStringList words{u"import"_s,
                                    project(),
                                    data + u'/' + file,
                                    u"--id"_s,
                                    u"id"_s,
                                    u"--labels"_s,
                                    u"mood=annotator_%1"_s.arg(i),
                                    u"--as"_s,
                                    u"A%1"_s.arg(i),
                                    u"--on-duplicate"_s,
                                    u"update"_s};
            QCOMPARE(call(words + text).exitCode, int(Done));
        }
        const auto report = answerOf(run({}));
        const auto &found = report[member.toStdString()];
        QVERIFY(isNear((found.is_array() ? found[0] : found)["value"], value, 0.00005));
    }

private:
    QString project() const { return m_folder->filePath(u"p.tandem"_s); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written.", qPrintable(name));
        return file.fileName();
    }

    void makeProject(const QByteArray &schema) const
    {
        QCOMPARE(call({u"new"_s, project()}).exitCode, int(Done));
        QCOMPARE(call({u"schema"_s, u"set"_s, project(), write(u"s.json"_s, schema)}).exitCode, int(Done));
    }

    /// A label each for the records 0, 1, …; of gold where nobody is named.
    void bring(const QString &who, const QString &values) const
    {
        QByteArray rows = "id,text,value\n";
        int id = 0;
        for (const QString &value : values.split(u' ')) {
            rows += "%1,text %1,%2\n"_L1.arg(QString::number(id), value).toUtf8();
            ++id;
        }
        QStringList words{u"import"_s, project(), write(u"in.csv"_s, rows), u"--id"_s,  u"id"_s,
                          u"--text"_s, u"text"_s, u"--on-duplicate"_s,      u"update"_s};
        words += who.isEmpty() ? QStringList{u"--gold"_s, u"mood=value"_s}
                               : QStringList{u"--labels"_s, u"mood=value"_s, u"--as"_s, who};
        QCOMPARE(call(words).exitCode, int(Done));
    }

    Printed run(const QStringList &words) const
    {
        return call(QStringList{u"--json"_s, u"agreement"_s, project()} + words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAgreementVerb)
#include "tst_agreement_verb.moc"
