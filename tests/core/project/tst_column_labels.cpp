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

    void import(const QByteArray &rows)
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
        request.mapping.metadataColumns = {u"channel"_s};
        must(project().importer().import(request, {}, {}).wait());
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
        QCOMPARE(counted.others, (std::vector<std::pair<QString, qint64>>{{u"fine"_s, 1}}));
        QCOMPARE(must(importer.imports().wait()).size(), size_t(1)); // counting changes nothing
        QCOMPARE(must(importer.makeLabels(request, {}, {}).wait()).counts, counted.counts);
        const auto finals = [&] {
            QStringList all;
            for (const RecordId record : bench.all()) {
                const LabelDetail label = must(bench.project().records().detail(record).wait()).labels.front();
                all.append(label.current.status == Status::Conflict ? u"conflict"_s
                           : label.current.value
                               ? bench.schema.definitions.front().option(label.current.value->front())->value
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
