// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/endpoint_gate.h"
#include "core/text/failure_sentence.h"
#include "tests/core/jobs/runner_bench.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

CallResult positive(const QString &, int)
{
    return ScriptedModel::answerOf(QStringLiteral("sentiment: positive"));
}

qint64 countOf(const std::vector<std::pair<QString, qint64>> &counts, const QString &word)
{
    for (const auto &[each, count] : counts) {
        if (each == word)
            return count;
    }
    return 0;
}

} // namespace

/// What people do with a job besides starting it, and what they see of it.
class TestJobControl : public QObject
{
    Q_OBJECT

private slots:
    void retriesOnlyWhatFailedForTheReason()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40));
        bench.startRunner([](const QString &content, int call) -> CallResult {
            if (content.endsWith(u'7'))
                return ScriptedModel::failed(CallDecision::FailItem, u"content_filter"_s, 400);
            if (content.endsWith(u'3') && call == 1)
                return ScriptedModel::failed(CallDecision::FailItem, u"context_length"_s, 400);
            return positive(content, call);
        });
        const JobSummary first = bench.runToRest(job);
        QCOMPARE(first.job.state, JobState::Completed);
        QCOMPARE(first.failed, 8);
        QCOMPARE(countOf(first.failedItems, u"context_length"_s), 4);

        QCOMPARE(must(bench.runner->retryFailed(job, u"context_length"_s).wait()), 4);
        QCOMPARE(bench.summary(job).waiting, 4);
        const JobSummary second = bench.runToRest(job);
        QCOMPARE(second.job.state, JobState::Completed);
        QCOMPARE(second.done, 36);
        QCOMPARE(second.failed, 4);
        QCOMPARE(countOf(second.failedItems, u"context_length"_s), 0);
        QCOMPARE(countOf(second.failures, u"context_length"_s), 4); // what happened stays visible
        QCOMPARE(bench.log->calls.load(), 44);
        QCOMPARE(must(bench.runner->retryFailed(job, {}).wait()), 4);
    }

    void aRunningJobIsNotRetried()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(20));
        bench.startRunner(positive, 20);
        bench.run(job);
        QCOMPARE(bench.runner->retryFailed(job, {}).wait().error().code, ErrorCode::Refused);
        QCOMPARE(bench.rest().done, 20);
    }

    /// Closing cuts the calls short that a pause or cancel was still waiting for.
    void closingChangesNothingOfWhatWasAskedFor_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("paused") << false;
        QTest::newRow("cancelled") << true;
    }
    void closingChangesNothingOfWhatWasAskedFor()
    {
        QFETCH(const bool, isCancelled);
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(40));
        bench.startRunner(positive, 60'000);
        bench.run(job);
        QTRY_VERIFY(bench.log->calls > 0);
        must((isCancelled ? bench.runner->cancel(job) : bench.runner->pause(job)).wait());
        bench.runner.reset();
        QCOMPARE(bench.summary(job).job.state, isCancelled ? JobState::Cancelled : JobState::Paused);
    }

    void theNumberInFlightFollowsAtOnce()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(400), 2);
        bench.startRunner(positive, 4);
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 10);
        must(bench.runner->setInFlight(job, 12).wait());
        const JobSummary completed = bench.rest();
        QCOMPARE(completed.done, 400);
        QCOMPARE(completed.job.inFlight, 12);
        QVERIFY2(bench.log->mostUnderWay > 4 && bench.log->mostUnderWay <= 12,
                 qPrintable(QString::number(bench.log->mostUnderWay)));
    }

    void aSmallServerIsMetByFewCallsAtFirst()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(4), 200);
        bench.startRunner(positive, 60);
        QCOMPARE(bench.runToRest(job).done, 4);
        QVERIFY(bench.log->mostUnderWay <= EndpointGate::firstInFlight);
    }

    void tellsWhichLimitIsInForce()
    {
        RunnerBench bench;
        bench.agent.requestsPerMinute = 600;
        const JobId job = bench.makeJob(bench.project.addRecords(18), 8);
        bench.startRunner(positive);
        bench.runToRest(job);
        const std::lock_guard lock(bench.mutex);
        QVERIFY(bench.progress.size() >= 2);
        const bool isTold = std::any_of(bench.progress.begin(), bench.progress.end(), [](const JobSummary &summary) {
            return summary.limit.kind == LimitKind::UserRequests && summary.limit.number == 600;
        });
        QVERIFY(isTold);
        for (const JobSummary &summary : bench.progress)
            QVERIFY(summary.underWay <= 8);
    }

    void aPromptThatIsTooLongCostsNothing()
    {
        RunnerBench bench;
        auto records = bench.project.addRecords(5);
        records.push_back(bench.project.addRecord(u"long"_s, u"word "_s.repeated(3000)));
        const JobId job = bench.makeJob(records);
        RunnerSettings settings;
        settings.promptLimit = [](const AgentConfiguration &) { return PromptLimit{1000, 64}; };
        bench.startRunner(positive, 1, settings);
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 5);
        QCOMPARE(bench.log->calls.load(), 5);
        QCOMPARE(countOf(summary.failedItems, u"too_long"_s), 1);
        QCOMPARE(summary.invalidPrompts, 1);
    }

    void whatTheServerRefusedIsNoted()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(6));
        bench.startRunner([](const QString &content, int call) -> CallResult {
            Answer answer = *positive(content, call);
            answer.adapted = {u"logprobs"_s};
            if (content.endsWith(u'3'))
                answer.adapted.append(u"temperature"_s);
            return answer;
        });
        QCOMPARE(bench.runToRest(job).job.adapted, (QStringList{u"logprobs"_s, u"temperature"_s}));
    }

    void answersWithoutALabelPauseOnce()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(60));
        bench.startRunner([](const QString &, int) -> CallResult { return ScriptedModel::answerOf(u"maybe"_s); });
        const JobSummary paused = bench.runToRest(job);
        QCOMPARE(paused.job.state, JobState::Paused);
        QCOMPARE(paused.job.pauseCause, u"unreadable_answers"_s);
        QVERIFY(paused.done >= 20 && paused.done < 40);
        const JobSummary resumed = bench.runToRest(job);
        QCOMPARE(resumed.job.state, JobState::Completed);
        QCOMPARE(resumed.done, 60);
    }

    void aPausedJobKeepsItsCause()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(6));
        bench.startRunner([](const QString &, int) -> CallResult {
            return ScriptedModel::failed(CallDecision::PauseJob, u"billing"_s, 402);
        });
        QCOMPARE(bench.runToRest(job).job.pauseCause, u"billing"_s);
        QCOMPARE(bench.summary(job).job.pauseCause, u"billing"_s);
        bench.startRunner(positive);
        QCOMPARE(bench.runToRest(job).job.pauseCause, QString());
    }

    void aNetworkThatGoesAwayIsWaitedFor()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(60), 6);
        auto calls = std::make_shared<int>(0);
        bench.startRunner([calls](const QString &content, int call) -> CallResult {
            if (++*calls <= 20 || *calls >= 80)
                return positive(content, call);
            auto failure = ScriptedModel::failed(CallDecision::Retry, u"connection"_s, 0);
            failure.value().isUnreachable = true;
            return failure;
        });
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 60);
        QCOMPARE(summary.failed, 0);
        QCOMPARE(summary.attempts, 60 + 59);
        const std::lock_guard lock(bench.mutex);
        const bool isTold = std::any_of(bench.progress.begin(), bench.progress.end(), [](const JobSummary &each) {
            return each.limit.kind == LimitKind::Network && each.job.state == JobState::Running;
        });
        QVERIFY(isTold);
    }

    void aClockThatIsSetTimesNothingOut()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(60), 4);
        auto jump = std::make_shared<std::atomic<Milliseconds>>(0);
        Clock::replace([jump] { return QDateTime::currentMSecsSinceEpoch() + *jump; });
        bench.startRunner(
            [jump](const QString &content, int call) -> CallResult {
                if (content.endsWith(u'5'))
                    *jump = *jump == 0 ? 86'400'000 : 0; // a day on, and back
                if (call == 1)
                    return ScriptedModel::failed(CallDecision::Retry, u"server_error"_s, 500);
                return positive(content, call);
            },
            2);
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.done, 60);
        QCOMPARE(summary.failed, 0);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM attempt WHERE latency < 0 OR latency > 60000"_s), 0);
        bench.runner.reset();
        Clock::replace({});
    }

    void aFullDiskPausesTheJobAndHarmsNothing()
    {
        RunnerBench bench;
        const JobId job = bench.makeJob(bench.project.addRecords(300), 8);
        bench.startRunner([](const QString &, int) -> CallResult {
            Answer answer = ScriptedModel::answerOf(u"sentiment: positive"_s);
            for (int i = 0; i < 400; ++i) // what cannot be compressed
                answer.samples.front().raw += QByteArray::number(QRandomGenerator::global()->generate64(), 36);
            return answer;
        });
        bench.write([](Connection &connection) -> Result<void> {
            const qint64 pages = must(connection.integer(u"PRAGMA page_count"_s));
            return connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 6));
        });
        const JobSummary paused = bench.runToRest(job);
        QCOMPARE(paused.job.state, JobState::Paused);
        QCOMPARE(paused.job.pauseCause, u"storage"_s);
        QVERIFY2(pauseSentence(paused.job).contains(u"is full"_s), qPrintable(pauseSentence(paused.job)));
        QCOMPARE(bench.project.cell(u"PRAGMA integrity_check"_s), u"ok"_s);
        bench.write([](Connection &connection) { return connection.execute(u"PRAGMA max_page_count = 1000000"_s); });
        const JobSummary completed = bench.runToRest(job);
        QCOMPARE(completed.job.state, JobState::Completed);
        QCOMPARE(completed.done, 300);
        QCOMPARE(bench.completedAttempts(), 300);
        QCOMPARE(bench.project.cell(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestJobControl)
#include "tst_job_control.moc"
