// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/carrier/endpoint_gate.h"
#include "core/jobs/carrier/fair_shares.h"
#include "core/jobs/run/failure_watch.h"
#include "core/jobs/run/rate_meter.h"

#include <QSignalSpy>
#include <QTest>

using namespace tandem;

namespace {
/// The number of the failure, from 1, at which the watch asks to pause; 0: never.
int pausesAt(FailureWatch watch, const QString &outcomes)
{
    for (int i = 0; i < outcomes.size(); ++i) {
        if (outcomes.at(i) == u'+')
            watch.succeeded();
        else if (watch.failed(outcomes.at(i)))
            return i + 1;
    }
    return 0;
}

void end(EndpointGate &gate, CallEnding ending, int times = 1)
{
    for (int i = 0; i < times; ++i)
        gate.ended(gate.began(1), ending);
}

/// Lets so many calls begin; returns the last one.
qint64 begin(InFlightLimit &limit, int count, qint64 newest = 0)
{
    for (int i = 1; i <= count; ++i)
        limit.began(newest + i, i);
    return newest + count;
}
} // namespace

class TestJobPacing : public QObject
{
    Q_OBJECT

private slots:
    void failuresAlikePause_data()
    {
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<bool>("isFirstRun");
        QTest::addColumn<int>("expected");

        QTest::newRow("first five") << QStringLiteral("aaaaa") << true << 5;
        QTest::newRow("four") << QStringLiteral("aaaa+") << true << 0;
        QTest::newRow("first five differ") << QStringLiteral("aaaab") << true << 0;
        QTest::newRow("success in between") << QStringLiteral("aa+aaa") << true << 0;
        QTest::newRow("later run") << QStringLiteral("aaaaaa") << false << 0;
        QTest::newRow("twenty later") << QStringLiteral("+") + QString(20, u'a') << true << 21;
        QTest::newRow("twenty, not alike") << QString(19, u'a') + QStringLiteral("b") << false << 0;
        QTest::newRow("twenty of the second kind") << QStringLiteral("ab") + QString(19, u'b') << false << 21;
    }

    void failuresAlikePause()
    {
        QFETCH(QString, outcomes);
        QFETCH(bool, isFirstRun);
        QFETCH(int, expected);
        QCOMPARE(pausesAt(FailureWatch(isFirstRun), outcomes), expected);
    }

    void firstAnswersWithoutALabelPause_data()
    {
        QTest::addColumn<QString>("answers"); // + holds a label
        QTest::addColumn<bool>("isFirstRun");
        QTest::addColumn<int>("expected");
        QTest::newRow("none of twenty") << QString(25, u'-') << true << 20;
        QTest::newRow("one of twenty") << QString(19, u'-') + u'+' + QString(40, u'-') << true << 0;
        QTest::newRow("the first") << u'+' + QString(40, u'-') << true << 0;
        QTest::newRow("later run") << QString(40, u'-') << false << 0;
    }

    void firstAnswersWithoutALabelPause()
    {
        QFETCH(QString, answers);
        QFETCH(bool, isFirstRun);
        FirstAnswers watch(isFirstRun);
        int pausedAt = 0;
        for (int i = 0; i < answers.size() && pausedAt == 0; ++i)
            pausedAt = watch.read(answers.at(i) == u'+') ? i + 1 : 0;
        QTEST(pausedAt, "expected");
    }

    void rateIsOfTheLastTenSeconds()
    {
        RateMeter meter;
        QCOMPARE(meter.perSecond(0), 0.0);
        QCOMPARE(meter.timeLeft(0, 100), Milliseconds(-1));
        for (Milliseconds now = 0; now < 20'000; now += 100)
            meter.add(now, now < 10'000 ? 1 : 5);
        QVERIFY(qAbs(meter.perSecond(20'000) - 50.0) < 1.5);
        QVERIFY(qAbs(meter.timeLeft(20'000, 500) - 10'000) < 400);
        QCOMPARE(meter.perSecond(40'000), 0.0);
    }

    void rateAtTheBeginningIsOfTheTimeSoFar()
    {
        RateMeter meter;
        meter.add(1'000, 0);
        meter.add(2'000, 30);
        QCOMPARE(meter.perSecond(3'000), 15.0);
    }

    void aRateLimitClosesTheGateForEverybody()
    {
        EndpointGate gate(1, 10);
        std::vector<CallTicket> calls;
        for (int i = 0; i < 4; ++i)
            calls.push_back(gate.began(1));
        gate.ended(calls.back(), CallEnding::RateLimited);
        gate.closeFor(20);
        QVERIFY(!gate.isOpen());
        for (int i = 0; i < 3; ++i)
            gate.ended(calls[size_t(i)], CallEnding::Answered);
        QVERIFY(!gate.isOpen());
        QTRY_VERIFY(gate.isOpen());
    }

    void theNumberInFlightGrowsByAQuarterWhenItsLastCallIsAnswered()
    {
        InFlightLimit limit(4);
        qint64 newest = begin(limit, 4);
        for (qint64 call = 1; call < 4; ++call)
            limit.answered(call, true);
        QCOMPARE(limit.current(), 4);
        limit.answered(4, true);
        QCOMPARE(limit.current(), 5);
        newest = begin(limit, 4, newest);
        limit.answered(newest, true); // never as many as allowed
        QCOMPARE(limit.current(), 5);
        newest = begin(limit, 5, newest);
        limit.answered(newest, false); // the provider has little left
        QCOMPARE(limit.current(), 5);
        int rounds = 0;
        for (; limit.current() < 200; ++rounds) {
            newest = begin(limit, limit.current(), newest);
            limit.answered(newest, true);
        }
        QVERIFY(rounds < 25);
    }

    void oneBurstOfRefusalsHalvesTheNumberOnce()
    {
        InFlightLimit limit(40);
        const qint64 newest = begin(limit, 40);
        for (qint64 call = 1; call <= 20; ++call)
            limit.refused(call, newest, 40);
        QCOMPARE(limit.current(), 20);
        limit.refused(newest + 1, newest + 1, 20);
        QCOMPARE(limit.current(), 10);
        limit.timedOut(newest + 2, newest + 2);
        QCOMPARE(limit.current(), 8);
        for (int i = 0; i < 20; ++i)
            limit.answered(newest + 3 + i, true);
        QCOMPARE(limit.current(), 9);
        for (int i = 0; i < 30; ++i)
            limit.refused(newest + 100 + i, newest + 100 + i, 1);
        QCOMPARE(limit.current(), 1);
    }

    void sharesAreFair_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<std::vector<int>>("wanted");
        QTest::addColumn<std::vector<int>>("shares");
        QTest::newRow("one") << 10 << std::vector{16} << std::vector{10};
        QTest::newRow("enough for all") << 100 << std::vector{16, 4} << std::vector{16, 4};
        QTest::newRow("alike") << 10 << std::vector{16, 16} << std::vector{5, 5};
        QTest::newRow("who wants little gets it") << 10 << std::vector{200, 2, 200} << std::vector{4, 2, 4};
        QTest::newRow("at least one") << 1 << std::vector{5, 5} << std::vector{1, 1};
        QTest::newRow("who wants none") << 4 << std::vector{0, 9} << std::vector{0, 4};
    }

    void sharesAreFair()
    {
        QFETCH(int, total);
        QFETCH(std::vector<int>, wanted);
        QTEST(fairShares(total, wanted), "shares");
    }

    void bucketsRefillEvenlyAndBearDebts()
    {
        TokenBucket requests = TokenBucket::ofMinute(600, 0); // ten a second
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(requests.wait(1, 0), 0);
            requests.take(1, 0);
        }
        QCOMPARE(requests.wait(1, 0), 100);
        QCOMPARE(requests.wait(1, 100), 0);
        QCOMPARE(requests.level(60'000), 10.0);

        TokenBucket tokens = TokenBucket::ofMinute(6'000, 0);
        QCOMPARE(tokens.wait(900, 0), 0); // more than it holds
        tokens.take(900, 0);
        QCOMPARE(tokens.wait(900, 0), 9'000);
        tokens.take(-400, 0);
        QCOMPARE(tokens.wait(50, 0), 4'500);
    }

    void theBudgetHoldsByTheTightestLimit()
    {
        EndpointBudget budget;
        QCOMPARE(budget.room(50, 0), 50);
        QVERIFY(!budget.inForce(0));
        budget.setUserLimits(60, 0, 0); // one a second
        QCOMPARE(budget.room(50, 0), 1);
        budget.take(100, 0);
        QCOMPARE(budget.room(50, 0), 0);
        QCOMPARE(*budget.inForce(0), (LimitInForce{LimitKind::UserRequests, 60, 1'000}));
        budget.setUserLimits(60, 0, 500); // as before: what was taken stays taken
        QCOMPARE(budget.wait(1, 500), 500);
        budget.learn({RateLimit{1'000, 900, 6'000}, RateLimit{10'000, 50, 59'700}}, 1'000);
        QVERIFY(!budget.isGenerous(1'000));
        QCOMPARE(budget.wait(40, 1'000), 0);
        QCOMPARE(budget.inForce(1'000)->kind, LimitKind::ProviderTokens); // 500 tokens by guess
        for (int i = 0; i < 10; ++i)
            budget.settle(80, 40, 20, 1'000);
        QVERIFY(!budget.inForce(1'000)); // 20 tokens each
        QCOMPARE(budget.expectedTokens(400), 100.0);
        QCOMPARE(budget.room(50, 1'000), 1); // the request of this second
        QVERIFY(budget.isGenerous(20'000));
    }

    void withoutConnectionOneProbeGoesOutAtATime()
    {
        EndpointGate gate(1, 10);
        end(gate, CallEnding::NoConnection, 4);
        QVERIFY(!gate.isProbing());
        end(gate, CallEnding::NoConnection);
        QVERIFY(gate.isProbing());
        QCOMPARE(gate.failedProbes(), 0);
        QVERIFY(!gate.isOpen());
        QTRY_VERIFY(gate.isOpen());
        const CallTicket probe = gate.began(1);
        QVERIFY(!gate.isOpen());
        gate.ended(probe, CallEnding::NoConnection);
        QCOMPARE(gate.failedProbes(), 1);
        QTRY_VERIFY(gate.isOpen());
        end(gate, CallEnding::Answered);
        QVERIFY(!gate.isProbing());
        QVERIFY(gate.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestJobPacing)
#include "tst_job_pacing.moc"
