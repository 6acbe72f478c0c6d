// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/job_cost.h"
#include "core/text/money_text.h"

#include <QTest>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

AgentConfiguration agentOf(const QString &baseUrl, const QString &model)
{
    AgentConfiguration agent;
    agent.baseUrl = baseUrl;
    agent.model = model;
    return agent;
}

JobSummary answered(qint64 answers, qint64 input, qint64 output, qint64 cached = 0)
{
    JobSummary summary;
    summary.done = answers;
    summary.usage.inputTokens = input;
    summary.usage.outputTokens = output;
    summary.usage.cachedInputTokens = cached;
    return summary;
}

} // namespace

class TestJobCost : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAJobCost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<QString>("text");
        const QString openAi = s("https://api.openai.com/v1");
        QTest::newRow("priced") << openAi << s("gpt-4o") << qint64(1'000'000) << qint64(100'000)
                                << s("3.50 US dollars by prices of 2026-07-24");
        QTest::newRow("small") << openAi << s("gpt-4o") << qint64(100) << qint64(1)
                               << s("0.00026 US dollars by prices of 2026-07-24");
        QTest::newRow("tiny") << openAi << s("gpt-4o") << qint64(1) << qint64(0)
                              << s("0.0000025 US dollars by prices of 2026-07-24");
        QTest::newRow("unknown model") << openAi << s("gpt-unheard-of") << qint64(1000) << qint64(100)
                                       << s("price unknown");
        QTest::newRow("no tokens counted")
            << openAi << s("gpt-4o") << qint64(0) << qint64(0) << s("unknown: the server counted no tokens");
        QTest::newRow("here, in the list") << s("http://127.0.0.1:11434/v1") << s("qwen3:8b") << qint64(1000)
                                           << qint64(9) << s("free on this computer");
        QTest::newRow("here, in the list, nothing counted")
            << s("http://localhost:8080/v1") << s("llama") << qint64(0) << qint64(0) << s("free on this computer");
        QTest::newRow("here, not in the list")
            << s("http://127.0.0.1:9999/v1") << s("llama") << qint64(1000) << qint64(9) << s("price unknown");
        QTest::newRow("elsewhere") << s("https://llm.example.org/v1") << s("llama") << qint64(1000) << qint64(9)
                                   << s("price unknown");
    }

    void saysWhatAJobCost()
    {
        QFETCH(QString, url);
        QFETCH(QString, model);
        QFETCH(qint64, input);
        QFETCH(qint64, output);
        const auto cost = jobCost(answered(10, input, output), agentOf(url, model), ModelCatalogue::shipped());
        QVERIFY(cost);
        QTEST(datedCostText(*cost), "text");
        QVERIFY(cost->dollars != 0.0 || cost->isLocal); // an unknown price is never 0
    }

    void cachedTokensAreCheaper()
    {
        const AgentConfiguration agent = agentOf(s("https://api.openai.com/v1"), s("gpt-4o"));
        const auto cost = jobCost(answered(10, 1'000'000, 0, 400'000), agent, ModelCatalogue::shipped());
        QCOMPARE(*cost->dollars, 0.6 * 2.5 + 0.4 * 1.25);
    }

    void longPromptsAreJudgedByTheMeanOfACall()
    {
        ModelCatalogue catalogue;
        QCOMPARE(catalogue.add(R"({"providers": {"x": ["x.org"]}, "models": [{"provider": "x", "model": "m", "price":
                                   {"input": 1, "output": 1, "long_prompts": {"over": 1000, "input": 5, "output": 5}}}]})"),
                 QStringList());
        const AgentConfiguration agent = agentOf(s("https://x.org/v1"), s("m"));
        QCOMPARE(*jobCost(answered(100, 100'000, 0), agent, catalogue)->dollars, 0.1);
        QCOMPARE(*jobCost(answered(10, 100'000, 0), agent, catalogue)->dollars, 0.5);
    }

    void theServersOwnNameOfTheModelCounts()
    {
        JobSummary summary = answered(1, 1'000'000, 0);
        summary.servedModel = s("gpt-4o-mini-2024-07-18");
        const AgentConfiguration agent = agentOf(s("https://api.openai.com/v1"), s("chosen for me"));
        QCOMPARE(*jobCost(summary, agent, ModelCatalogue::shipped())->dollars, 0.15);
    }

    void nothingIsSaidWhereNothingWasCalled()
    {
        const AgentConfiguration agent = agentOf(s("https://api.openai.com/v1"), s("gpt-4o"));
        QVERIFY(!jobCost(answered(0, 0, 0), agent, ModelCatalogue::shipped()));
        QVERIFY(!jobCost(answered(5, 0, 0), builtInAgent(), ModelCatalogue::shipped()));
    }
};

QTEST_APPLESS_MAIN(TestJobCost)
#include "tst_job_cost.moc"
