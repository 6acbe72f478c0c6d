// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/rate_limits.h"

#include <QTest>

using namespace tandem;

namespace {
// Sat, 21 Nov 2026 12:00:00 UTC
constexpr Milliseconds noon = 1'795'262'400'000;

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

Headers openAi(const QByteArray &what, const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    return {{"X-RateLimit-Limit-" + what, limit},
            {"X-RateLimit-Remaining-" + what, remaining},
            {"X-RateLimit-Reset-" + what, reset}};
}

Headers anthropic(const QByteArray &what, const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    const QByteArray name = "anthropic-ratelimit-" + what;
    return {{name + "-limit", limit}, {name + "-remaining", remaining}, {name + "-reset", reset}};
}

Headers operator+(Headers first, const Headers &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}
} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Clock::replace([] { return noon; });
    }
    void cleanupTestCase() { Clock::replace({}); }

    void reads_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<RateLimits>("expected");
        using Limits = RateLimits;
        QTest::newRow("none") << Headers() << Limits();
        QTest::newRow("OpenAI") << openAi("Requests", "500", "499", "120ms") + openAi("Tokens", "30000", "0", "6m0s")
                                << Limits{RateLimit{500, 499, 120}, RateLimit{30000, 0, 360'000}};
        QTest::newRow("Groq, a day") << openAi("Requests", "14400", "14370", "2m59.56s")
                                     << Limits{RateLimit{14400, 14370, 179'560}, {}};
        QTest::newRow("Azure") << openAi("Requests", "60", "59", "1") << Limits{RateLimit{60, 59, 1'000}, {}};
        QTest::newRow("Azure, unknown") << openAi("Requests", "60", "59", "-1") << Limits{RateLimit{60, 59, 0}, {}};
        QTest::newRow("remaining unknown") << openAi("Requests", "60", "-1", "0") << Limits();
        QTest::newRow("the tightest") << openAi("Tokens", "1000", "900", "1s") +
                                             openAi("Project-Tokens", "100", "20", "2s") +
                                             openAi("Tokens_usage_based", "1000", "300", "3s")
                                      << Limits{{}, RateLimit{100, 20, 2'000}};
        QTest::newRow("Anthropic") << anthropic("requests", "50", "49", "2026-11-21T12:00:01Z") +
                                          anthropic("input-tokens", "50000", "40000", "2026-11-21T12:00:12.5Z") +
                                          anthropic("output-tokens", "10000", "1000", "2026-11-21T13:01:00+01:00")
                                   << Limits{RateLimit{50, 49, 1'000}, RateLimit{10000, 1000, 60'000}};
        QTest::newRow("a moment that is over")
            << anthropic("requests", "50", "49", "2026-11-21T11:00:00Z") << Limits{RateLimit{50, 49, 0}, {}};
        QTest::newRow("nonsense") << openAi("Requests", "many", "some", "soon") << Limits();
        QTest::newRow("more left than there is")
            << openAi("Requests", "10", "12", "1s") << Limits{RateLimit{10, 10, 1'000}, {}};
    }

    void reads()
    {
        QFETCH(Headers, headers);
        HttpReply reply;
        reply.headers = headers;
        QTEST(rateLimitsOf(reply), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_rate_limits.moc"
