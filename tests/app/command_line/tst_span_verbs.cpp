// SPDX-License-Identifier: GPL-3.0-or-later
// Files of spans through the command line, both ways.
#include "tests/app/command_line/program_bench.h"

#include <nlohmann/json.hpp>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

nlohmann::json documentOf(const Printed &printed)
{
    return nlohmann::json::parse(printed.results.toStdString());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSpanVerbs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

    Printed bring(const QString &file, const QString &format, const QStringList &more) const
    {
        return call(
            QStringList{u"--json"_s, u"import"_s, m_project, file, u"--format"_s, format, u"--spans"_s, u"entity"_s} +
            more);
    }

    Printed take(const QString &name, const QString &format, const QStringList &more = {}) const
    {
        return call(QStringList{u"--json"_s, u"export"_s, m_project, path(name), u"--format"_s, format, u"--spans"_s,
                                u"entity"_s} +
                    more);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"p.tandem"_s);
        const QString schema = write(u"schema.json"_s, R"({"label_schema": [
            {"name": "entity", "level": "span", "options": [{"value": "PER"}, {"value": "LOC"}]},
            {"name": "mood", "options": [{"value": "good"}, {"value": "bad"}]}]})");
        QCOMPARE(call({u"new"_s, m_project}).exitCode, int(Done));
        QCOMPARE(call({u"schema"_s, u"set"_s, m_project, schema}).exitCode, int(Done));
    }

    void givesConllBack_data()
    {
        QTest::addColumn<QStringList>("whose");
        QTest::addColumn<QStringList>("which");
        QTest::newRow("a person's") << QStringList{u"--as"_s, u"Ana"_s} << QStringList();
        QTest::newRow("gold") << QStringList{u"--gold"_s} << QStringList{u"--gold"_s};
    }

    void givesConllBack()
    {
        QFETCH(QStringList, whose);
        QFETCH(QStringList, which);
        const QByteArray bytes = "Zoë\tB-PER\n😞 \tO\nin\tO\nSão\tB-LOC\nPaulo\tI-LOC\n\t\nno\tO\n\n";
        const Printed imported = bring(write(u"a.conll"_s, bytes), u"conll"_s, whose);
        QVERIFY2(imported.exitCode == int(Done), imported.messages.constData());
        const auto report = documentOf(imported);
        QCOMPARE(report["added"].get<int>(), 2);
        QCOMPARE(report["spans"]["taken"].get<int>(), 2);
        const Printed exported = take(u"b.conll"_s, u"conll"_s, which);
        QVERIFY2(exported.exitCode == int(Done), exported.messages.constData());
        QCOMPARE(contentOf(path(u"b.conll"_s)), bytes);
        QVERIFY(documentOf(exported)["lost"].empty());
        QCOMPARE(documentOf(exported)["spans"].get<int>(), 2);
    }

    void countsSpansThatGoWithAnOption()
    {
        const QString file =
            write(u"a.jsonl"_s, R"({"id":"1","text":"a b c","spans":[[0,1,"PER"],[2,3,"PER"],[4,5,"LOC"]]}
{"id":"2","text":"d","spans":[[0,1,"LOC"]]}
)");
        QCOMPARE(bring(file, u"spans-jsonl"_s, {u"--as"_s, u"Ana"_s}).exitCode, int(Done));
        QStringList words{u"--json"_s, u"schema"_s, u"remove"_s, m_project, u"entity=PER"_s, u"--delete"_s};
        const Printed dry = call(words + QStringList{u"--dry-run"_s});
        for (const Printed &printed : {dry, call(words)}) {
            QCOMPARE(printed.exitCode, int(Done));
            QCOMPARE(documentOf(printed)["labels"].get<int>(), 1); // which stays with the other span
            QCOMPARE(documentOf(printed)["removed_spans"].get<int>(), 2);
            QCOMPARE(documentOf(printed)["removed_labels"].get<int>(), 0);
        }
    }

    void saysWhatIsLost()
    {
        const QString file = write(u"a.jsonl"_s, R"({"id":"1","text":"a b c","spans":[[0,3,"PER"],[2,5,"LOC"]]}
{"id":"2","text":"d"}
)");
        QCOMPARE(bring(file, u"spans-jsonl"_s, {u"--as"_s, u"Ana"_s}).exitCode, int(Done));
        const Printed exported = take(u"b.conll"_s, u"conll"_s);
        QCOMPARE(contentOf(path(u"b.conll"_s)), QByteArray("a\tB-PER\nb\tI-PER\nc\tO\n\n"));
        const auto lost = documentOf(exported)["lost"];
        QCOMPARE(int(lost.size()), 3); // with the id of the record
        QCOMPARE(lost[0]["what"].get<std::string>(), std::string("overlap"));
        QCOMPARE(lost[0]["records"][0]["id"].get<std::string>(), std::string("1"));
        QCOMPARE(lost[0]["records"][0]["example"].get<std::string>(), std::string("b c (LOC)"));
        QCOMPARE(documentOf(exported)["records"].get<int>(), 1);
        QCOMPARE(documentOf(exported)["left_out"].get<int>(), 1);
        QCOMPARE(documentOf(exported)["spans"].get<int>(), 1); // that are in the file
        QCOMPARE(lost[1]["what"].get<std::string>(), std::string("unlabelled"));
        QVERIFY(exported.messages.contains("1 span(s) overlap another") ||
                exported.messages.contains("1 span overlaps another"));
        QCOMPARE(take(u"b.jsonl"_s, u"spans-jsonl"_s).exitCode, int(Done));
        QVERIFY(contentOf(path(u"b.jsonl"_s)).contains(R"("spans":[{"start":0,"end":3,"label":"PER","text":"a b"},)"));
    }

    void makesOptionsWhenAsked()
    {
        const QString file = write(u"a.csv"_s, "id,text,start,end,label\n1,ab,0,1,PER\n1,,1,2,ORG\n");
        const Printed first = bring(file, u"spans-csv"_s, {u"--as"_s, u"Ana"_s});
        QCOMPARE(documentOf(first)["spans"]["not_an_option"].get<int>(), 1);
        QCOMPARE(documentOf(first)["not_an_option"]["entity: ORG"].get<int>(), 1);
        const Printed second = bring(file, u"spans-csv"_s,
                                     {u"--as"_s, u"Ana"_s, u"--add-options"_s, u"--on-duplicate"_s, u"update"_s,
                                      u"--on-conflict"_s, u"replace"_s});
        QVERIFY2(second.exitCode == int(Done), second.messages.constData());
        QCOMPARE(documentOf(second)["spans"]["taken"].get<int>(), 2);
        QCOMPARE(take(u"b.csv"_s, u"spans-csv"_s).exitCode, int(Done));
        QCOMPARE(contentOf(path(u"b.csv"_s)),
                 QByteArray("id,text,start,end,label,covered_text,confidence\n1,ab,0,1,PER,a,\n1,,1,2,ORG,b,\n"));
    }

    /// Spans alone, for records that are there: what does not fit their text is left out.
    void checksSpansAgainstTexts()
    {
        const QString texts = write(u"t.csv"_s, "id,text\n1,abc\n");
        QCOMPARE(call({u"import"_s, m_project, texts, u"--id"_s, u"id"_s, u"--text"_s, u"text"_s}).exitCode, int(Done));
        const QString file = write(u"s.csv"_s, "id,start,end,label\n1,0,3,PER\n1,2,4,PER\n9,0,1,PER\n");
        const Printed printed = bring(file, u"spans-csv"_s, {u"--as"_s, u"Ana"_s, u"--on-duplicate"_s, u"update"_s});
        QVERIFY2(printed.exitCode == int(Done), printed.messages.constData());
        const auto report = documentOf(printed);
        QCOMPARE(report["spans"]["left_out"].get<int>(), 1);
        QCOMPARE(report["unknown_ids"].get<int>(), 1);
        QCOMPARE(take(u"b.csv"_s, u"spans-csv"_s).exitCode, int(Done));
        QVERIFY(contentOf(path(u"b.csv"_s)).contains("1,abc,0,3,PER,abc,\n"));
    }

    /// Two people mark, and a third takes what one of them says.
    void settlesWithThePersonsSpans()
    {
        const QString texts = write(u"t.csv"_s, "id,text\n1,Ada met Bob\n");
        QCOMPARE(call({u"import"_s, m_project, texts, u"--id"_s, u"id"_s, u"--text"_s, u"text"_s}).exitCode, int(Done));
        const auto verify = [this](const QString &who, const QStringList &words) {
            return call(QStringList{u"verify"_s, m_project, u"--json"_s, u"--as"_s, who, u"--label"_s, u"entity"_s,
                                    u"--id"_s, u"1"_s} +
                        words);
        };
        QCOMPARE(verify(u"Ana"_s, {u"--add"_s, u"0:3=PER"_s, u"--done"_s}).exitCode, int(Done));
        QVERIFY(verify(u"Cleo"_s, {u"--settle"_s, u"Ana"_s}).messages.contains("nothing to settle"));
        QCOMPARE(verify(u"Ben"_s, {u"--add"_s, u"0:3=PER"_s, u"--add"_s, u"8:11=PER"_s, u"--done"_s}).exitCode,
                 int(Done));
        const Printed unknown = verify(u"Cleo"_s, {u"--settle"_s, u"Dan"_s});
        QVERIFY2(unknown.messages.contains("Done are: Ana, Ben"), unknown.messages.constData());
        const Printed settled = verify(u"Cleo"_s, {u"--settle"_s, u"Ben"_s});
        QVERIFY2(settled.exitCode == int(Done), settled.messages.constData());
        QCOMPARE(documentOf(settled)["changed"].get<int>(), 1);
        QCOMPARE(documentOf(settled)["spans"].get<int>(), 2);
        QCOMPARE(take(u"b.csv"_s, u"spans-csv"_s).exitCode, int(Done));
        QVERIFY(contentOf(path(u"b.csv"_s)).contains("1,,8,11,PER,Bob,"));
        QCOMPARE(documentOf(verify(u"Cleo"_s, {u"--settle"_s, u"Ana"_s}))["spans"].get<int>(), 1);
        QCOMPARE(take(u"c.csv"_s, u"spans-csv"_s).exitCode, int(Done));
        QVERIFY(!contentOf(path(u"c.csv"_s)).contains("8,11"));
    }

    void refusesWrongCalls_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList conll{u"--format"_s, u"conll"_s};
        const QStringList spans{u"--spans"_s, u"entity"_s};
        QTest::newRow("nobody's") << conll + spans;
        QTest::newRow("both") << conll + spans + QStringList{u"--gold"_s, u"--as"_s, u"Ana"_s};
        QTest::newRow("no format") << spans + QStringList{u"--gold"_s};
        QTest::newRow("no label") << conll + QStringList{u"--gold"_s};
        QTest::newRow("a label of records") << conll + QStringList{u"--spans"_s, u"mood"_s, u"--gold"_s};
        QTest::newRow("a column") << conll + spans + QStringList{u"--gold"_s, u"entity=x"_s};
        QTest::newRow("of tables") << conll + spans + QStringList{u"--gold"_s, u"--id"_s, u"id"_s};
        QTest::newRow("offsets of CoNLL") << conll + spans + QStringList{u"--gold"_s, u"--offsets"_s, u"utf-8"_s};
        QTest::newRow("no column") << conll + spans + QStringList{u"--gold"_s, u"--tag-column"_s, u"x"_s};
    }

    void refusesWrongCalls()
    {
        QFETCH(QStringList, words);
        const QString file = write(u"a.conll"_s, "a\tO\n\n");
        QCOMPARE(call(QStringList{u"import"_s, m_project, file} + words).exitCode, int(WrongCall));
    }
};

QTEST_GUILESS_MAIN(TestSpanVerbs)
#include "tst_span_verbs.moc"
