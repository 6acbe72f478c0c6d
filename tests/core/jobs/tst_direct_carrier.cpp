// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/direct_carrier.h"
#include "tests/core/jobs/scripted_model.h"

#include <QTest>

using namespace tandem;

namespace {

constexpr RetrySettings quick{.unit = 2, .cap = 10};

/// A carrier over a scripted model, with what came of its tasks.
struct Bench
{
    explicit Bench(ScriptedModel::Script script, Milliseconds latency = 1, int first = EndpointGate::unlimited,
                   const DirectCarrierSettings &settings = {.retry = quick})
        : gate(std::make_shared<EndpointGate>(quick.unit, quick.cap, first))
        , carrier(
              std::make_unique<ScriptedModel>(std::move(script), log, latency), gate, settings,
              {[this](const CallTask &task, const Answer &answer) { answers[task.item] = answer.samples.front().text; },
               [this](const CallTask &task, const CallFailure &failure, CallFate fate) {
                   fates.push_back(fate);
                   reasons.push_back(failure.reason);
                   attempts = task.attempts;
                   sentence = failure.sentence();
               },
               [this] { ++roomChanges; }})
    {
    }

    void send(int count, int first = 1)
    {
        for (int i = first; i < first + count; ++i) {
            CallTask task;
            task.item = ItemId(i);
            task.request.content = QStringLiteral("text %1").arg(i);
            carrier.send(std::move(task));
        }
    }

    qsizetype count(CallFate fate) const { return std::count(fates.begin(), fates.end(), fate); }

    std::shared_ptr<ScriptLog> log = std::make_shared<ScriptLog>();
    std::shared_ptr<EndpointGate> gate;
    std::map<ItemId, QString> answers;
    std::vector<CallFate> fates;
    std::vector<QString> reasons;
    int attempts = 0;
    int roomChanges = 0;
    QString sentence;
    DirectCarrier carrier;
};

CallResult yes(const QString &, int)
{
    return ScriptedModel::answerOf(QStringLiteral("yes"));
}

} // namespace

class TestDirectCarrier : public QObject
{
    Q_OBJECT

private slots:
    void sendsAllAtOnceAndNeverAnswersFromInside()
    {
        Bench bench(yes, 20);
        bench.send(30);
        QCOMPARE(bench.log->calls.load(), 0);
        QTRY_COMPARE(bench.log->underWay, 30);
        QVERIFY(bench.answers.empty());
        QTRY_COMPARE(bench.answers.size(), size_t(30));
        QVERIFY(bench.carrier.isIdle());
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
        QCOMPARE(bench.log->calls.load(), 3);
    }

    void givesAnItemUpAfterItsRetries()
    {
        Bench bench([](const QString &, int) -> CallResult {
            return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 500);
        });
        bench.send(1);
        QTRY_VERIFY(bench.carrier.isIdle());
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
        QTRY_VERIFY(bench.carrier.isIdle());
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
        QCOMPARE(bench.log->calls.load(), 4);
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
            bench.carrier.send(std::move(task));
            const ItemId sent(next++);
            QTRY_VERIFY(bench.answers.count(sent) == 1 || bench.answers.count(ItemId(1)) == 1);
        }
        QCOMPARE(bench.count(CallFate::ItemFailed), 0);
        QCOMPARE(bench.answers.count(ItemId(1)), size_t(1));
    }

    void withoutConnectionItProbesUntilItComesBack()
    {
        int remaining = 40;
        Bench bench([&remaining](const QString &, int) -> CallResult {
            if (--remaining > 0)
                return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("connection"), 0);
            return ScriptedModel::answerOf(QStringLiteral("yes"));
        });
        bench.send(8);
        QTRY_COMPARE(bench.carrier.limitInForce().kind, LimitKind::Network);
        QVERIFY(bench.log->underWay <= 1);
        QTRY_COMPARE(bench.answers.size(), size_t(8));
        QCOMPARE(bench.count(CallFate::ItemFailed) + bench.count(CallFate::JobPauses), 0);
        QCOMPARE(bench.count(CallFate::TriedAgain), 39);
        QCOMPARE(bench.log->calls.load(), 39 + 8);
    }

    void oneCallAtATimeOutlastsTheNetwork_data()
    {
        QTest::addColumn<bool>("isUnreachable");
        QTest::newRow("nothing was sent") << true;
        QTest::newRow("it broke off each time") << false;
    }

    void oneCallAtATimeOutlastsTheNetwork()
    {
        QFETCH(bool, isUnreachable);
        DirectCarrierSettings settings{.retry = quick};
        settings.isFresh = false;
        Bench bench(
            [isUnreachable](const QString &, int call) -> CallResult {
                auto failure = ScriptedModel::failed(CallDecision::Retry, QStringLiteral("connection"), 0);
                failure.value().isUnreachable = isUnreachable;
                if (call <= 20)
                    return failure;
                return ScriptedModel::answerOf(QStringLiteral("yes"));
            },
            1, EndpointGate::firstInFlight, settings);
        bench.carrier.setInFlight(1);
        bench.send(1);
        QTRY_VERIFY(bench.carrier.isIdle());
        QCOMPARE(bench.answers.size(), size_t(isUnreachable ? 1 : 0));
        QCOMPARE(bench.count(CallFate::ItemFailed), isUnreachable ? 0 : 1);
        QCOMPARE(bench.log->calls.load(), isUnreachable ? 21 : 4);
    }

    void aServerThatWasNeverReachedPausesTheJobAtTheSecondCall_data()
    {
        QTest::addColumn<bool>("isFresh");
        QTest::addColumn<bool>("isUnreachable");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("fresh, refused") << true << true << true;
        QTest::newRow("fresh, reset") << true << false << false;
        QTest::newRow("later, refused") << false << true << false;
    }

    void aServerThatWasNeverReachedPausesTheJobAtTheSecondCall()
    {
        QFETCH(bool, isFresh);
        QFETCH(bool, isUnreachable);
        QFETCH(bool, pauses);
        DirectCarrierSettings settings{.retry = quick};
        settings.isFresh = isFresh;
        Bench bench(
            [isUnreachable](const QString &, int call) -> CallResult {
                auto failure = ScriptedModel::failed(CallDecision::Retry, QStringLiteral("connection"), 0);
                failure.value().isUnreachable = isUnreachable;
                if (call > 1)
                    return ScriptedModel::answerOf(QStringLiteral("yes"));
                return failure;
            },
            1, EndpointGate::firstInFlight, settings);
        bench.send(4);
        QTRY_VERIFY(bench.carrier.isIdle());
        QCOMPARE(bench.count(CallFate::JobPauses) > 0, pauses);
        QCOMPARE(bench.count(CallFate::ItemFailed), 0);
        QCOMPARE(bench.sentence.contains(QStringLiteral("cannot be reached")), pauses);
    }

    void whatPausesTakesNoPlaceAndGoesFirst()
    {
        DirectCarrierSettings settings{.retry = {.unit = 400, .cap = 400}};
        Bench bench(
            [](const QString &content, int call) -> CallResult {
                if (content == u"text 1" && call == 1)
                    return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 500);
                return ScriptedModel::answerOf(QStringLiteral("yes"));
            },
            1, EndpointGate::unlimited, settings);
        bench.carrier.setInFlight(1);
        bench.send(1);
        QTRY_COMPARE(bench.carrier.pausing(), 1);
        QCOMPARE(bench.carrier.room(), 1);
        bench.send(3, 2);
        QTRY_COMPARE(bench.answers.size(), size_t(3));
        QCOMPARE(bench.answers.count(ItemId(1)), size_t(0));
        QTRY_COMPARE(bench.answers.size(), size_t(4));
        QCOMPARE(bench.log->mostUnderWay, 1);
        QVERIFY(bench.roomChanges > 0);
    }

    void anItemHasOnlySoMuchTime()
    {
        DirectCarrierSettings settings{.retry = {.unit = 20, .cap = 20, .serverRetries = 1000, .itemDeadline = 100}};
        Bench bench(
            [](const QString &, int) -> CallResult {
                return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 500);
            },
            1, EndpointGate::unlimited, settings);
        bench.send(1);
        QTRY_VERIFY(bench.carrier.isIdle());
        QCOMPARE(bench.count(CallFate::ItemFailed), 1);
        QVERIFY(bench.attempts >= 3 && bench.attempts <= 11);
    }

    void theNumberInFlightCanBeChanged()
    {
        Bench bench(yes, 5);
        bench.carrier.setInFlight(2);
        bench.send(20);
        QTRY_VERIFY(bench.answers.size() >= 4);
        QCOMPARE(bench.log->mostUnderWay, 2);
        bench.carrier.setInFlight(6);
        QTRY_COMPARE(bench.answers.size(), size_t(20));
        QCOMPARE(bench.log->mostUnderWay, 6);
    }

    void requestsAMinuteAreKept()
    {
        DirectCarrierSettings settings{.retry = quick};
        settings.requestsPerMinute = 1200; // 20 a second
        Bench bench(yes, 1, EndpointGate::unlimited, settings);
        bench.send(28);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(bench.log->calls >= 20);
        QTRY_COMPARE(bench.carrier.limitInForce().kind, LimitKind::UserRequests);
        QCOMPARE(bench.carrier.limitInForce().number, 1200);
        QCOMPARE(bench.carrier.room(), 0);
        QTRY_COMPARE(bench.answers.size(), size_t(28));
        QVERIFY(timer.elapsed() >= 350);
    }

    void twoDesksShareAnEndpointFairly()
    {
        Bench first(yes, 5, 6);
        std::vector<int> order;
        DirectCarrier second(std::make_unique<ScriptedModel>(yes, std::make_shared<ScriptLog>(), 5), first.gate,
                             {.retry = quick},
                             {[&order](const CallTask &task, const Answer &) { order.push_back(int(task.item.value)); },
                              [](const CallTask &, const CallFailure &, CallFate) {},
                              {}});
        QCOMPARE(second.room(), 3);
        first.send(30);
        for (int i = 1; i <= 30; ++i) {
            CallTask task;
            task.item = ItemId(i);
            second.send(std::move(task));
        }
        QTRY_VERIFY(first.answers.size() >= 12);
        QVERIFY2(std::abs(int(order.size()) - int(first.answers.size())) <= 4, "one of two desks was favoured");
        QTRY_COMPARE(order.size() + first.answers.size(), size_t(60));
    }

    void stopGivesBackWhatIsNotUnderWay()
    {
        Bench bench(
            [](const QString &content, int) -> CallResult {
                if (content.endsWith(u'1'))
                    return ScriptedModel::failed(CallDecision::Retry, QStringLiteral("server"), 503);
                return ScriptedModel::answerOf(QStringLiteral("yes"));
            },
            20, 1);
        bench.send(3);
        QTRY_COMPARE(bench.log->underWay, 1);
        QCOMPARE(bench.carrier.stop().size(), size_t(2));
        QTRY_VERIFY(bench.carrier.isIdle());
        QCOMPARE(bench.count(CallFate::GivenBack), 1);
    }

    void abortDropsWhatIsUnderWay()
    {
        Bench bench(yes, 20);
        bench.send(3);
        QTRY_COMPARE(bench.log->underWay, 3);
        QCOMPARE(bench.carrier.abort().size(), size_t(3));
        QVERIFY(bench.carrier.isIdle());
        QTest::qWait(40);
        QVERIFY(bench.answers.empty());
        QVERIFY(bench.gate->isOpen());
    }
};

QTEST_GUILESS_MAIN(TestDirectCarrier)
#include "tst_direct_carrier.moc"
