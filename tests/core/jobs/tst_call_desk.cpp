// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/call_desk.h"
#include "tests/core/jobs/scripted_model.h"

#include <QTest>

using namespace tandem;

namespace {

constexpr RetrySettings quick{.unit = 2, .cap = 10};

/// A desk over a scripted model, with what came of its tasks.
struct Bench
{
    explicit Bench(ScriptedModel::Script script, Milliseconds latency = 1)
        : desk(std::make_unique<ScriptedModel>(std::move(script), log, latency), gate, quick,
               {[this](const CallTask &task, const Answer &answer) { answers[task.item] = answer.samples.front().text; },
                [this](const CallTask &task, const CallFailure &failure, CallFate fate) {
                    fates.push_back(fate);
                    reasons.push_back(failure.reason);
                    attempts = task.attempts;
                }})
    {
    }

    void send(int count)
    {
        for (int i = 1; i <= count; ++i) {
            CallTask task;
            task.item = ItemId(i);
            task.request.content = QStringLiteral("text %1").arg(i);
            desk.send(std::move(task));
        }
    }

    qsizetype count(CallFate fate) const { return std::count(fates.begin(), fates.end(), fate); }

    std::shared_ptr<ScriptLog> log = std::make_shared<ScriptLog>();
    std::shared_ptr<EndpointGate> gate = std::make_shared<EndpointGate>(quick.unit, quick.cap);
    std::map<ItemId, QString> answers;
    std::vector<CallFate> fates;
    std::vector<QString> reasons;
    int attempts = 0;
    CallDesk desk;
};

CallResult yes(const QString &, int)
{
    return ScriptedModel::answerOf(QStringLiteral("yes"));
}

} // namespace

class TestCallDesk : public QObject
{
    Q_OBJECT

private slots:
    void sendsAllAtOnceAndNeverAnswersFromInside()
    {
        Bench bench(yes);
        bench.send(30);
        QVERIFY(bench.answers.empty());
        QCOMPARE(bench.log->underWay, 30);
        QTRY_COMPARE(bench.answers.size(), size_t(30));
        QVERIFY(bench.desk.isIdle());
    }

    void triesAgainWhatCanBeTriedAgain()
    {
        Bench bench([](const QString &, int call) -> CallResult {
            if (call < 3)
                return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 503);
            return ScriptedModel::answerOf(QStringLiteral("yes"));
        });
        bench.send(1);
        QTRY_COMPARE(bench.answers.size(), size_t(1));
        QCOMPARE(bench.count(CallFate::TriedAgain), 2);
        QCOMPARE(bench.log->calls, 3);
    }

    void givesAnItemUpAfterItsRetries()
    {
        Bench bench([](const QString &, int) -> CallResult {
            return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 500);
        });
        bench.send(1);
        QTRY_VERIFY(bench.desk.isIdle());
        QCOMPARE(bench.count(CallFate::TriedAgain), 3);
        QCOMPARE(bench.count(CallFate::ItemFailed), 1);
        QCOMPARE(bench.attempts, 4);
    }

    void failsOneItemAndPausesForAnother()
    {
        Bench bench([](const QString &content, int) -> CallResult {
            if (content.endsWith(u'1'))
                return ScriptedModel::failed(CallDecision::FailItem, QStringLiteral("too_long"), 400);
            return ScriptedModel::failed(CallDecision::PauseJob, QStringLiteral("invalid_key"), 401);
        });
        bench.send(2);
        QTRY_VERIFY(bench.desk.isIdle());
        QCOMPARE(bench.count(CallFate::ItemFailed), 1);
        QCOMPARE(bench.count(CallFate::JobPauses), 1);
    }

    void aRateLimitHoldsEverybodyBack()
    {
        Bench bench([](const QString &, int call) -> CallResult {
            if (call == 1)
                return ScriptedModel::failed(CallDecision::RetryAfter, QStringLiteral("rate_limit"), 429, 30);
            return ScriptedModel::answerOf(QStringLiteral("yes"));
        });
        bench.send(4);
        QTRY_COMPARE(bench.count(CallFate::TriedAgain), 4);
        QCOMPARE(bench.log->calls, 4);
        QVERIFY(!bench.gate->isOpen());
        QTRY_COMPARE(bench.answers.size(), size_t(4));
    }

    void rateLimitsDoNotUseUpAnItemWhileOthersAreAnswered()
    {
        Bench bench([](const QString &content, int call) -> CallResult {
            if (content == u"text 1" && call <= 7)
                return ScriptedModel::failed(CallDecision::RetryAfter, QStringLiteral("rate_limit"), 429, 1);
            return ScriptedModel::answerOf(QStringLiteral("yes"));
        });
        bench.send(1);
        // One more is answered between any two tries of the first.
        int next = 2;
        while (bench.answers.count(ItemId(1)) == 0 && next < 200) {
            CallTask task;
            task.item = ItemId(next);
            task.request.content = QStringLiteral("text %1").arg(next);
            bench.desk.send(std::move(task));
            const ItemId sent(next++);
            QTRY_VERIFY(bench.answers.count(sent) == 1 || bench.answers.count(ItemId(1)) == 1);
        }
        QCOMPARE(bench.count(CallFate::ItemFailed), 0);
        QCOMPARE(bench.answers.count(ItemId(1)), size_t(1));
    }

    void withoutConnectionItProbesThenPausesAndNoItemFails()
    {
        Bench bench([](const QString &, int) -> CallResult {
            return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("connection"), 0);
        });
        bench.send(8);
        QTRY_VERIFY(bench.count(CallFate::JobPauses) > 0);
        QCOMPARE(bench.count(CallFate::ItemFailed), 0);
        QVERIFY(bench.log->calls < 8 + 8);
    }

    void stopGivesBackWhatIsNotUnderWay()
    {
        Bench bench(
            [](const QString &content, int) -> CallResult {
                if (content.endsWith(u'1'))
                    return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 503);
                return ScriptedModel::answerOf(QStringLiteral("yes"));
            },
            20);
        bench.gate->began(); // held by another job, so that a limit of two leaves one place
        bench.gate->began();
        bench.gate->ended(CallEnding::RateLimited);
        bench.gate->closeFor(1);
        QTRY_VERIFY(!bench.gate->isOpen());
        bench.gate->ended(CallEnding::OtherFailure);
        QTRY_VERIFY(bench.gate->isOpen());
        bench.send(3);
        QCOMPARE(bench.log->underWay, 1);
        QCOMPARE(bench.desk.stop().size(), size_t(2));
        QTRY_VERIFY(bench.desk.isIdle());
        QCOMPARE(bench.count(CallFate::GivenBack), 1);
    }

    void abortDropsWhatIsUnderWay()
    {
        Bench bench(yes, 20);
        bench.send(3);
        QCOMPARE(bench.desk.abort().size(), size_t(3));
        QVERIFY(bench.desk.isIdle());
        QTest::qWait(40);
        QVERIFY(bench.answers.empty());
        QVERIFY(bench.gate->isOpen());
    }
};

QTEST_GUILESS_MAIN(TestCallDesk)
#include "tst_call_desk.moc"
