// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_forecast.h"

#include <QTest>

#include <cmath>

using namespace tandem;

namespace {

AgentConfiguration agentOf(const char *baseUrl, const char *model, const QByteArray &parameters = "{}")
{
    AgentConfiguration agent;
    agent.baseUrl = QString::fromLatin1(baseUrl);
    agent.model = QString::fromLatin1(model);
    agent.parameters = parameters;
    return agent;
}

std::vector<LabelDefinition> sentiment()
{
    LabelDefinition definition;
    definition.name = QStringLiteral("sentiment");
    return {definition};
}

JobForecast forecastFor(const AgentConfiguration &agent, qint64 bytes, qint64 items)
{
    return forecastJob({{{}, QString(bytes, u'a')}, {{}, QString(3 * bytes, u'a')}}, items, agent, sentiment(),
                       ModelCatalogue::shipped());
}

} // namespace

class TestJobForecast : public QObject
{
    Q_OBJECT

private slots:
    void scalesTheSampleUp()
    {
        const JobForecast forecast =
            forecastFor(agentOf("https://api.openai.com/v1", "gpt-4o", R"({"max_tokens": 20})"), 120, 1000);
        // 240 bytes a prompt; 60 to 80 tokens, 7 to 11 for the chat, the form's length to 20 for the answer.
        QVERIFY(forecast.cost.leastTokens >= 1000 * (60 + 7 + 1));
        QVERIFY(forecast.cost.leastTokens <= 1000 * (60 + 7 + 20));
        QCOMPARE(forecast.cost.mostTokens, qint64(1000 * (80 + 11 + 20)));
        QVERIFY(std::abs(*forecast.cost.most - 1000 * (91 * 2.5 + 20 * 10.0) / 1e6) < 1e-9);
        QCOMPARE(forecast.priceDate, QDate(2026, 7, 24));
        QCOMPARE(forecast.contextTokens, qint64(128000));
        QCOMPARE(forecast.sampled, 2);
        QCOMPARE(forecast.tooLong, 0);
        QVERIFY(forecastText(forecast).contains(QStringLiteral("2026-07-24")));
    }

    void severalSamplesCostMore()
    {
        AgentConfiguration agent = agentOf("https://api.openai.com/v1", "gpt-4o", R"({"max_tokens": 20})");
        const JobForecast one = forecastFor(agent, 120, 1000);
        agent.samples = 5;
        const JobForecast five = forecastFor(agent, 120, 1000);
        QCOMPARE(five.cost.mostTokens, 5 * one.cost.mostTokens);
        QVERIFY(five.cost.leastTokens > one.cost.leastTokens);
        QVERIFY(five.cost.leastTokens < 5 * one.cost.leastTokens);
    }

    void unknownIsNeverNothing()
    {
        const JobForecast unknown = forecastFor(agentOf("https://example.org/v1", "gpt-4o"), 120, 1000);
        QVERIFY(!unknown.cost.least && !unknown.cost.most);
        QVERIFY(forecastText(unknown).contains(QStringLiteral("unknown")));
        const JobForecast free = forecastFor(agentOf("http://127.0.0.1:11434", "qwen3:8b"), 120, 1000);
        QCOMPARE(*free.cost.most, 0.0);
        QVERIFY(forecastText(free).contains(QStringLiteral("nothing")));
    }

    void countsWhatIsTooLong()
    {
        const AgentConfiguration agent = agentOf("https://api.groq.com/openai/v1", "llama-3.3-70b-versatile");
        const JobForecast forecast = forecastFor(agent, 300000, 10);
        QCOMPARE(forecast.tooLong, 1);
    }

    void nothingToLookAt()
    {
        const JobForecast forecast =
            forecastJob({}, 0, agentOf("https://api.openai.com/v1", "gpt-4o"), sentiment(), ModelCatalogue::shipped());
        QCOMPARE(forecast.cost.mostTokens, qint64(0));
        QCOMPARE(forecast.sampled, 0);
    }
};

QTEST_APPLESS_MAIN(TestJobForecast)
#include "tst_job_forecast.moc"
