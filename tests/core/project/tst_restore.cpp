// SPDX-License-Identifier: GPL-3.0-or-later
// What an export with everything that was said holds comes back as it was, or it is said why not.
#include "core/domain/agent.h"
#include "core/project/agents.h"
#include "core/project/exporter.h"
#include "core/project/importer.h"
#include "core/project/project.h"
#include "core/project/schemas.h"
#include "core/store/labels/decision_store.h"
#include "tests/support/test_job.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// A project with texts that look like formulas, in which a person has the name of the agent.
class Judged
{
public:
    Judged()
        : schema(project.setUsualSchema())
    {
        const AnnotatorId namesake = project.person(builtInAgent().name);
        const AnnotatorId formula = project.person(u"=Ana"_s);
        const AnnotatorId settler = project.person(u"reconciliation"_s);
        for (const QString &text : {u"=1"_s, u"'=1"_s, u"''"_s, u"'"_s, u"-5"_s, u" =x"_s, u"plain"_s, u"@a"_s})
            records.push_back(project.addRecord(u"="_s + QString::number(records.size()), text, R"({"=m":"'=v"})"));
        TestJob job(project, {records[0], records[1], records[2], records[3]});
        for (size_t i = 0; i < 4; ++i)
            job.answer(records[i], {single(0), LabelValue{}});
        decide(DecisionKind::Confirm, namesake, 0, {}, u"'=comment"_s);
        decide(DecisionKind::Set, namesake, 1, single(1), u"=comment"_s);
        decide(DecisionKind::Reject, namesake, 2, {}, {});
        decide(DecisionKind::Set, namesake, 4, single(1), {});
        decide(DecisionKind::Set, formula, 4, single(2), {});
        decide(DecisionKind::Settle, settler, 4, single(0), {});
        decide(DecisionKind::Set, formula, 5, single(2), {});
    }

    TestProject project;
    Schema schema;

private:
    LabelValue single(size_t option) const { return {schema.definitions[0].options[option].id}; }

    void decide(DecisionKind kind, AnnotatorId person, size_t record, const LabelValue &value, const QString &comment)
    {
        Decision decision;
        decision.kind = kind;
        decision.person = person;
        decision.definition = schema.definitions[0].id;
        decision.value = value;
        decision.comment = comment;
        must(tandem::decide(project.connection(), decision, {records[record]}));
    }

    std::vector<RecordId> records;
};

Schema withoutIds(Schema schema)
{
    for (LabelDefinition &definition : schema.definitions) {
        definition.id = {};
        for (Option &option : definition.options)
            option.id = {};
    }
    return schema;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exported(Project &project, ExportRequest request)
{
    must(project.exporter().write(request, {}, {}).wait());
    return contentOf(request.path);
}

/// Every field in quotes, as some programs write them.
QByteArray quoted(const QByteArray &csv)
{
    QByteArray all;
    for (const QByteArray &line : csv.trimmed().split('\n')) {
        if (line.contains('"'))
            return csv;
        all += '"' + QByteArray(line).replace(",", "\",\"") + "\"\r\n";
    }
    return all;
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private:
    /// A new project with the schema, into which the content of a file is restored.
    struct Restored
    {
        std::shared_ptr<Project> project;
        Result<ImportReport> report = failure(ErrorCode::Failed, QString());
    };

    static Restored restore(const Judged &judged, const QByteArray &content)
    {
        Restored restored;
        static int number = 0;
        const QString name = judged.project.pathOf(u"copy %1"_s.arg(++number));
        restored.project = must(Project::create(name + u".tandem"_s).wait());
        const auto person = must(restored.project->person(u"Cleo"_s).wait());
        must(restored.project->schemas().save(withoutIds(judged.schema), person.id).wait());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test file");
        file.close();
        ImportRequest request;
        request.path = name;
        request.restores = true;
        restored.report = restored.project->importer().import(request, {}, {}).wait();
        return restored;
    }

    static std::shared_ptr<Project> opened(Judged &judged)
    {
        const QString path = judged.project.path();
        judged.project.close();
        return must(Project::open(path, OpenMode::ReadWrite).wait());
    }

    /// "drop X": without the lines that hold X; "twice X": with the first of these twice; "change X A B": B for A in
    /// the first that hold X and A; "sort": the first line behind the header goes to the end.
    static QByteArray edited(const QByteArray &content, const QList<QByteArray> &edit)
    {
        QList<QByteArray> lines = content.split('\n');
        lines.removeLast();
        if (edit[0] == "sort")
            lines.append(lines.takeAt(1));
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (edit.size() < 2 || !lines[i].contains(edit[1]))
                continue;
            if (edit[0] == "drop") {
                lines.removeAt(i--);
                continue;
            }
            if (edit[0] == "twice") {
                lines.insert(i, lines[i]);
                break;
            }
            if (const qsizetype place = lines[i].indexOf(edit[2]); place >= 0) {
                lines[i].replace(place, edit[2].size(), edit[3]);
                break;
            }
        }
        return lines.join('\n') + '\n';
    }

    /// The final values of the first label, by records.
    static QString finals(const QByteArray &csv)
    {
        QStringList all;
        const QList<QByteArray> lines = csv.trimmed().split('\n');
        const qsizetype place = lines[0].split(',').indexOf("final_value");
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.split(',');
            if (fields.value(2) == "sentiment")
                all.append(QString::fromUtf8(fields.value(place)));
        }
        return all.join(u',');
    }

    static size_t agentsBefore(const Judged &judged)
    {
        return must(restore(judged, "no export").project->agents().list().wait()).size();
    }

    static ExportRequest request(const Judged &judged, const QString &format)
    {
        ExportRequest request;
        request.format = format;
        request.path = judged.project.pathOf(u"export."_s + format);
        request.existing = ExistingFile::Replace;
        request.allAnnotators = true;
        return request;
    }

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return now += 7; });
    }
    void cleanup() { Clock::replace({}); }

    void givesTheSameAgain_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("formulaSafe");
        QTest::addColumn<bool>("isQuoted");
        QTest::newRow("CSV") << u"csv"_s << false << false;
        QTest::newRow("TSV") << u"tsv"_s << false << false;
        QTest::newRow("JSON Lines") << u"jsonl"_s << false << false;
        QTest::newRow("CSV, safe from formulas") << u"csv"_s << true << false;
        QTest::newRow("TSV, safe from formulas") << u"tsv"_s << true << false;
        QTest::newRow("CSV, all in quotes") << u"csv"_s << false << true;
        QTest::newRow("CSV, safe from formulas, all in quotes") << u"csv"_s << true << true;
    }

    void givesTheSameAgain()
    {
        QFETCH(QString, format);
        QFETCH(bool, formulaSafe);
        QFETCH(bool, isQuoted);
        Judged judged;
        const auto original = opened(judged);
        ExportRequest wanted = request(judged, format);
        wanted.csv.formulaSafe = formulaSafe;
        const QByteArray before = exported(*original, wanted);
        QCOMPARE(before.contains("'=1") && !before.contains("''=1"), !formulaSafe);
        const Restored copy = restore(judged, isQuoted ? quoted(before) : before);
        QVERIFY2(copy.report, copy.report ? "" : qPrintable(copy.report.error().message));
        QCOMPARE(copy.report->added, 8);
        const QList<QByteArray> again = exported(*copy.project, wanted).split('\n');
        const QList<QByteArray> lines = before.split('\n');
        for (qsizetype i = 0; i < qMin(lines.size(), again.size()); ++i)
            QCOMPARE(again[i], lines[i]);
        QCOMPARE(again.size(), lines.size());
    }

    void refusesWhatHoldsLess_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("allJobs");
        for (const QString &format : {u"csv"_s, u"tsv"_s, u"jsonl"_s}) {
            QTest::addRow("%s", qPrintable(format)) << format << false;
            QTest::addRow("%s, all jobs", qPrintable(format)) << format << true;
        }
    }

    void refusesWhatHoldsLess()
    {
        QFETCH(QString, format);
        QFETCH(bool, allJobs);
        Judged judged;
        const auto original = opened(judged);
        ExportRequest wanted = request(judged, format);
        wanted.allAnnotators = false;
        wanted.allJobs = allJobs;
        const Restored copy = restore(judged, exported(*original, wanted));
        QVERIFY(!copy.report);
        QVERIFY2(copy.report.error().message.contains(u"--all-annotators"), qPrintable(copy.report.error().message));
        QVERIFY(must(copy.project->importer().imports().wait()).empty());
    }

    /// What is put in place of what; and how much of it is counted, or what is said.
    void isHonestAboutDamage_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("unreadable");
        QTest::addColumn<QString>("refusal");
        const QString none;
        QTest::newRow("a month too many") << QByteArray("2023-11-") << QByteArray("2023-13-") << 1 << none;
        QTest::newRow("a time of a spreadsheet") << QByteArray("2023-11-14T") << QByteArray("14.11.2023 ") << 1 << none;
        QTest::newRow("a confidence above 1") << QByteArray(",0.9,") << QByteArray(",1.7,") << 1 << none;
        QTest::newRow("a confidence below 0") << QByteArray(",0.9,") << QByteArray(",-0.1,") << 1 << none;
        QTest::newRow("no number") << QByteArray(",0.9,") << QByteArray(",nan,") << 1 << none;
        QTest::newRow("a number of a spreadsheet") << QByteArray(",1,2023") << QByteArray(",1.0,2023") << 0 << none;
        QTest::newRow("no number of a job")
            << QByteArray(",1,2023") << QByteArray(",one,2023") << 0 << u"“one” is no number of a job"_s;
        QTest::newRow("nobody said it") << QByteArray(",person") << QByteArray(",someone") << 0 << u"“someone”"_s;
        QTest::newRow("no UTF-8") << QByteArray("plain") << QByteArray("pl\xE4in") << 0 << u"no text in UTF-8"_s;
    }

    void isHonestAboutDamage()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, unreadable);
        QFETCH(QString, refusal);
        Judged judged;
        const auto original = opened(judged);
        QByteArray content = exported(*original, request(judged, u"csv"_s));
        const qsizetype place = content.indexOf(before);
        QVERIFY(place >= 0);
        content.replace(place, before.size(), after);
        const Restored copy = restore(judged, content);
        QCOMPARE(bool(copy.report), refusal.isEmpty());
        if (!copy.report) {
            QVERIFY2(copy.report.error().message.contains(refusal), qPrintable(copy.report.error().message));
            return;
        }
        const auto &laxities = copy.report->findings.laxities;
        const auto counted = laxities.find(Laxity::UnreadableCell);
        QCOMPARE(counted == laxities.end() ? 0 : int(counted->second.count), unreadable);
    }

    /// Rows that other programs took out, changed or sorted: what becomes of them is counted, or nothing comes back.
    void isHonestAboutRows_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("counted"); // "word count", what the reports call it
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("finals"); // of the records' first label, after
        const QString none;
        const QString all = u"negative,neutral,,,negative,positive,,"_s;
        QTest::newRow("nothing") << u"nothing"_s << none << none << all;
        QTest::newRow("without what the model said")
            << u"drop ,agent"_s << u"decisions_lost 1, decisions_without_label 2"_s << none
            << u"negative,neutral,,negative,positive,,"_s;
        QTest::newRow("without what people said")
            << u"drop ,person"_s << u"rows_not_borne_out 2"_s << none << u",,,,negative,,,"_s;
        QTest::newRow("a value of the model changed")
            << u"change ,agent ,negative,0.9 ,positive,0.9"_s << none << u"otherwise than line"_s << none;
        QTest::newRow("a row twice") << u"twice ,person"_s << none << u"once more"_s << none;
        QTest::newRow("a model's row twice") << u"twice ,agent"_s << none << u"once more"_s << none;
        QTest::newRow("sorted") << u"sort"_s << none << u"one after the other"_s << none;
        QTest::newRow("a text changed") << u"change ,person ,=1, ,=2,"_s << none << u"“text”"_s << none;
        QTest::newRow("no option") << u"change ,person ,negative, ,super,"_s << none << u"Line 3, column"_s << none;
    }

    void isHonestAboutRows()
    {
        QFETCH(QString, edit);
        QFETCH(QString, counted);
        QFETCH(QString, refusal);
        Judged judged;
        const auto original = opened(judged);
        const QByteArray content = edited(exported(*original, request(judged, u"csv"_s)), edit.toUtf8().split(' '));
        const Restored copy = restore(judged, content);
        QCOMPARE(bool(copy.report), refusal.isEmpty());
        if (!copy.report) {
            QVERIFY2(copy.report.error().message.contains(refusal), qPrintable(copy.report.error().message));
            QCOMPARE(must(copy.project->people().wait()).size(), size_t(1)); // Cleo
            QCOMPARE(must(copy.project->agents().list().wait()).size(), agentsBefore(judged));
            QVERIFY(must(copy.project->importer().imports().wait()).empty());
            return;
        }
        QStringList laxities;
        for (const auto &[laxity, each] : copy.report->findings.laxities)
            laxities.prepend(toWord(laxity) + u' ' + QString::number(each.count));
        QCOMPARE(laxities.join(u", "_s), counted);
        ExportRequest plain = request(judged, u"csv"_s);
        plain.allAnnotators = false;
        QTEST(finals(exported(*copy.project, plain)), "finals");
    }

    void leavesNothingOfACancelledRestore()
    {
        Judged judged;
        const auto original = opened(judged);
        exported(*original, request(judged, u"csv"_s));
        const Restored copy = restore(judged, "id,text\n"); // is refused
        const size_t agents = must(copy.project->agents().list().wait()).size();
        ImportRequest again;
        again.path = request(judged, u"csv"_s).path;
        again.restores = true;
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(copy.project->importer().import(again, cancel, {}).wait().error().code, ErrorCode::Cancelled);
        QCOMPARE(must(copy.project->people().wait()).size(), size_t(1));
        QCOMPARE(must(copy.project->agents().list().wait()).size(), agents);
    }

    void refusesIdsThatAreThere()
    {
        Judged judged;
        const auto original = opened(judged);
        const ExportRequest wanted = request(judged, u"csv"_s);
        exported(*original, wanted);
        ImportRequest again;
        again.path = wanted.path;
        again.restores = true;
        const auto report = original->importer().import(again, {}, {}).wait();
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"new project"), qPrintable(report.error().message));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
