// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/retry_policy.h"

#include <QTest>

using namespace tandem;

namespace {

CallFailure failureOf(CallDecision decision, const char *reason, Milliseconds retryAfter = 0, bool wasTimeout = false)
{
    CallFailure failure;
    failure.decision = decision;
    failure.reason = QString::fromLatin1(reason);
    failure.retryAfter = retryAfter;
    failure.wasTimeout = wasTimeout;
    return failure;
}

double lowest()
{
    return 0;
}

double almostOne()
{
    return 0.999999;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void countsRetries_data();
    void countsRetries();
    void doublesUpToTheCap();
    void heedsTheServer();
    void neverRetriesOtherwise();
};

void TestRetryPolicy::countsRetries_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("wasTimeout");
    QTest::addColumn<int>("retries");
    QTest::newRow("rate limit") << QStringLiteral("rate_limit") << false << 5;
    QTest::newRow("server") << QStringLiteral("server_error") << false << 3;
    QTest::newRow("connection") << QStringLiteral("connection") << false << 3;
    QTest::newRow("timeout") << QStringLiteral("timeout") << true << 2;
}

void TestRetryPolicy::countsRetries()
{
    QFETCH(QString, reason);
    QFETCH(bool, wasTimeout);
    QFETCH(int, retries);
    const CallFailure failure = failureOf(CallDecision::Retry, qPrintable(reason), 0, wasTimeout);
    QVERIFY(retryDelay({}, failure, retries, lowest));
    QVERIFY(!retryDelay({}, failure, retries + 1, lowest));
}

void TestRetryPolicy::doublesUpToTheCap()
{
    RetrySettings settings;
    settings.serverRetries = 100;
    const CallFailure failure = failureOf(CallDecision::Retry, "server_error");
    QCOMPARE(retryDelay(settings, failure, 1, lowest), std::optional<Milliseconds>(500));
    QCOMPARE(retryDelay(settings, failure, 1, almostOne), std::optional<Milliseconds>(999));
    QCOMPARE(retryDelay(settings, failure, 3, lowest), std::optional<Milliseconds>(2000));
    QCOMPARE(retryDelay(settings, failure, 7, lowest), std::optional<Milliseconds>(30'000));
    QCOMPARE(retryDelay(settings, failure, 90, almostOne), std::optional<Milliseconds>(59'999));
}

void TestRetryPolicy::heedsTheServer()
{
    const CallFailure failure = failureOf(CallDecision::RetryAfter, "rate_limit", 7000);
    QCOMPARE(retryDelay({}, failure, 1, lowest), std::optional<Milliseconds>(7000));
    QCOMPARE(retryDelay({}, failure, 5, almostOne), std::optional<Milliseconds>(7249));
    QVERIFY(!retryDelay({}, failure, 6, lowest));
}

void TestRetryPolicy::neverRetriesOtherwise()
{
    for (const CallDecision decision : {CallDecision::FailItem, CallDecision::PauseJob, CallDecision::Adapt})
        QVERIFY(!retryDelay({}, failureOf(decision, "rate_limit", 10), 1, lowest));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
