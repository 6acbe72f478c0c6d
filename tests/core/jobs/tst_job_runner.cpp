// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_training.h"
#include "core/store/labels/decision_store.h"
#include "core/text/failure_sentence.h"
#include "tests/core/jobs/runner_bench.h"

#include <QTest>

#include <set>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

CallResult positive(const QString &, int)
{
    return ScriptedModel::answerOf(QStringLiteral("sentiment: positive"));
}

ScriptedModel::Script failing(CallDecision decision, const QString &reason, int status)
{
    return [=](const QString &, int) -> CallResult { return ScriptedModel::failed(decision, reason, status); };
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void labelsEveryRecordOnce()
    {
        RunnerBench bench;
        const auto records = bench.project.addRecords(50);
        const JobId job = bench.makeJob(records, 7);
        bench.startRunner(positive);
        const JobSummary summary = bench.runToRest(job);

        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 50);
        QCOMPARE(summary.waiting + summary.underWay + summary.answered + summary.failed, 0);
        QCOMPARE(summary.attempts, 50);
        QCOMPARE(summary.usage.inputTokens, 500);
        QCOMPARE(summary.labels.front().valid, 50);
        QCOMPARE(summary.labels.front().distribution.back().second, 50);
        QVERIFY(bench.log->mostUnderWay <= 7);
        QVERIFY(bench.log->mostUnderWay > 1);
        QCOMPARE(bench.completedAttempts(), 50);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM raw_answer"_s), 50);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM current_label WHERE status = 2"_s), 50);
        const std::lock_guard lock(bench.mutex);
        QCOMPARE(std::set<RecordId>(bench.labelled.begin(), bench.labelled.end()),
                 std::set<RecordId>(records.begin(), records.end()));
    }

    void invalidAnswersAreNoLabelsAndDoNotStopTheJob()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(30));
        bench.startRunner([calls = 0](const QString &content, int call) mutable -> CallResult {
            if (++calls == 1)
                return positive(content, call);
            return ScriptedModel::answerOf(u"I cannot judge this."_s);
        });
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 30);
        QCOMPARE(summary.labels.front().valid, 1);
        QCOMPARE(summary.labels.front().invalid, 29);
        QCOMPARE(summary.labels.front().frequentInvalid.front().second, 29);
    }

    void aBlankRecordFailsWithoutACall()
    {
        RunnerBench bench;
        auto records = bench.project.addRecords(6);
        records.insert(records.begin() + 3, bench.project.addRecord(u"blank"_s, u"  \n"_s));
        const JobId job = bench.makeJob(records);
        bench.startRunner(positive);
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 6);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.invalidPrompts, 1);
        QCOMPARE(summary.validPrompts, 6);
        QCOMPARE(bench.log->calls.load(), 6);
    }

    void pausesAndGoesOn()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(60), 4);
        bench.startRunner(positive, 10);
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 4);
        must(bench.runner->pause(job).wait());
        const JobSummary paused = bench.rest();
        QCOMPARE(paused.job.state, JobState::Paused);
        QCOMPARE(pauseSentence(paused.job), QString());
        QCOMPARE(paused.underWay + paused.answered, 0);
        QVERIFY(paused.done > 4 && paused.done < 60);
        QCOMPARE(paused.done, bench.log->calls.load()); // what was under way came in

        const JobSummary completed = bench.runToRest(job);
        QCOMPARE(completed.job.state, JobState::Completed);
        QCOMPARE(completed.done, 60);
        QCOMPARE(bench.log->calls.load(), 60);
        QCOMPARE(bench.completedAttempts(), 60);
    }

    void cancelDropsCallsAndKeepsWhatIsStored()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40), 4);
        bench.startRunner(positive, 10);
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 4);
        must(bench.runner->cancel(job).wait());
        const JobSummary cancelled = bench.rest();
        QCOMPARE(cancelled.job.state, JobState::Cancelled);
        QCOMPARE(cancelled.underWay + cancelled.answered, 0);
        QCOMPARE(cancelled.done, bench.completedAttempts());
        QCOMPARE(bench.runToRest(job).done, 40);
        QCOMPARE(bench.completedAttempts(), 40);
    }

    void refusesWhatMakesNoSense()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(5));
        bench.startRunner(positive, 20);
        QCOMPARE(bench.runner->pause(job).wait().error().code, ErrorCode::Refused);
        bench.run(job);
        QCOMPARE(bench.runner->run(job).wait().error().code, ErrorCode::Refused);
        QVERIFY(*bench.runner->isRunning(job).wait());
        QCOMPARE(bench.rest().job.state, JobState::Completed);
        QCOMPARE(bench.runner->cancel(job).wait().error().code, ErrorCode::Refused);
        QCOMPARE(bench.runToRest(job).job.state, JobState::Completed); // nothing happens to it
        QCOMPARE(bench.log->calls.load(), 5);
        QCOMPARE(bench.summary(job).job.state, JobState::Completed);
    }

    void aWrongKeyPausesTheJobAtOnce()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(30), 3);
        bench.startRunner(failing(CallDecision::PauseJob, u"invalid_key"_s, 401), 5);
        const JobSummary paused = bench.runToRest(job);
        QCOMPARE(paused.job.state, JobState::Paused);
        QCOMPARE(pauseSentence(paused.job), u"The call failed: invalid_key."_s);
        QCOMPARE(bench.log->calls.load(), 3);
        QCOMPARE(paused.waiting, 30);
        QCOMPARE(paused.failed, 0);

        bench.startRunner(positive);
        QCOMPARE(bench.runToRest(job).done, 30);
    }

    void triesAgainAndCounts()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(20));
        bench.startRunner([](const QString &content, int call) -> CallResult {
            if (call == 1)
                return ScriptedModel::failed(CallDecision::Retry, u"server"_s, 503);
            return positive(content, call);
        });
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.done, 20);
        QCOMPARE(summary.retried, 20);
        QCOMPARE(summary.attempts, 40);
        QCOMPARE(bench.completedAttempts(), 20);
    }

    void failuresOfItemsLetTheJobGoOn()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40));
        bench.startRunner([](const QString &content, int call) -> CallResult {
            if (content.endsWith(u'7'))
                return ScriptedModel::failed(CallDecision::FailItem, u"context_length"_s, 400);
            return positive(content, call);
        });
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 36);
        QCOMPARE(summary.failed, 4);
        QCOMPARE(summary.failures.front().first, u"context_length"_s);
    }

    void theFirstFiveFailingAlikePauseTheJob()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40), 2);
        bench.startRunner(failing(CallDecision::FailItem, u"content_filter"_s, 400));
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Paused);
        QVERIFY(pauseSentence(summary.job).contains(u"content_filter"_s));
        QVERIFY(summary.failed >= 5 && summary.failed <= 6);
        QCOMPARE(summary.underWay, 0);
    }

    void closingInterruptsAndNothingIsLost()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(60), 4);
        bench.startRunner(positive, 10);
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 4);
        bench.runner.reset();
        const JobSummary interrupted = bench.summary(job);
        QCOMPARE(interrupted.job.state, JobState::Interrupted);
        QCOMPARE(interrupted.underWay + interrupted.answered, 0);
        QCOMPARE(interrupted.done, bench.completedAttempts());
        bench.startRunner(positive);
        QCOMPARE(bench.runToRest(job).done, 60);
        QCOMPARE(bench.completedAttempts(), 60);
    }

    void aStoreThatTakesNothingPausesTheJobAndItGoesOnLater()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40), 4);
        bench.startRunner(positive, 10);
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 4);
        bench.write(
            [](Connection &connection) { return connection.execute(u"ALTER TABLE raw_answer RENAME TO gone"_s); });
        const JobSummary paused = bench.rest();
        QCOMPARE(paused.job.state, JobState::Paused);
        QVERIFY(!pauseSentence(paused.job).isEmpty());
        bench.write(
            [](Connection &connection) { return connection.execute(u"ALTER TABLE gone RENAME TO raw_answer"_s); });
        const JobSummary completed = bench.runToRest(job);
        QCOMPARE(completed.job.state, JobState::Completed);
        QCOMPARE(completed.done, 40);
        QCOMPARE(bench.completedAttempts(), 40);
        QVERIFY(completed.askedAgain >= 1 && completed.askedAgain <= 4);
    }

    void readsStoredAnswersWithoutAskingAgain()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(500));
        // As a killed program leaves it: answers are stored and not read, one of them unreadable.
        bench.write([&](Connection &connection) -> Result<bool> {
            must(setJobState(connection, job, JobState::Running));
            std::vector<StoredAnswer> answers;
            for (const ClaimedItem &item : must(claimItems(connection, job, 450))) {
                StoredAnswer answer;
                answer.item = item.item;
                answer.samples = {{"sentiment: negative", FinishReason::Complete}};
                answers.push_back(answer);
            }
            must(storeAnswers(connection, job, answers));
            must(claimItems(connection, job, 3));
            return must(recoverInterruptedJobs(connection)).askedAgain == 3;
        });
        bench.startRunner(positive);
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.done, 500);
        QCOMPARE(summary.askedAgain, 3);
        QCOMPARE(bench.log->calls.load(), 50);
        QCOMPARE(summary.labels.front().distribution.front().second, 450);
        QCOMPARE(bench.completedAttempts(), 500);
    }

    void jobsRunSideBySide()
    {
        RunnerBench bench;
        const JobId first = bench.makeJob(bench.project.addRecords(30));
        const JobId second = bench.makeJob(bench.project.addRecords(30));
        bench.startRunner(positive, 2);
        must(bench.runner->run(first).wait());
        must(bench.runner->run(second).wait());
        QTRY_COMPARE(bench.summary(first).job.state, JobState::Completed);
        QTRY_COMPARE(bench.summary(second).job.state, JobState::Completed);
        QCOMPARE(bench.completedAttempts(), 60);
    }

    void reportsProgressAtMostFiveTimesASecond()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(300), 4);
        bench.startRunner(positive, 10);
        QElapsedTimer timer;
        timer.start();
        bench.runToRest(job);
        const std::lock_guard lock(bench.mutex);
        QVERIFY(!bench.progress.empty());
        QVERIFY(qint64(bench.progress.size()) <= timer.elapsed() / 200 + 1);
        QVERIFY(bench.progress.back().itemsPerSecond > 0);
        QVERIFY(bench.progress.back().timeLeft >= 0);
    }

    void theBuiltInModelLearnsAndIsKeptWithTheJob()
    {
        RunnerBench bench;
        bench.agent = builtInAgent();
        const auto records = bench.project.addRecords(40);
        const LabelDefinition &sentiment = bench.schema.definitions.front();
        const AnnotatorId person = bench.project.person(u"Ana"_s);
        for (int i = 0; i < 20; ++i) {
            Decision decision;
            decision.kind = DecisionKind::Set;
            decision.person = person;
            decision.definition = sentiment.id;
            decision.value = {sentiment.options[i % 2 == 0 ? 0 : 2].id};
            bench.write([&](Connection &connection) { return decide(connection, decision, {records[i]}); });
        }
        const JobId job = bench.makeJob(records);
        bench.startRunner(positive);
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 40);
        QCOMPARE(summary.labels.front().invalid, 0);
        QCOMPARE(summary.trainedOn, 20);
        QCOMPARE(bench.log->calls.load(), 0);
        QVERIFY(!bench.write([&](Connection &connection) { return loadJobModel(connection, job); }).isEmpty());
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM label WHERE job_id IS NOT NULL AND confidence IS NULL"_s),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_job_runner.moc"
