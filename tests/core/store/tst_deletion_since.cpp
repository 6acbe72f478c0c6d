// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/deletion/record_deletion.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// What happens to records between the question whether to delete them and the answer.
class TestDeletionSince : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    void leavesWhatChanged_data()
    {
        QTest::addColumn<QString>("meanwhile"); // on the second record
        QTest::addColumn<int>("stay");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("a job labels") << u"answer"_s << 1;
        QTest::newRow("somebody labels") << u"set"_s << 1;
        QTest::newRow("somebody confirms") << u"confirm"_s << 1;
        QTest::newRow("a label is taken back") << u"undo"_s << 0;
    }
    void leavesWhatChanged()
    {
        QFETCH(const QString, meanwhile);
        QFETCH(const int, stay);
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const auto records = project.addRecords(3);
        const AnnotatorId ada = project.person(u"Ada"_s);
        const AnnotatorId ben = project.person(u"Ben"_s);
        TestJob job(project, records);
        const LabelValue value{schema.definitions[0].options[0].id};
        if (meanwhile == "confirm"_L1)
            job.answer(records[1], {value, std::nullopt});
        Decision decision;
        decision.kind = meanwhile == "confirm"_L1 ? DecisionKind::Confirm : DecisionKind::Set;
        decision.person = ben;
        decision.definition = schema.definitions[0].id;
        decision.value = value;
        if (meanwhile == "undo"_L1)
            must(decide(project.connection(), decision, {records[1]}));
        const RecordDeletionCounts counts = must(countRecordDeletion(project.connection(), records));
        QCOMPARE(counts.records, 3);
        if (meanwhile == "answer"_L1)
            job.answer(records[1], {value, std::nullopt});
        if (meanwhile == "undo"_L1)
            must(undoLatest(project.connection(), ben));
        if (meanwhile == "set"_L1 || meanwhile == "confirm"_L1)
            must(decide(project.connection(), decision, {records[1]}));
        const RecordActResult result = must(deleteRecords(project.writer(), ada, records, {}, {}, counts.at));
        QCOMPARE(result.changed, 3 - stay);
        QCOMPARE(result.skipped, stay);
        QCOMPARE(result.changedSince, stay);
        QCOMPARE(project.number(u"SELECT count(*) FROM deleted_record"_s), 3 - stay);
        // Who looks again sees what there is now.
        const RecordDeletionCounts left = must(countRecordDeletion(project.connection(), records));
        QCOMPARE(left.records, stay);
        QCOMPARE(must(deleteRecords(project.writer(), ada, records, {}, {}, left.at)).changed, stay);
    }
};

QTEST_GUILESS_MAIN(TestDeletionSince)
#include "tst_deletion_since.moc"
