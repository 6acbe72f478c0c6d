// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/schema/schema_store.h"
#include "core/text/operation_text.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QDateTime>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Two records, of which a job labelled the first as negative and with the aspects price and service.
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
        job.answer(records[0], {LabelValue{option(0, 0)}, LabelValue{option(1, 0), option(1, 1)}});
    }

    OptionId option(size_t definition, size_t place) const { return schema.definitions[definition].options[place].id; }
    LabelValue value(size_t definition, const QString &text) const
    {
        std::vector<OptionId> value;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            value.push_back(schema.definitions[definition].optionByValue(word)->id);
        return LabelValue(std::move(value));
    }

    Decision decision(DecisionKind kind, AnnotatorId person, const QString &text = {}, size_t definition = 0) const
    {
        Decision decision;
        decision.kind = kind;
        decision.person = person;
        decision.definition = schema.definitions[definition].id;
        decision.value = value(definition, text);
        return decision;
    }

    DecisionResult decide(DecisionKind kind, AnnotatorId person, const QString &text = {}, size_t definition = 0)
    {
        return must(tandem::decide(project.connection(), decision(kind, person, text, definition), records));
    }

    /// Status and shown value of a record.
    QString shown(size_t record, size_t definition = 0)
    {
        const QString of =
            u" FROM current_label WHERE record_id = %1 AND label_definition_id = %2"_s.arg(records[record].value)
                .arg(schema.definitions[definition].id.value);
        if (project.cell(u"SELECT 1"_s + of) == u"∅"_s)
            return u"unlabelled"_s;
        const auto value = project.cell(u"SELECT value FROM option WHERE id = (SELECT option_id"_s + of + u')');
        return toWord(Status(project.number(u"SELECT status"_s + of))) + u' ' + value;
    }

    TestProject project;
    Schema schema;
    std::vector<RecordId> records;
    TestJob job;
    AnnotatorId ada;
    AnnotatorId ben;
};

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    /// Between a person's look and their key another job may have labelled the record.
    void whatNobodySawIsNotDecided_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<DecisionKind>("kind");
        QTest::addColumn<QString>("shown"); // of the record that the first job had labelled as negative
        QTest::newRow("nothing") << u""_s << DecisionKind::Confirm << u"confirmed negative"_s;
        QTest::newRow("another label: confirm") << u"labels"_s << DecisionKind::Confirm << u"unverified positive"_s;
        QTest::newRow("another label: reject") << u"labels"_s << DecisionKind::Reject << u"unverified positive"_s;
        QTest::newRow("another label: set") << u"labels"_s << DecisionKind::Set << u"unverified positive"_s;
        QTest::newRow("the same label of another job")
            << u"agrees"_s << DecisionKind::Confirm << u"unverified negative"_s;
        QTest::newRow("its job was hidden") << u"hides"_s << DecisionKind::Confirm << u"unlabelled"_s;
        QTest::newRow("another was decided") << u"elsewhere"_s << DecisionKind::Confirm << u"confirmed negative"_s;
    }
    void whatNobodySawIsNotDecided()
    {
        QFETCH(const QString, meanwhile);
        QFETCH(const DecisionKind, kind);
        Bench bench;
        Decision decision = bench.decision(kind, bench.ada, kind == DecisionKind::Set ? u"neutral"_s : QString());
        decision.seenJob = bench.job.id();
        if (meanwhile == u"labels" || meanwhile == u"agrees") {
            TestJob other(bench.project, bench.records);
            other.answer(bench.records[0],
                         {bench.value(0, meanwhile == u"labels" ? u"positive"_s : u"negative"_s), {}});
        } else if (meanwhile == u"hides") {
            must(setJobShown(bench.project.connection(), bench.job.id(), JobShowing::Hide));
        } else if (meanwhile == u"elsewhere") {
            must(tandem::decide(bench.project.connection(), bench.decision(DecisionKind::Set, bench.ben, u"neutral"_s),
                                {bench.records[1]}));
        }
        const bool isSame = meanwhile.isEmpty() || meanwhile == u"elsewhere";
        const DecisionResult result = must(tandem::decide(bench.project.connection(), decision, {bench.records[0]}));
        QTEST(bench.shown(0), "shown");
        QCOMPARE(result.changed, isSame ? 1 : 0);
        QCOMPARE(result.labelledSince, isSame ? 0 : 1);
        QCOMPARE(result.skipped, isSame ? 0 : 1);
    }

    void ofManyWhatWasLabelledSinceIsLeftOut()
    {
        Bench bench;
        Decision decision = bench.decision(DecisionKind::Confirm, bench.ada);
        decision.seenAt = Clock::now();
        bench.job.answer(bench.records[1], {bench.value(0, u"positive"_s), {}});
        const DecisionResult result = must(tandem::decide(bench.project.connection(), decision, bench.records));
        QCOMPARE(result.changed, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(result.labelledSince, 1);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(bench.shown(1), u"unverified positive"_s);
        decision.seenAt = Clock::now();
        QCOMPARE(must(tandem::decide(bench.project.connection(), decision, bench.records)).changed, 1);
        QCOMPARE(bench.shown(1), u"confirmed positive"_s);
    }

    void aSettlementCanBeDecidedAnew()
    {
        Bench bench;
        bench.decide(DecisionKind::Set, bench.ada, u"positive"_s);
        bench.decide(DecisionKind::Set, bench.ben, u"negative"_s);
        QCOMPARE(bench.shown(1), u"conflict ∅"_s);
        bench.decide(DecisionKind::Settle, bench.ada, u"neutral"_s);
        QCOMPARE(bench.shown(0), u"corrected neutral"_s);
        QCOMPARE(bench.shown(1), u"own neutral"_s);
        // To say again what one said before is a decision now.
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ada, u"positive"_s).changed, 2);
        QCOMPARE(bench.shown(0), u"conflict negative"_s);
        QCOMPARE(bench.shown(1), u"conflict ∅"_s);
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ben, u"positive"_s).changed, 2);
        QCOMPARE(bench.shown(0), u"corrected positive"_s);
        QCOMPARE(bench.shown(1), u"own positive"_s);
        must(undoLatest(bench.project.connection(), bench.ben));
        must(undoLatest(bench.project.connection(), bench.ada));
        QCOMPARE(bench.shown(0), u"corrected neutral"_s);
        QCOMPARE(bench.shown(1), u"own neutral"_s);
    }

    void oneDecision_data()
    {
        QTest::addColumn<DecisionKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("labelled"); // the record with a job's label
        QTest::addColumn<QString>("bare");     // the one without
        QTest::addColumn<int>("changed");
        QTest::newRow("confirm") << DecisionKind::Confirm << u""_s << u"confirmed negative"_s << u"unlabelled"_s << 1;
        QTest::newRow("reject") << DecisionKind::Reject << u""_s << u"rejected negative"_s << u"unlabelled"_s << 1;
        QTest::newRow("correct") << DecisionKind::Set << u"neutral"_s << u"corrected neutral"_s << u"own neutral"_s
                                 << 2;
        QTest::newRow("set equal") << DecisionKind::Set << u"negative"_s << u"confirmed negative"_s << u"own negative"_s
                                   << 2;
        QTest::newRow("settle nothing") << DecisionKind::Settle << u"neutral"_s << u"unverified negative"_s
                                        << u"unlabelled"_s << 0;
    }
    void oneDecision()
    {
        QFETCH(const DecisionKind, kind);
        QFETCH(const QString, value);
        QFETCH(const int, changed);
        Bench bench;
        const QString before =
            bench.project.cell(u"SELECT group_concat(id || option_id) FROM label WHERE job_id > 0"_s);
        const DecisionResult result = bench.decide(kind, bench.ada, value);
        QCOMPARE(result.changed, changed);
        QCOMPARE(result.skipped, 2 - changed);
        QCOMPARE(result.operation.isValid(), changed > 0);
        QCOMPARE(qint64(result.records.size()), changed);
        QTEST(bench.shown(0), "labelled");
        QTEST(bench.shown(1), "bare");
        // What the job said stays as it was; and the same again is no act.
        QCOMPARE(bench.project.cell(u"SELECT group_concat(id || option_id) FROM label WHERE job_id > 0"_s), before);
        QCOMPARE(bench.decide(kind, bench.ada, value).changed, 0);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM operation WHERE kind = 'decide'"_s), changed > 0 ? 1 : 0);
    }

    void setsCompareAsSets()
    {
        Bench bench;
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ada, u"service price"_s, 1).changed, 2);
        QVERIFY(bench.shown(0, 1).startsWith(u"confirmed"_s));
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ada, u"price service"_s, 1).changed, 0);
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ada, u""_s, 1).changed, 2);
        QVERIFY(bench.shown(0, 1).startsWith(u"corrected"_s));
        QVERIFY(bench.shown(1, 1).startsWith(u"own"_s));
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM current_label_option"_s), 0);
        QCOMPARE(bench.decide(DecisionKind::Set, bench.ben, u"quality"_s, 1).changed, 2);
        QVERIFY(bench.shown(1, 1).startsWith(u"conflict"_s));
    }

    void aNewCommentIsAnAct()
    {
        Bench bench;
        Decision decision = bench.decision(DecisionKind::Confirm, bench.ada);
        decision.duration = 1'500;
        QCOMPARE(must(decide(bench.project.connection(), decision, {bench.records[0]})).changed, 1);
        decision.comment = u"sarcastic"_s;
        QCOMPARE(must(decide(bench.project.connection(), decision, {bench.records[0]})).changed, 1);
        QCOMPARE(must(decide(bench.project.connection(), decision, {bench.records[0]})).changed, 0);
        QCOMPARE(bench.project.cell(u"SELECT comment || duration FROM verification WHERE is_current = 1"_s),
                 u"sarcastic1500"_s);
    }

    void conflictsAreSettledByOneAct()
    {
        Bench bench;
        bench.decide(DecisionKind::Confirm, bench.ada);
        bench.decide(DecisionKind::Reject, bench.ben);
        QCOMPARE(bench.shown(0), u"conflict negative"_s);
        QCOMPARE(bench.decide(DecisionKind::Settle, bench.ben, u"positive"_s).changed, 1);
        QCOMPARE(bench.shown(0), u"corrected positive"_s);
        QCOMPARE(bench.decide(DecisionKind::Settle, bench.ada, u"negative"_s).changed, 1); // settled otherwise
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        must(undoLatest(bench.project.connection(), bench.ada));
        must(undoLatest(bench.project.connection(), bench.ben));
        QCOMPARE(bench.shown(0), u"conflict negative"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<qint64>("definition");
        QTest::addColumn<bool>("byPerson");
        QTest::newRow("no option") << u""_s << 1LL << true;
        QTest::newRow("two options") << u"negative neutral"_s << 1LL << true;
        QTest::newRow("option of another definition") << u"price"_s << 1LL << true;
        QTest::newRow("unknown definition") << u"negative"_s << 77LL << true;
        QTest::newRow("not a person") << u"negative"_s << 1LL << false;
    }
    void refusals()
    {
        QFETCH(const QString, value);
        QFETCH(const qint64, definition);
        QFETCH(const bool, byPerson);
        Bench bench;
        Decision decision = bench.decision(DecisionKind::Set, byPerson ? bench.ada : bench.job.job().annotator);
        decision.value = bench.value(value == u"price"_s ? 1 : 0, value);
        decision.definition = LabelDefinitionId(definition);
        const auto result = decide(bench.project.connection(), decision, bench.records);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY(result.error().message.endsWith(u'.'));
    }

    void undoAndRedoWalkTheLog()
    {
        Bench bench;
        bench.decide(DecisionKind::Confirm, bench.ada);
        bench.decide(DecisionKind::Set, bench.ada, u"positive"_s);
        bench.project.reopen(); // the log is in the file
        Connection &connection = bench.project.connection();
        QCOMPARE(operationText(must(undoLatest(connection, bench.ada)).description),
                 u"set 2 labels of sentiment to positive"_s);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(bench.shown(1), u"unlabelled"_s);
        QCOMPARE(operationText(must(undoLatest(connection, bench.ada)).description), u"confirm 1 label of sentiment"_s);
        QCOMPARE(bench.shown(0), u"unverified negative"_s);
        QCOMPARE(undoLatest(connection, bench.ada).error().code, ErrorCode::NotFound);
        must(redoLatest(connection, bench.ada));
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(must(redoLatest(connection, bench.ada)).changed, 2);
        QCOMPARE(bench.shown(0), u"corrected positive"_s);
        QCOMPARE(redoLatest(connection, bench.ada).error().code, ErrorCode::NotFound);
        QCOMPARE(operationText(must(undoLatest(connection, bench.ada)).description),
                 u"set 2 labels of sentiment to positive"_s);
        bench.decide(DecisionKind::Reject, bench.ada);
        QCOMPARE(redoLatest(connection, bench.ada).error().code, ErrorCode::NotFound); // something new was done
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM operation"_s), 1 + 2 + 2 + 2 + 1 + 1);
        QCOMPARE(undoLatest(connection, bench.ben).error().code, ErrorCode::NotFound); // each their own acts
    }

    void whatChangedSinceIsSkipped()
    {
        Bench bench;
        bench.decide(DecisionKind::Set, bench.ada, u"positive"_s);
        // An import gives the second record another label by the same person.
        Connection &connection = bench.project.connection();
        must(connection.execute(u"UPDATE label SET is_current = 0 WHERE job_id IS NULL"_s));
        must(connection.execute(u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id,"
                                " created_at) SELECT record_id, label_definition_id, annotator_id, 1, 0 FROM label"
                                " WHERE job_id IS NULL"_s));
        const UndoResult undone = must(undoLatest(connection, bench.ada));
        QCOMPARE(undone.changed, 1);
        QCOMPARE(undone.skipped, 1);
        QCOMPARE(bench.shown(0), u"unverified negative"_s);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM label WHERE job_id IS NULL AND is_current = 1"_s), 1);
    }

    void verdictsOutliveTheirJob()
    {
        Bench bench;
        bench.decide(DecisionKind::Set, bench.ada, u"positive"_s);
        must(beginJobDeletion(bench.project.connection(), bench.job.id()));
        while (!must(removeJobSlice(bench.project.connection(), bench.job.id(), 100)))
            continue;
        QCOMPARE(bench.shown(0), u"own positive"_s);
        // A new verdict must not take the number of one that is gone.
        TestJob next(bench.project, bench.records, {bench.schema.definitions[0].id});
        next.answer(bench.records[0], {LabelValue{bench.option(0, 0)}});
        bench.decide(DecisionKind::Confirm, bench.ben);
        const UndoResult undone = must(undoLatest(bench.project.connection(), bench.ada));
        // Of both records, though one is a label of her own by now, which was a verdict.
        QCOMPARE(undone.changed, 2);
        QCOMPARE(undone.skipped, 0);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(bench.shown(1), u"unlabelled"_s);
        must(redoLatest(bench.project.connection(), bench.ada));
        QCOMPARE(bench.shown(0), u"conflict negative"_s);
        QCOMPARE(bench.shown(1), u"own positive"_s);
    }

    void whatGoesWithAJob_data()
    {
        QTest::addColumn<DecisionKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("left");
        QTest::newRow("confirmed") << DecisionKind::Confirm << u""_s << u"own negative"_s;
        QTest::newRow("corrected") << DecisionKind::Set << u"neutral"_s << u"own neutral"_s;
        QTest::newRow("rejected") << DecisionKind::Reject << u""_s << u"unlabelled"_s;
    }
    void whatGoesWithAJob()
    {
        QFETCH(const DecisionKind, kind);
        QFETCH(const QString, value);
        Bench bench;
        // An own label from before the job is what the verdict replaced.
        Connection &connection = bench.project.connection();
        must(connection.execute(u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id,"
                                " created_at) SELECT 1, 1, %1, 3, 5"_s.arg(
                                    kind == DecisionKind::Reject ? bench.ben.value : bench.ada.value)));
        must(connection.execute(u"UPDATE label SET is_current = 0 WHERE annotator_id = %1"_s.arg(bench.ben.value)));
        must(decide(connection, bench.decision(kind, bench.ada, value), {bench.records[0]}));
        must(beginJobDeletion(connection, bench.job.id()));
        while (!must(removeJobSlice(connection, bench.job.id(), 1)))
            continue;
        QTEST(bench.shown(0), "left");
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM label WHERE is_current = 1 AND job_id IS NULL"_s),
                 kind == DecisionKind::Reject ? 0 : 1);
        // What is left of an act is undone; an act of which nothing is left is passed over.
        const Result<UndoResult> undone = undoLatest(connection, bench.ada);
        if (kind == DecisionKind::Reject)
            QCOMPARE(undone.error().code, ErrorCode::NotFound);
        else
            QCOMPARE(must(undone).changed, 1);
        // What the verdict took the place of counts again.
        QCOMPARE(bench.shown(0), kind == DecisionKind::Reject ? u"unlabelled"_s : u"own positive"_s);
    }

    void setsOutliveTheirJob()
    {
        Bench bench;
        bench.decide(DecisionKind::Confirm, bench.ada, {}, 1);
        bench.decide(DecisionKind::Set, bench.ben, u"quality"_s, 1);
        must(beginJobDeletion(bench.project.connection(), bench.job.id()));
        while (!must(removeJobSlice(bench.project.connection(), bench.job.id(), 100)))
            continue;
        QVERIFY(bench.shown(0, 1).startsWith(u"conflict"_s));
        QCOMPARE(bench.project.cell(u"SELECT group_concat(o.option_id, ' ') FROM label l JOIN label_option o"
                                    " ON o.label_id = l.id WHERE l.record_id = 1 AND l.is_current = 1"_s),
                 QStringList({QString::number(bench.option(1, 0).value), QString::number(bench.option(1, 1).value),
                              QString::number(bench.value(1, u"quality"_s).options().front().value)})
                     .join(u' '));
    }

    void decisionsStayUnderNewJobs()
    {
        Bench bench;
        bench.decide(DecisionKind::Confirm, bench.ada);
        TestJob next(bench.project, bench.records);
        next.answer(bench.records[0], {LabelValue{bench.option(0, 2)}, std::nullopt});
        next.answer(bench.records[1], {LabelValue{bench.option(0, 2)}, std::nullopt});
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(bench.shown(1), u"unverified positive"_s);
        // A verdict on what is judged already speaks of the same label.
        bench.decide(DecisionKind::Confirm, bench.ben);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
        QCOMPARE(bench.shown(1), u"confirmed positive"_s);
        must(undoLatest(bench.project.connection(), bench.ben));
        must(undoLatest(bench.project.connection(), bench.ada));
        QCOMPARE(bench.shown(0), u"unverified positive"_s);
        must(redoLatest(bench.project.connection(), bench.ada));
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
    }

    void decisionsStayUnderHiddenJobs()
    {
        Bench bench;
        bench.decide(DecisionKind::Set, bench.ada, u"neutral"_s);
        TestJob next(bench.project, bench.records);
        next.answer(bench.records[0], {LabelValue{bench.option(0, 2)}, std::nullopt});
        Connection &connection = bench.project.connection();
        for (const JobShowing showing : {JobShowing::Hide, JobShowing::Show, JobShowing::ShowAlone}) {
            for (const JobId job : {bench.job.id(), next.id()}) {
                must(setJobShown(connection, job, showing));
                while (!must(refreshNextLabels(connection, 1)).isOver)
                    continue;
                QCOMPARE(bench.shown(0), u"corrected neutral"_s);
                QCOMPARE(bench.shown(1), u"own neutral"_s);
            }
        }
        must(undoLatest(connection, bench.ada));
        QCOMPARE(bench.shown(0), u"unverified positive"_s);
    }

    void aVerdictSpeaksOfWhatIsShownNow()
    {
        // The rows of the projection are behind: the newer job was hidden just now.
        Bench bench;
        TestJob next(bench.project, bench.records);
        next.answer(bench.records[0], {LabelValue{bench.option(0, 2)}, std::nullopt});
        QCOMPARE(bench.shown(0), u"unverified positive"_s);
        must(setJobShown(bench.project.connection(), next.id(), JobShowing::Hide));
        QCOMPARE(bench.shown(0), u"unverified positive"_s);
        bench.decide(DecisionKind::Confirm, bench.ada);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
    }

    void theSameAgainCountsAfterAnotherDecision()
    {
        Bench bench;
        bench.decide(DecisionKind::Confirm, bench.ada);
        // An import brings a later own label of the same person.
        must(bench.project.connection().execute(
            u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, created_at)"
            " VALUES (1, 1, %1, 3, 1800000000000)"_s.arg(bench.ada.value)));
        must(refreshCurrentLabels(bench.project.connection(), bench.schema.definitions[0].id, bench.records));
        QCOMPARE(bench.shown(0), u"own positive"_s);
        Clock::replace([now = Milliseconds(1'900'000'000'000)]() mutable { return ++now; });
        QCOMPARE(bench.decide(DecisionKind::Confirm, bench.ada).changed, 1);
        QCOMPARE(bench.shown(0), u"confirmed negative"_s);
    }

    void schemaEditsAreUndone()
    {
        Bench bench;
        Connection &connection = bench.project.connection();
        Schema wider = must(currentSchema(connection));
        Option mixed;
        mixed.value = u"mixed"_s;
        wider.definitions[0].options.push_back(mixed);
        wider = must(saveSchema(connection, wider, bench.ada)).schema;
        QCOMPARE(must(undoLatest(connection, bench.ada)).changed, 1);
        QCOMPARE(must(currentSchema(connection)).version, 1);
        QCOMPARE(must(redoLatest(connection, bench.ada)).changed, 1);
        QCOMPARE(must(currentSchema(connection)).version, 2);

        Decision decision = bench.decision(DecisionKind::Set, bench.ben);
        decision.value = {wider.definitions[0].options.back().id};
        must(decide(connection, decision, bench.records));
        const auto refused = undoLatest(connection, bench.ada);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);

        // Somebody else edited since: theirs stays.
        wider.guideline = u"Read twice."_s;
        must(saveSchema(connection, wider, bench.ben));
        const auto blocked = undoLatest(connection, bench.ada);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, ErrorCode::Refused);
        QCOMPARE(must(currentSchema(connection)).guideline, u"Read twice."_s);
    }

    void paceCountsWhatStands()
    {
        Bench bench;
        Milliseconds now = QDateTime(QDate(2026, 11, 3), QTime(12, 0)).toMSecsSinceEpoch();
        Clock::replace([&now] { return ++now; });
        Decision decision = bench.decision(DecisionKind::Confirm, bench.ada);
        decision.duration = 4'200;
        must(decide(bench.project.connection(), decision, {bench.records[0]}));
        now += 24LL * 3600 * 1000;
        const Milliseconds today = beginningOfToday();
        decision = bench.decision(DecisionKind::Set, bench.ada, u"positive"_s);
        decision.duration = 2'000;
        must(decide(bench.project.connection(), decision, {bench.records[1]}));
        decision.person = bench.ben;
        decision.duration = 90'000; // a bulk act is no measure for one decision
        must(decide(bench.project.connection(), decision, bench.records));
        // The record that both decided today is one.
        QCOMPARE(must(decisionPace(bench.project.connection(), 0)).verified, 3);
        QCOMPARE(must(decisionPace(bench.project.connection(), today)).verified, 2);
        QCOMPARE(must(decisionPace(bench.project.connection(), 0)).medianDecisionTime, 4'200);
        must(undoLatest(bench.project.connection(), bench.ben));
        QCOMPARE(must(decisionPace(bench.project.connection(), today)).verified, 1);
        must(redoLatest(bench.project.connection(), bench.ben));
        QCOMPARE(must(decisionPace(bench.project.connection(), today)).verified, 2);
        must(undoLatest(bench.project.connection(), bench.ada));
        must(undoLatest(bench.project.connection(), bench.ada)); // of yesterday: today's count does not fall by it
        QCOMPARE(must(decisionPace(bench.project.connection(), today)).verified, 2);
        Clock::replace({});
    }

    void paceCountsRecordsAndNotActs_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<int>("verified");
        const auto row = [](const char *name, const char *acts, int verified) {
            QTest::newRow(name) << QString::fromLatin1(acts).split(u' ', Qt::SkipEmptyParts) << verified;
        };
        row("nothing", "", 0);
        row("once", "ada:0:positive", 1);
        row("corrected again", "ada:0:positive ada:0:neutral", 1);
        row("five times", "ada:0:positive ada:0:neutral ada:0:negative ada:0:positive ada:0:neutral", 1);
        row("by two people", "ada:0:positive ben:0:positive", 1);
        row("two records", "ada:0:positive ada:1:positive", 2);
        row("all at once, then one again", "ada:*:positive ada:0:neutral", 2);
        row("one, then all at once", "ada:1:positive ada:*:neutral", 2);
        row("the second taken back", "ada:0:positive ada:0:neutral ada:undo", 1);
        row("both taken back", "ada:0:positive ada:0:neutral ada:undo ada:undo", 0);
        row("both taken back, one made again", "ada:0:positive ada:0:neutral ada:undo ada:undo ada:redo", 1);
        row("both taken back and made again", "ada:0:positive ada:0:neutral ada:undo ada:undo ada:redo ada:redo", 1);
        row("of two people the first takes it back", "ada:0:positive ben:0:neutral ada:undo", 1);
        row("of two people both take it back", "ada:0:positive ben:0:neutral ada:undo ben:undo", 0);
        row("of two people both, and one again", "ada:0:positive ben:0:neutral ada:undo ben:undo ben:redo", 1);
        row("all taken back", "ada:0:positive ada:*:neutral ada:undo ada:undo", 0);
        row("what was imported is no decision", "import ada:1:positive", 1);
        row("what was imported, once more", "import ada:1:positive ada:1:neutral", 1);
    }

    void paceCountsRecordsAndNotActs()
    {
        QFETCH(QStringList, acts);
        Bench bench;
        Connection &connection = bench.project.connection();
        Milliseconds now = QDateTime(QDate(2026, 11, 3), QTime(12, 0)).toMSecsSinceEpoch();
        Clock::replace([&now] { return ++now; });
        for (const QString &act : acts) {
            const QStringList parts = act.split(u':');
            const AnnotatorId person = parts[0] == u"ben" ? bench.ben : bench.ada;
            if (act == u"import") {
                must(connection
                         .statement(u"INSERT INTO import (source_name, started_at, completed_at)"
                                    " VALUES ('x', ?, 1)"_s)
                         .run(now));
                must(connection
                         .statement(u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id,"
                                    " created_at, import_id) VALUES (?, ?, ?, ?, ?, (SELECT max(id) FROM import))"_s)
                         .run(bench.records[1], bench.schema.definitions[0].id, bench.ada, bench.option(0, 0), now));
            } else if (parts[1] == u"undo") {
                must(undoLatest(connection, person));
            } else if (parts[1] == u"redo") {
                must(redoLatest(connection, person));
            } else {
                const auto records =
                    parts[1] == u"*" ? bench.records : std::vector{bench.records[size_t(parts[1].toInt())]};
                must(decide(connection, bench.decision(DecisionKind::Set, person, parts[2]), records));
            }
        }
        const qint64 verified = must(decisionPace(connection, beginningOfToday())).verified;
        Clock::replace({});
        QTEST(int(verified), "verified");
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
