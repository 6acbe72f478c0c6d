// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_outcomes.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/jobs/job_rest.h"
#include "core/store/jobs/job_retry.h"
#include "core/store/jobs/job_summary.h"
#include "core/store/jobs/job_training.h"
#include "core/store/jobs/raw_answer.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/shown_jobs.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// The counts of a job, in one order.
QStringList countsOf(TestProject &project)
{
    QStringList counts;
    Statement rows = project.connection().statement(
        u"SELECT kind || ' ' || label_definition_id || ' ' || word || ' ' || count FROM job_count WHERE count <> 0"
        " ORDER BY kind, label_definition_id, word"_s);
    must(rows.run());
    must(rows.each([&](const Statement &row) { counts.append(row.text(0)); }));
    return counts;
}

StoredFailure failureOf(ItemId item, const QString &reason, AfterFailure after, bool wasSent = true)
{
    StoredFailure failure;
    failure.item = item;
    failure.reason = reason;
    failure.after = after;
    failure.wasSent = wasSent;
    return failure;
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void itemsKeepTheOrderOfTheRequest()
    {
        TestProject project;
        project.setUsualSchema();
        const auto records = project.addRecords(3);
        const TestJob job(project, {records[2], records[0], records[2], RecordId(99), records[1]});
        QCOMPARE(must(loadJob(project.connection(), job.id())).itemCount, 3); // neither twice nor unknown ones
        const auto claimed = must(claimItems(project.connection(), job.id(), 2));
        QCOMPARE(claimed.size(), size_t(2));
        QCOMPARE(claimed[0].record.externalId, u"r3"_s);
        QCOMPARE(claimed[0].record.content, u"text of r3"_s);
        QCOMPARE(claimed[1].record.externalId, u"r1"_s);
        QCOMPARE(must(claimItems(project.connection(), job.id(), 2)).size(), size_t(1));
        QCOMPARE(must(claimItems(project.connection(), job.id(), 2)).size(), size_t(0));
        must(releaseItems(project.connection(), job.id(), {claimed[1].item}));
        QCOMPARE(must(claimItems(project.connection(), job.id(), 2)).front().item, claimed[1].item);
    }

    void namesakesKnowOfEachOther()
    {
        TestProject project;
        project.setUsualSchema();
        const auto records = project.addRecords(2);
        const TestJob first(project, records);
        QVERIFY(!must(loadJob(project.connection(), first.id())).hasSibling);
        const TestJob second(project, {records[0]});
        QVERIFY(must(loadJob(project.connection(), first.id())).hasSibling);
        for (const Job &job : must(listJobs(project.connection())))
            QVERIFY(job.hasSibling);
        // One that is being made or deleted is none.
        must(project.connection().execute(u"UPDATE job SET is_whole = 0 WHERE id = %1"_s.arg(second.id().value)));
        QVERIFY(!must(loadJob(project.connection(), first.id())).hasSibling);
    }

    void aJobIsRefused_data()
    {
        QTest::addColumn<qint64>("definition");
        QTest::newRow("unknown definition") << 77LL;
        QTest::newRow("one that was never there") << 4LL;
    }
    void aJobIsRefused()
    {
        QFETCH(const qint64, definition);
        TestProject project;
        project.setSchema(R"({"label_schema": [{"name": "a", "options": [{"value": "x"}]},
            {"name": "b", "options": [{"value": "x"}]}, {"name": "s", "level": "span", "options": [{"value": "x"}]}]})");
        JobRequest request;
        request.agentVersion = AgentVersionId(1);
        request.definitions = {LabelDefinitionId(definition)};
        const auto job = beginJob(project.connection(), request);
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::InvalidInput);
    }

    void anAnswerIsStoredOnce_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("compressed");
        QTest::newRow("short") << QByteArray("{}") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("long") << QByteArray(5'000, 'x') << true;
        QTest::newRow("bytes") << QByteArray("\x00\xff\x80", 3) << false;
    }
    void anAnswerIsStoredOnce()
    {
        QFETCH(const QByteArray, raw);
        TestProject project;
        project.setUsualSchema();
        TestJob job(project, project.addRecords(2));
        const auto claimed = must(claimItems(project.connection(), job.id(), 2));
        StoredAnswer answer;
        answer.item = claimed[0].item;
        answer.samples = {{raw, FinishReason::Complete}};
        StoredAnswer unknown;
        unknown.item = ItemId(99);
        const auto samples = must(storeAnswers(project.connection(), job.id(), {answer, answer, unknown}));
        QCOMPARE(samples[0].size(), size_t(1));
        QVERIFY(samples[1].empty());
        QVERIFY(samples[2].empty());
        QCOMPARE(must(rawAnswer(project.connection(), samples[0].front())), raw);
        QCOMPARE(project.number(u"SELECT is_compressed FROM raw_answer"_s) == 1,
                 QTest::currentDataTag() == QByteArray("long"));
        const auto unread = must(unreadAnswers(project.connection(), job.id(), {}, 10));
        QCOMPARE(unread.size(), size_t(1));
        QCOMPARE(unread[0].samples, samples[0]);
        QCOMPARE(unread[0].bodies, std::vector<QByteArray>{raw});
        QCOMPARE(unread[0].record.externalId, u"r1"_s);
        QCOMPARE(must(unreadAnswers(project.connection(), job.id(), unread[0].item, 10)).size(), size_t(0));
    }

    void samplesMayDisagreeWithTheirLabel()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &sentiment = schema.definitions[0];
        const auto records = project.addRecords(2);
        TestJob job(project, records, {sentiment.id});
        const auto outcome = [&](int option) {
            StoredOutcome said;
            said.definition = sentiment.id;
            if (option >= 0)
                said.value = LabelValue{sentiment.options[size_t(option)].id};
            else
                said.reason = InvalidReason::Refusal;
            said.rung = Rung::OptionAlone;
            return said;
        };
        // Two of three against a refusal; then a tie.
        const std::vector<std::vector<int>> said = {{1, -1, 1, 2}, {0, 2}};
        std::vector<StoredOutcome> labels = {outcome(1), outcome(-1)};
        labels[1].reason = InvalidReason::Ambiguous;
        const auto claimed = must(claimItems(project.connection(), job.id(), 2));
        for (size_t item = 0; item < said.size(); ++item) {
            StoredAnswer answer;
            answer.item = claimed[item].item;
            answer.samples.assign(said[item].size(), {QByteArray(), FinishReason::Complete});
            answer.samples.front().raw = "all of them";
            const SampleIds samples = must(storeAnswers(project.connection(), job.id(), {answer})).front();
            const auto unread = must(unreadAnswers(project.connection(), job.id(), {}, 10));
            QCOMPARE(unread.front().samples, samples);
            QCOMPARE(unread.front().bodies, std::vector<QByteArray>{"all of them"});
            ItemOutcomes outcomes{claimed[item].item, records[item], {}, {labels[item]}};
            for (size_t i = 0; i < samples.size(); ++i)
                outcomes.samples.push_back({samples[i], {outcome(said[item][i])}});
            must(storeOutcomes(project.connection(), job.job(), {outcomes}));
        }
        QCOMPARE(project.number(u"SELECT count(*) FROM label"_s), 1);
        QCOMPARE(project.number(u"SELECT count(*) FROM outcome WHERE label_id IS NOT NULL"_s), 3);
        QCOMPARE(project.number(u"SELECT count(*) FROM outcome WHERE value IS NOT NULL"_s), 3);
        QCOMPARE(project.cell(u"SELECT group_concat(invalid_reason) FROM outcome WHERE label_id IS NULL"_s),
                 u"refusal,ambiguous,ambiguous"_s);
        const JobSummary summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.labels.front().valid, 1);
        QCOMPARE(summary.labels.front().invalid, 1);
        must(recountJob(project.connection(), job.id()));
        const JobSummary recounted = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(recounted.labels.front().valid, 1);
        QCOMPARE(recounted.labels.front().invalidByReason, summary.labels.front().invalidByReason);
        QCOMPARE(project.number(u"SELECT status FROM current_label WHERE record_id = %1"_s.arg(records[0].value)),
                 int(Status::Unverified));
        QCOMPARE(project.number(u"SELECT status FROM current_label WHERE record_id = %1"_s.arg(records[1].value)),
                 int(Status::Invalid));
    }

    void failuresRetryWaitOrFail()
    {
        TestProject project;
        project.setUsualSchema();
        TestJob job(project, project.addRecords(4));
        const auto claimed = must(claimItems(project.connection(), job.id(), 4));
        must(storeFailures(project.connection(), job.id(),
                           {failureOf(claimed[0].item, u"rate_limit"_s, AfterFailure::Retry),
                            failureOf(claimed[1].item, u"timeout"_s, AfterFailure::Wait),
                            failureOf(claimed[2].item, u"context_length"_s, AfterFailure::Fail),
                            failureOf(claimed[3].item, invalidPromptReason(), AfterFailure::Fail, false),
                            failureOf(ItemId(99), u"timeout"_s, AfterFailure::Fail)}));
        JobSummary summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.underWay, 1);
        QCOMPARE(summary.waiting, 1);
        QCOMPARE(summary.failed, 2);
        QCOMPARE(summary.invalidPrompts, 1);
        QCOMPARE(summary.validPrompts, 1);
        QCOMPARE(summary.attempts, 3);
        QCOMPARE(summary.retried, 2);
        QCOMPARE(summary.failures.size(), size_t(4));
        const auto again = must(claimItems(project.connection(), job.id(), 4));
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].attempts, 1);
        // An answer that came all the same is not undone by a late failure.
        job.answerUnread(again[0].record.id);
        must(storeFailures(project.connection(), job.id(),
                           {failureOf(again[0].item, u"timeout"_s, AfterFailure::Fail)}));
        summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.answered, 1);
        QCOMPARE(summary.attempts, 4);
        QCOMPARE(project.number(u"SELECT max(number) FROM attempt WHERE item_id = %1"_s.arg(again[0].item.value)), 2);
    }

    void theSummaryCountsWhatTheRowsSay()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const auto records = project.addRecords(8);
        TestJob job(project, records);
        must(claimItems(project.connection(), job.id(), 7));
        const auto &sentiment = schema.definitions[0].options;
        const auto &aspect = schema.definitions[1].options;
        for (int i = 0; i < 4; ++i)
            job.answer(records[size_t(i)],
                       {LabelValue{sentiment[size_t(i % 2)].id}, LabelValue{aspect[0].id, aspect[2].id}});
        job.answer(records[4], {std::nullopt, LabelValue{}});
        must(storeFailures(project.connection(), job.id(),
                           {failureOf(job.itemOf(records[5]), u"timeout"_s, AfterFailure::Retry),
                            failureOf(job.itemOf(records[5]), u"timeout"_s, AfterFailure::Fail),
                            failureOf(job.itemOf(records[6]), u"rate_limit"_s, AfterFailure::Wait)}));
        const JobSummary summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.done, 5);
        QCOMPARE(summary.waiting, 2);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.usage.inputTokens, 50);
        QCOMPARE(summary.usage.cachedInputTokens, 20);
        QCOMPARE(summary.servedModel, u"test-model"_s);
        // Without a label: an invalid answer for one of the two, a failure, one that waits, one that nobody claimed.
        QCOMPARE(must(recordsLeftBy(project.connection(), job.id())),
                 std::vector<RecordId>(records.begin() + 4, records.end()));
        QCOMPARE(summary.failures.front(), std::pair(u"timeout"_s, qint64(2)));
        QCOMPARE(summary.labels[0].valid, 4);
        QCOMPARE(summary.labels[0].invalid, 1);
        QCOMPARE(summary.labels[0].distribution[1], std::pair(sentiment[1].id, qint64(2)));
        QCOMPARE(summary.labels[0].distribution[2], std::pair(sentiment[2].id, qint64(0)));
        QCOMPARE(summary.labels[0].invalidByReason.front(), std::pair(InvalidReason::Refusal, qint64(1)));
        QCOMPARE(summary.labels[0].frequentInvalid.front(), std::pair(u"I cannot judge this"_s, qint64(1)));
        QCOMPARE(summary.labels[1].valid, 5);
        QCOMPARE(summary.labels[1].distribution[2], std::pair(aspect[2].id, qint64(4)));
        const QStringList kept = countsOf(project);
        must(recountJob(project.connection(), job.id()));
        QCOMPARE(countsOf(project), kept);
    }

    void whatFailedWaitsAgain_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("moved");
        QTest::newRow("all") << QString() << qint64(4);
        QTest::newRow("one reason") << u"timeout"_s << qint64(2);
        QTest::newRow("never sent") << u"too_long"_s << qint64(1);
        QTest::newRow("none failed so") << u"auth"_s << qint64(0);
    }

    void whatFailedWaitsAgain()
    {
        QFETCH(QString, reason);
        QFETCH(qint64, moved);
        TestProject project;
        project.setUsualSchema();
        const auto records = project.addRecords(6);
        TestJob job(project, records);
        const auto claimed = must(claimItems(project.connection(), job.id(), 5));
        must(storeFailures(project.connection(), job.id(),
                           {failureOf(claimed[0].item, u"timeout"_s, AfterFailure::Retry),
                            failureOf(claimed[0].item, u"timeout"_s, AfterFailure::Fail),
                            failureOf(claimed[1].item, u"timeout"_s, AfterFailure::Fail),
                            failureOf(claimed[2].item, u"server_error"_s, AfterFailure::Fail),
                            failureOf(claimed[3].item, u"too_long"_s, AfterFailure::Fail, false)}));
        must(setJobState(project.connection(), job.id(), JobState::Completed));
        JobSummary summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.failedItems.front(), std::pair(u"timeout"_s, qint64(2)));
        QCOMPARE(summary.failedItems.size(), size_t(3));

        qint64 sum = 0;
        for (qint64 slice = -1; slice != 0; sum += slice) {
            slice = must(retryFailedItems(project.connection(), job.id(), reason, 1));
            QVERIFY(slice <= 1);
        }
        QCOMPARE(sum, moved);
        summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.failed, 4 - moved);
        QCOMPARE(summary.waiting, 1 + moved);
        QCOMPARE(summary.job.state, moved > 0 ? JobState::Paused : JobState::Completed);
        QCOMPARE(summary.attempts, 4);
        const QStringList kept = countsOf(project);
        must(recountJob(project.connection(), job.id()));
        QCOMPARE(countsOf(project), kept);
    }

    void theNumberInFlightIsKept()
    {
        TestProject project;
        project.setUsualSchema();
        TestJob job(project, project.addRecords(1));
        must(setJobInFlight(project.connection(), job.id(), 30));
        QCOMPARE(must(loadJob(project.connection(), job.id())).inFlight, 30);
        must(setJobInFlight(project.connection(), job.id(), 1000));
        QCOMPARE(must(loadJob(project.connection(), job.id())).inFlight, 200);
    }

    void aKilledJobIsInterrupted()
    {
        TestProject project;
        project.setUsualSchema();
        TestJob job(project, project.addRecords(5));
        const auto claimed = must(claimItems(project.connection(), job.id(), 3));
        job.answerUnread(claimed[0].record.id);
        project.reopen();
        const JobRecovery recovery = must(recoverInterruptedJobs(project.connection()));
        QCOMPARE(recovery.interrupted, std::vector{job.id()});
        QCOMPARE(recovery.askedAgain, 2);
        const JobSummary summary = must(jobSummary(project.connection(), job.id()));
        QCOMPARE(summary.job.state, JobState::Interrupted);
        QCOMPARE(summary.askedAgain, 2);
        QCOMPARE(summary.waiting, 4);
        QCOMPARE(summary.answered, 1);
        QCOMPARE(must(recoverInterruptedJobs(project.connection())).interrupted.size(), size_t(0));
    }

    void statesHaveTheirTimes()
    {
        TestProject project;
        project.setUsualSchema();
        const TestJob job(project, project.addRecords(1));
        FailureDetails details;
        details.origin = u"https://api.example.org:443"_s;
        details.serverWords = u"Incorrect key “a”"_s;
        must(setJobState(project.connection(), job.id(), JobState::Paused, {u"auth"_s, details}));
        Job stored = must(loadJob(project.connection(), job.id()));
        QCOMPARE(stored.pauseDetails, details);
        QCOMPARE(stored.pauseCause, u"auth"_s);
        must(noteAdapted(project.connection(), job.id(), {u"logprobs"_s, u"top \"p\""_s}));
        QCOMPARE(must(loadJob(project.connection(), job.id())).adapted, QStringList({u"logprobs"_s, u"top \"p\""_s}));
        QVERIFY(stored.startedAt > 0);
        QCOMPARE(stored.finishedAt, 0);
        must(setJobState(project.connection(), job.id(), JobState::Completed));
        stored = must(loadJob(project.connection(), job.id()));
        QVERIFY(stored.finishedAt >= stored.startedAt);
        QCOMPARE(stored.pauseDetails, FailureDetails());
        QCOMPARE(loadJob(project.connection(), JobId(9)).error().code, ErrorCode::NotFound);
    }

    void jobsAreShownUntilTheyAreHidden()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinitionId sentiment = schema.definitions[0].id;
        const auto records = project.addRecords(1);
        TestJob first(project, records);
        TestJob second(project, records, {sentiment});
        const LabelDefinitionId aspect = schema.definitions[1].id;
        const auto shown = [&](LabelDefinitionId definition) {
            return must(jobsOfDefinition(project.connection(), definition)).shown;
        };
        QCOMPARE(shown(sentiment), (std::vector{second.id(), first.id()})); // the newest first
        QCOMPARE(shown(aspect), std::vector{first.id()});
        must(setJobShown(project.connection(), second.id(), JobShowing::Hide));
        QCOMPARE(shown(sentiment), std::vector{first.id()});
        QCOMPARE(must(loadJob(project.connection(), second.id())).hiddenFor, std::vector{sentiment});
        QVERIFY(!must(loadJob(project.connection(), second.id())).isShown());
        must(setJobShown(project.connection(), second.id(), JobShowing::ShowAlone));
        QCOMPARE(shown(sentiment), std::vector{second.id()});
        QCOMPARE(shown(aspect), std::vector{first.id()});
        QVERIFY(must(loadJob(project.connection(), first.id())).isShown()); // for the other label
        TestJob third(project, records);
        QCOMPARE(shown(sentiment), (std::vector{third.id(), second.id()}));
        must(setJobShown(project.connection(), third.id(), JobShowing::Hide, aspect));
        QCOMPARE(shown(sentiment), (std::vector{third.id(), second.id()}));
        QCOMPARE(shown(aspect), std::vector{first.id()});
        must(setJobShown(project.connection(), first.id(), JobShowing::Show));
        QCOMPARE(shown(sentiment), (std::vector{third.id(), second.id(), first.id()}));
        QCOMPARE(must(jobsOfDefinition(project.connection(), aspect)).all, (std::vector{third.id(), first.id()}));
    }

    void deletionTakesWhatItCounted()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const auto records = project.addRecords(4);
        TestJob older(project, records);
        TestJob job(project, records);
        for (const RecordId record : records) {
            older.answer(record, {LabelValue{schema.definitions[0].options[2].id}, LabelValue{}});
            job.answer(record, {LabelValue{schema.definitions[0].options[0].id}, std::nullopt});
        }
        Decision decision;
        decision.person = project.person(u"Ada"_s);
        decision.definition = schema.definitions[0].id;
        must(decide(project.connection(), decision, {records[0], records[1]}));
        must(saveJobModel(project.connection(), job.id(), "fitted"));
        must(addTrainingRecords(project.connection(), job.id(), records));
        const JobDeletionCounts counts = must(jobDeletionCounts(project.connection(), job.id()));
        QCOMPARE(counts.labels, 4);
        QCOMPARE(counts.verifications, 2);
        QCOMPARE(counts.kept, 2);
        QCOMPARE(counts.rejections, 0);

        must(beginJobDeletion(project.connection(), job.id()));
        QCOMPARE(must(listJobs(project.connection())).size(), size_t(1));
        QCOMPARE(must(unfinishedJobs(project.connection())), std::vector{job.id()}); // were the program killed here
        QCOMPARE(must(jobsOfDefinition(project.connection(), decision.definition)).shown, std::vector{older.id()});
        QVERIFY(!must(removeJobSlice(project.connection(), job.id(), 3)));
        QVERIFY(!must(removeJobSlice(project.connection(), job.id(), 3)));
        QVERIFY(must(removeJobSlice(project.connection(), job.id(), 3)));
        QCOMPARE(must(unfinishedJobs(project.connection())).size(), size_t(0));
        for (const QString &table : {u"item"_s, u"attempt"_s, u"sample"_s, u"raw_answer"_s})
            QCOMPARE(project.number(u"SELECT count(*) FROM "_s + table), 4);
        // What was confirmed is kept as the person's own label.
        QCOMPARE(project.number(u"SELECT count(*) FROM label"_s), 8 + 2);
        QCOMPARE(project.number(u"SELECT count(*) FROM current_label WHERE status = 3 AND option_id = 1"_s), 2);
        QCOMPARE(project.number(u"SELECT count(*) FROM verification"_s), 0);
        QCOMPARE(project.number(u"SELECT count(*) FROM operation WHERE kind = 'decide'"_s), 1);
        for (const LabelDefinition &definition : schema.definitions)
            QCOMPARE(storedProjection(project, definition.id), plainProjection(project, definition.id));
    }

    void modelsAreKeptWithTheirJob()
    {
        TestProject project;
        project.setUsualSchema();
        const auto records = project.addRecords(3);
        const TestJob job(project, records);
        QVERIFY(must(loadJobModel(project.connection(), job.id())).isNull());
        const QByteArray fitted("\x00\x01\xff", 3);
        must(saveJobModel(project.connection(), job.id(), "first"));
        must(saveJobModel(project.connection(), job.id(), fitted));
        QCOMPARE(must(loadJobModel(project.connection(), job.id())), fitted);
        must(addTrainingRecords(project.connection(), job.id(), records));
        must(addTrainingRecords(project.connection(), job.id(), records));
        QCOMPARE(must(jobSummary(project.connection(), job.id())).trainedOn, 3);
    }

    void modelsLearnFromWhatPeopleDecided()
    {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &sentiment = schema.definitions[0];
        const LabelDefinition &aspect = schema.definitions[1];
        const auto records = project.addRecords(8);
        TestJob job(project, {records[0], records[1], records[2], records[5]}, {sentiment.id});
        for (const size_t i : {0U, 1U, 2U, 5U})
            job.answer(records[i], {LabelValue{sentiment.options[0].id}});
        const AnnotatorId ada = project.person(u"Ada"_s);
        const AnnotatorId ben = project.person(u"Ben"_s);
        const auto act = [&](DecisionKind kind, AnnotatorId person, size_t record, const LabelValue &value = {}) {
            Decision decision;
            decision.kind = kind;
            decision.person = person;
            decision.definition = sentiment.id;
            decision.value = value;
            must(decide(project.connection(), decision, {records[record]}));
        };
        act(DecisionKind::Confirm, ada, 0);
        act(DecisionKind::Set, ada, 1, {sentiment.options[2].id});
        act(DecisionKind::Reject, ada, 2);
        act(DecisionKind::Set, ada, 3, {sentiment.options[1].id}); // own
        act(DecisionKind::Set, ada, 4, {sentiment.options[1].id}); // an open conflict
        act(DecisionKind::Set, ben, 4, {sentiment.options[2].id});
        act(DecisionKind::Confirm, ada, 5); // a settled one
        act(DecisionKind::Reject, ben, 5);
        act(DecisionKind::Settle, ben, 5, {sentiment.options[1].id});
        must(project.connection().execute(
            u"INSERT INTO annotator (id, uuid, kind, name, created_at) VALUES (50, 'x', 'reference', 'gold', 0)"_s));
        must(project.connection().execute(
            u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, created_at)"
            " VALUES (7, 1, 50, 1, 0)"_s));
        Decision set;
        set.kind = DecisionKind::Set;
        set.person = ada;
        set.definition = aspect.id;
        set.value = {aspect.options[2].id, aspect.options[0].id};
        must(decide(project.connection(), set, {records[7]}));

        QStringList learned;
        for (const DecidedLabel &label : must(decidedLabels(project.connection(), {sentiment.id, aspect.id})))
            learned.append(label.content + u" = "_s + cellText(*schema.definition(label.definition), label.value));
        const QStringList expected{u"text of r1 = negative"_s, u"text of r2 = positive"_s, u"text of r4 = neutral"_s,
                                   u"text of r6 = neutral"_s, u"text of r8 = [\"price\",\"quality\"]"_s};
        QCOMPARE(learned, expected);
        QCOMPARE(must(countDecidedLabels(project.connection(), {sentiment.id, aspect.id})), 5);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
