// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/endpoint_gate.h"
#include "core/jobs/failure_watch.h"
#include "core/jobs/rate_meter.h"

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
    for (int i = 0; i < times; ++i) {
        gate.began();
        gate.ended(ending);
    }
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
        QSignalSpy opened(&gate, &EndpointGate::opened);
        for (int i = 0; i < 8; ++i)
            gate.began();
        gate.ended(CallEnding::RateLimited);
        gate.closeFor(20);
        QVERIFY(!gate.isOpen());
        for (int i = 0; i < 7; ++i)
            gate.ended(CallEnding::Answered);
        QVERIFY(!gate.isOpen());
        QVERIFY(opened.wait());
        QVERIFY(gate.isOpen());
    }

    void afterARateLimitHalfAsManyCallsGoOut()
    {
        EndpointGate gate(1, 10);
        for (int i = 0; i < 8; ++i)
            gate.began();
        gate.ended(CallEnding::RateLimited);
        gate.closeFor(1);
        QTRY_COMPARE(gate.isOpen(), false);
        for (int i = 0; i < 7; ++i)
            gate.ended(CallEnding::OtherFailure);
        QTRY_VERIFY(gate.isOpen());
        for (int i = 0; i < 4; ++i) {
            QVERIFY(gate.isOpen());
            gate.began();
        }
        QVERIFY(!gate.isOpen());
        gate.ended(CallEnding::Answered);
        end(gate, CallEnding::Answered, 19);
        gate.began();
        QVERIFY(gate.isOpen()); // twenty answers: one more
        gate.began();
        QVERIFY(!gate.isOpen());
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
        gate.began();
        QVERIFY(!gate.isOpen());
        gate.ended(CallEnding::NoConnection);
        QCOMPARE(gate.failedProbes(), 1);
        QTRY_VERIFY(gate.isOpen());
        end(gate, CallEnding::Answered);
        QVERIFY(!gate.isProbing());
        QVERIFY(gate.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestJobPacing)
#include "tst_job_pacing.moc"
