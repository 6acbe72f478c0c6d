// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"
#include "tests/support/small_project.h"

#include <QFileInfo>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// A project with a schema and one person.
struct Bench
{
    Bench()
        : ana(must(small.project().person(u"Ana"_s).wait()).id)
    {
        small.setSchema();
        schema = must(small.project().schemas().current().wait());
    }

    Project &project() { return small.project(); }
    std::vector<RecordId> all() { return *must(project().records().list({}, {}).wait()); }

    void import(const QByteArray &rows) { must(project().importer().import(requestFor(rows), {}, {}).wait()); }

    ImportRequest requestFor(const QByteArray &rows)
    {
        QFile file(QFileInfo(small.path()).absolutePath() + u"/column.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("The test's file cannot be written.");
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        request.options.hasHeader = true;
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        request.mapping.allMetadata = true;
        return request;
    }

    void set(const std::vector<RecordId> &records, const QString &value)
    {
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = ana;
        decision.definition = schema.definitions.front().id;
        decision.value = {schema.definitions.front().optionByValue(value)->id};
        must(project().decisions().decide(decision, records).wait());
    }

    SmallProject small;
    AnnotatorId ana;
    Schema schema;
};

} // namespace

/// A column of metadata becomes gold or labels, after the import that brought it.
class TestColumnLabels : public QObject
{
    Q_OBJECT

private slots:
    void makesLabelsFromAColumn_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<ConflictPolicy>("policy");
        QTest::addColumn<QString>("final");
        const QString nothing = u"–,–,–,–,–,positive"_s;
        QTest::newRow("gold") << QString() << ConflictPolicy::Keep << nothing;
        QTest::newRow("of a person") << u"Ana"_s << ConflictPolicy::Keep
                                     << u"positive,negative,negative,–,–,positive"_s;
        QTest::newRow("of a person, replacing")
            << u"Ana"_s << ConflictPolicy::Replace << u"positive,negative,negative,–,–,negative"_s;
        QTest::newRow("of somebody else")
            << u"Ben"_s << ConflictPolicy::Keep << u"positive,negative,negative,–,–,conflict"_s;
    }

    void makesLabelsFromAColumn()
    {
        QFETCH(QString, person);
        QFETCH(ConflictPolicy, policy);
        Bench bench;
        bench.import("id,text,channel\n1,a,positive\n2,b,NEGATIVE\n3,c,negative\n4,d,fine\n5,e,\n6,f,negative\n");
        bench.set({bench.all()[5]}, u"positive"_s); // Ana said otherwise in the program
        Importer &importer = bench.project().importer();
        ColumnLabelsRequest request{u"channel"_s, bench.schema.definitions.front().id, person, policy};
        const ColumnLabelsReport counted = must(importer.countLabels(request, {}, {}).wait());
        QCOMPARE(counted.counts, (ColumnLabelCounts{6, 4, 1, 1}));
        QCOMPARE(counted.conflicts, person == u"Ana"_s ? 1 : 0);
        QCOMPARE(counted.others, (std::vector<std::pair<QString, qint64>>{{u"fine"_s, 1}}));
        QCOMPARE(must(importer.imports().wait()).size(), size_t(1)); // counting changes nothing
        QCOMPARE(must(importer.makeLabels(request, {}, {}).wait()).counts, counted.counts);
        const auto finals = [&] {
            QStringList all;
            for (const RecordId record : bench.all()) {
                const LabelDetail label = must(bench.project().records().detail(record).wait()).labels.front();
                all.append(label.current.status == Status::Conflict ? u"conflict"_s
                           : label.current.value
                               ? bench.schema.definitions.front().option(label.current.value->options().front())->value
                               : u"–"_s);
            }
            return all.join(u',');
        };
        QTEST(finals(), "final");
        const LabelDetail first = must(bench.project().records().detail(bench.all()[0]).wait()).labels.front();
        QCOMPARE(first.gold.has_value(), person.isEmpty());
        // The texts and columns stay, and all of it is taken back like an import.
        QCOMPARE(must(bench.project().records().detail(bench.all()[0]).wait()).record.content, u"a"_s);
        const ImportSummary made = must(importer.imports().wait()).front();
        QVERIFY2(made.source.contains(u"channel"_s), qPrintable(made.source));
        QCOMPARE(made.records, 0);
        must(importer.takeBack(made.id).wait());
        QCOMPARE(bench.all().size(), size_t(6));
        QCOMPARE(finals().section(u',', 0, 4), u"–,–,–,–,–"_s);
        QVERIFY(!must(bench.project().records().detail(bench.all()[0]).wait()).labels.front().gold);
    }

    void meetsAFormerColumn_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<ConflictPolicy>("policy");
        QTest::addColumn<QString>("labels"); // after, and after the first are taken back
        for (const QString &person : {QString(), u"Ana"_s}) {
            const char *whose = person.isEmpty() ? "gold" : "a person";
            QTest::addRow("%s, keep", whose) << person << ConflictPolicy::Keep << u"negative,negative –,negative"_s;
            QTest::addRow("%s, replace", whose)
                << person << ConflictPolicy::Replace << u"positive,negative positive,negative"_s;
            QTest::addRow("%s, stop", whose) << person << ConflictPolicy::Stop << u"negative,negative –,–"_s;
        }
    }

    /// What another column says otherwise is told before, and what it says likewise stands without the first.
    void meetsAFormerColumn()
    {
        QFETCH(QString, person);
        QFETCH(ConflictPolicy, policy);
        QFETCH(QString, labels);
        Bench bench;
        bench.import("id,text,channel,other\n1,a,negative,positive\n2,b,negative,negative\n");
        Importer &importer = bench.project().importer();
        ColumnLabelsRequest request{u"channel"_s, bench.schema.definitions.front().id, person, {}};
        must(importer.makeLabels(request, {}, {}).wait());
        const ImportId first = must(importer.imports().wait()).front().id;
        request.column = u"other"_s;
        request.onConflict = policy;
        QCOMPARE(must(importer.countLabels(request, {}, {}).wait()).conflicts, 1);
        const auto made = importer.makeLabels(request, {}, {}).wait();
        QCOMPARE(made.has_value(), policy != ConflictPolicy::Stop);
        if (made) {
            QCOMPARE(made->conflicts, 1);
            QCOMPARE(made->unchanged, policy == ConflictPolicy::Keep ? 2 : 1);
        }
        const auto found = [&] {
            QStringList all;
            for (const RecordId record : bench.all()) {
                const LabelDetail label = must(bench.project().records().detail(record).wait()).labels.front();
                const std::optional<LabelValue> value = person.isEmpty() ? label.gold : label.current.value;
                all.append(value ? bench.schema.definitions.front().option(value->options().front())->value : u"–"_s);
            }
            return all.join(u',');
        };
        QCOMPARE(found(), labels.section(u' ', 0, 0));
        must(importer.takeBack(first).wait());
        QCOMPARE(found(), labels.section(u' ', 1, 1));
    }

    /// Told before an import, and nothing is changed by it.
    void countsWhatAnImportMeets_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("conflicts");
        QTest::newRow("the person's own") << u"Ana"_s << 1;
        QTest::newRow("somebody new") << u"Ben"_s << 0;
        QTest::newRow("gold that is not there") << QString() << 0;
    }

    void countsWhatAnImportMeets()
    {
        QFETCH(QString, person);
        Bench bench;
        bench.import("id,text,channel\n1,a,x\n2,b,x\n3,c,x\n");
        bench.set({bench.all()[0], bench.all()[1]}, u"positive"_s);
        ImportRequest request =
            bench.requestFor("id,text,lab\n1,other,positive\n2,b,negative\n3,else,negative\n4,new,negative\n");
        const QString label = bench.schema.definitions.front().name;
        (person.isEmpty() ? request.mapping.goldColumns : request.mapping.labelColumns)[label] = u"lab"_s;
        request.mapping.labelsPerson = person;
        const ImportReport report = must(bench.project().importer().check(request, {}, {}).wait());
        QTEST(int(report.conflicts), "conflicts");
        QCOMPARE(report.decidedTexts, 1);
        QCOMPARE(report.duplicateInProject, 3);
        QCOMPARE(must(bench.project().people().wait()).size(), size_t(1));
        // What is refused leaves nobody behind.
        request.onDuplicate = DuplicatePolicy::Stop;
        QCOMPARE(bench.project().importer().import(request, {}, {}).wait().error().code, ErrorCode::Refused);
        QCOMPARE(must(bench.project().people().wait()).size(), size_t(1));
    }

    void refusesColumnsThatAreNone_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("hasLabel");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such column") << u"chanel"_s << true << u"They have: channel"_s;
        QTest::newRow("an empty name") << QString() << true << u"no column “”"_s;
        QTest::newRow("the text") << u"text"_s << true << u"no column “text”"_s;
        QTest::newRow("no such label") << u"channel"_s << false << u"not in the schema"_s;
    }

    void refusesColumnsThatAreNone()
    {
        QFETCH(QString, column);
        QFETCH(bool, hasLabel);
        Bench bench;
        bench.import("id,text,channel\n1,a,web\n");
        const LabelDefinitionId label = hasLabel ? bench.schema.definitions.front().id : LabelDefinitionId(99);
        const auto made = bench.project().importer().makeLabels({column, label, {}, {}}, {}, {}).wait();
        QVERIFY(!made);
        QFETCH(QString, part);
        QVERIFY2(made.error().message.contains(part), qPrintable(made.error().message));
        QCOMPARE(must(bench.project().importer().imports().wait()).size(), size_t(1));
    }

    void aCancelledColumnLeavesNothing()
    {
        Bench bench;
        QByteArray rows = "id,text,channel\n";
        for (int i = 0; i < 5000; ++i)
            rows += QByteArray::number(i) + ",a text,positive\n";
        bench.import(rows);
        const CancelToken cancel;
        const ColumnLabelsRequest request{u"channel"_s, bench.schema.definitions.front().id, {}, {}};
        const auto made =
            bench.project().importer().makeLabels(request, cancel, [&](qint64, qint64) { cancel.cancel(); }).wait();
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(must(bench.project().importer().imports().wait()).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestColumnLabels)
#include "tst_column_labels.moc"
