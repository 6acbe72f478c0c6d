// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/comment_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/export_cursor.h"
#include "core/store/query/record_lists.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Two records, the first with a job's label, and two people who remark and decide.
class Bench
{
public:
    Bench()
        : schema(project.setUsualSchema())
        , records(project.addRecords(2))
        , job(project, records)
        , ada(project.person(u"Ada"_s))
        , ben(project.person(u"Ben"_s))
    {
        job.answer(records[0], {LabelValue{schema.definitions[0].options[0].id}, LabelValue{}});
    }

    /// "Ada remarks unsure", "Ben confirms clear", "Ada rejects", "Ada sets mine", "Ada settles so", "Ada undoes"; a
    /// remark on both records is "Ada remarks* unsure".
    void act(const QString &script)
    {
        const AnnotatorId person = script.startsWith(u"Ada") ? ada : ben;
        const QString verb = script.section(u' ', 1, 1);
        const QString said = script.section(u' ', 2);
        Connection &connection = project.connection();
        if (verb == u"remarks")
            must(writeComment(connection, {records[0]}, definition(), person, said));
        else if (verb == u"remarks*")
            must(writeComment(connection, records, definition(), person, said));
        else if (verb == u"undoes")
            must(undoLatest(connection, person));
        else
            decide(person, verb, said);
    }

    LabelDefinitionId definition() const { return schema.definitions[0].id; }

    /// What an export says, with a row for everybody: "Ada: unsure".
    QString exported()
    {
        ExportSelection selection;
        selection.allAnnotators = true;
        selection.records = std::make_shared<const std::vector<RecordId>>(std::vector{records[0]});
        ExportCursor cursor(project.connection(), schema, selection);
        const std::vector<ExportRecord> exported = must(cursor.next());
        QStringList said;
        for (const ExportRow &row : exported.front().rows) {
            if (row.definition == definition() && !row.verifier.isEmpty() && row.annotator != u"baseline" &&
                !row.comment.isEmpty())
                said.append(row.verifier + u": " + QString(row.comment).replace(u'\n', u'|'));
        }
        said.removeDuplicates();
        said.sort();
        return said.join(u"; "_s);
    }

    /// What stands in the history by itself.
    QString remarks()
    {
        const RecordDetail detail = must(recordDetail(project.connection(), schema, records[0]));
        QStringList said;
        for (const HistoryEntry &entry : detail.labels[0].history) {
            if (entry.isRemark)
                said.append(entry.who + u": " + QString(entry.comment).replace(u'\n', u'|'));
        }
        said.sort();
        return said.join(u"; "_s);
    }

    TestProject project;
    Schema schema;
    std::vector<RecordId> records;
    TestJob job;
    AnnotatorId ada;
    AnnotatorId ben;

private:
    void decide(AnnotatorId person, const QString &verb, const QString &said)
    {
        Decision decision;
        decision.kind = verb == u"confirms"  ? DecisionKind::Confirm
                        : verb == u"rejects" ? DecisionKind::Reject
                        : verb == u"settles" ? DecisionKind::Settle
                                             : DecisionKind::Set;
        decision.person = person;
        decision.definition = definition();
        if (decision.kind == DecisionKind::Set || decision.kind == DecisionKind::Settle)
            decision.value = {schema.definitions[0].options[2].id};
        decision.comment = said;
        must(tandem::decide(project.connection(), decision, {records[0]}));
    }
};

} // namespace

/// A comment belongs to a person and a record's label, with or without a verdict.
class TestComments : public QObject
{
    Q_OBJECT

private slots:
    void areKept_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("exported");
        QTest::addColumn<QString>("remarks");
        const auto row = [](const char *name, const QString &acts, const QString &exported, const QString &remarks) {
            QTest::newRow(name) << acts.split(u", "_s) << exported << remarks;
        };
        row("alone", u"Ada remarks unsure"_s, u"Ada: unsure"_s, u"Ada: unsure"_s);
        row("of two people", u"Ada remarks unsure, Ben remarks clear"_s, u"Ada: unsure; Ben: clear"_s,
            u"Ada: unsure; Ben: clear"_s);
        row("changed", u"Ada remarks unsure, Ada remarks sure"_s, u"Ada: sure"_s, u"Ada: sure"_s);
        row("taken away", u"Ada remarks unsure, Ada remarks "_s, QString(), QString());
        row("white space alone", u"Ada remarks  \n "_s, QString(), QString());
        row("before a verdict", u"Ada remarks unsure, Ada confirms"_s, u"Ada: unsure"_s, u"Ada: unsure"_s);
        row("after a verdict", u"Ada confirms, Ada remarks unsure"_s, u"Ada: unsure"_s, u"Ada: unsure"_s);
        row("with a verdict", u"Ada confirms clear"_s, u"Ada: clear"_s, QString());
        row("with an own value", u"Ada sets mine"_s, u"Ada: mine"_s, QString());
        row("before and with the same words", u"Ada remarks so, Ada rejects so"_s, u"Ada: so"_s, QString());
        row("before and with other words", u"Ada remarks so, Ada rejects because"_s, u"Ada: so|because"_s,
            u"Ada: so|because"_s);
        row("with a verdict that is undone", u"Ada confirms clear, Ada undoes"_s, u"Ada: clear"_s, u"Ada: clear"_s);
        row("of one who decided nothing, beside a verdict", u"Ada confirms, Ben remarks why"_s, u"Ben: why"_s,
            u"Ben: why"_s);
        row("of a conflict", u"Ada confirms yes, Ben sets no"_s, u"Ada: yes; Ben: no"_s, QString());
        row("before and with a part of it", u"Ada remarks not good, Ada confirms good"_s, u"Ada: not good|good"_s,
            u"Ada: not good|good"_s);
        row("on several records, a part of it", u"Ada remarks not good, Ada remarks* good"_s, u"Ada: not good|good"_s,
            u"Ada: not good|good"_s);
        row("on several records, a line of it", u"Ada remarks one, Ada remarks* two, Ada remarks* one"_s,
            u"Ada: one|two"_s, u"Ada: one|two"_s);
        row("taken away after a verdict", u"Ada confirms clear, Ada remarks "_s, QString(), QString());
        row("taken away after an own value", u"Ada sets mine, Ada remarks "_s, QString(), QString());
        row("changed after a verdict", u"Ada confirms clear, Ada remarks unclear"_s, u"Ada: unclear"_s,
            u"Ada: unclear"_s);
        row("taken away by another", u"Ada confirms clear, Ben remarks "_s, u"Ada: clear"_s, QString());
        row("on several records, added", u"Ada remarks one, Ada remarks* two"_s, u"Ada: one|two"_s, u"Ada: one|two"_s);
        row("on several records, the same", u"Ada remarks one, Ada remarks* one"_s, u"Ada: one"_s, u"Ada: one"_s);
        row("awkward", u"Ada remarks '); DROP TABLE \"x\" 日本 👍🏽 %1"_s,
            u"Ada: '); DROP TABLE \"x\" 日本 👍🏽 %1"_s, u"Ada: '); DROP TABLE \"x\" 日本 👍🏽 %1"_s);
    }

    void areKept()
    {
        QFETCH(QStringList, acts);
        Bench bench;
        for (const QString &act : acts)
            bench.act(act);
        QTEST(bench.exported(), "exported");
        QTEST(bench.remarks(), "remarks");
    }

    void changeNoStatus()
    {
        Bench bench;
        const QString row = u"SELECT status || ' ' || coalesce(option_id, '-') FROM current_label WHERE record_id = %1"
                            " AND label_definition_id = %2"_s.arg(bench.records[0].value)
                                .arg(bench.definition().value);
        const QString before = bench.project.cell(row);
        const qint64 acts = bench.project.number(u"SELECT count(*) FROM operation"_s);
        bench.act(u"Ada remarks unsure"_s);
        QCOMPARE(bench.project.cell(row), before);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM operation"_s), acts);
    }

    /// In the export that has a row for what is shown, the remark of whoever decided, else the latest.
    void areInTheShownRow_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("comment");
        QTest::newRow("alone") << QStringList{u"Ada remarks unsure"_s} << u"unsure"_s;
        QTest::newRow("the latest") << QStringList{u"Ada remarks unsure"_s, u"Ben remarks sure"_s} << u"sure"_s;
        QTest::newRow("of whoever decided")
            << QStringList{u"Ada remarks mine"_s, u"Ada confirms"_s, u"Ben remarks later"_s} << u"mine"_s;
        QTest::newRow("taken away") << QStringList{u"Ada confirms clear"_s, u"Ada remarks "_s} << QString();
        QTest::newRow("taken away, somebody else's stays")
            << QStringList{u"Ada confirms clear"_s, u"Ben remarks later"_s, u"Ada remarks "_s} << u"later"_s;
        QTest::newRow("of somebody else") << QStringList{u"Ada confirms"_s, u"Ben remarks later"_s} << u"later"_s;
    }

    void areInTheShownRow()
    {
        QFETCH(QStringList, acts);
        Bench bench;
        for (const QString &act : acts) {
            QTest::qSleep(2);
            bench.act(act);
        }
        ExportCursor cursor(bench.project.connection(), bench.schema, {});
        QTEST(must(cursor.next()).front().rows[0].comment, "comment");
    }

    void areFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("found");
        QTest::newRow("a word") << u"sarcastic"_s << 1;
        QTest::newRow("a part, in capitals") << u"ARCAS"_s << 1;
        QTest::newRow("of the other record") << u"second"_s << 1;
        QTest::newRow("of both") << u"s"_s << 2;
        QTest::newRow("of none") << u"text"_s << 0;
    }

    void areFound()
    {
        QFETCH(QString, word);
        Bench bench;
        bench.act(u"Ada remarks quite sarcastic"_s);
        must(writeComment(bench.project.connection(), {bench.records[1]}, bench.definition(), bench.ben, u"second"_s));
        ListRequest request;
        request.query.conditions = {CommentContains{word}};
        request.definition = bench.definition();
        QTEST(int(must(listRecords(bench.project.connection(), request)).size()), "found");
    }

    void onWhatIsNotThereAreNone()
    {
        Bench bench;
        QVERIFY(must(writeComment(bench.project.connection(), {RecordId(99)}, bench.definition(), bench.ada, u"x"_s))
                    .empty());
        QVERIFY(!writeComment(bench.project.connection(), bench.records, bench.definition(), AnnotatorId(99), u"x"_s));
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM comment"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
