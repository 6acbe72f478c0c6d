// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/model_catalogue.h"
#include "core/llm/catalogue/model_cost.h"
#include "core/llm/catalogue/users_catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

AgentConfiguration agent(const char *baseUrl, const char *model)
{
    AgentConfiguration agent;
    agent.baseUrl = s(baseUrl);
    agent.model = s(model);
    return agent;
}

Usage usage(qint64 input, qint64 output, qint64 cached = 0)
{
    Usage usage;
    usage.inputTokens = input;
    usage.outputTokens = output;
    usage.cachedInputTokens = cached;
    return usage;
}

bool isNear(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) < 1e-12;
}

} // namespace

class TestModelCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheWholePriceTable()
    {
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/model_prices.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = nlohmann::json::parse(file.readAll().toStdString());
        const ModelCatalogue catalogue = ModelCatalogue::shipped();
        int compared = 0;
        for (const auto &row : table["models"]) {
            const QString model = QString::fromStdString(row["model"].get<std::string>());
            const auto facts = catalogue.find(QString::fromStdString(row["provider"].get<std::string>()), model);
            QVERIFY2(facts, qPrintable(model));
            QVERIFY(facts->price);
            QCOMPARE(facts->price->rates.input, row["input_per_mtok"].get<double>());
            QCOMPARE(facts->price->rates.output, row["output_per_mtok"].get<double>());
            QCOMPARE(facts->price->rates.cachedInput.has_value(), !row["cached_input_per_mtok"].is_null());
            QCOMPARE(facts->contextTokens.has_value(), !row["context"].is_null());
            if (facts->contextTokens)
                QCOMPARE(*facts->contextTokens, row["context"].get<qint64>());
            QCOMPARE(facts->logProbabilities, std::optional(row["supports_logprobs"].get<bool>()));
            QCOMPARE(facts->price->longPrompts.has_value(), row.contains("long_prompt_tier"));
            QVERIFY(facts->priceDate.isValid() || facts->price->rates.input == 0);
            QVERIFY(!facts->isUsers);
            ++compared;
        }
        QCOMPARE(compared, 43);
    }

    void findsModels_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("found");
        QTest::newRow("exact") << "https://api.openai.com/v1"
                               << "gpt-4.1-mini"
                               << "gpt-4.1-mini";
        QTest::newRow("dated") << "https://api.openai.com/v1"
                               << "gpt-4.1-mini-2025-04-14"
                               << "gpt-4.1-mini";
        QTest::newRow("date in one") << "https://api.anthropic.com"
                                     << "claude-haiku-4-5-20251001"
                                     << "claude-haiku-4-5";
        QTest::newRow("date after @") << "https://api.anthropic.com"
                                      << "claude-haiku-4-5@20251001"
                                      << "claude-haiku-4-5";
        QTest::newRow("numbered, with a folder") << "https://generativelanguage.googleapis.com/v1beta"
                                                 << "models/gemini-2.5-flash-001"
                                                 << "gemini-2.5-flash";
        QTest::newRow("a sibling is another model") << "https://api.openai.com/v1"
                                                    << "gpt-4o-audio"
                                                    << "";
        QTest::newRow("a month is no known snapshot") << "https://api.mistral.ai/v1"
                                                      << "mistral-small-2503"
                                                      << "";
        QTest::newRow("capitals") << "https://API.OpenAI.com/v1/"
                                  << "GPT-4o"
                                  << "gpt-4o";
        QTest::newRow("here, Ollama's port") << "http://127.0.0.1:11434/v1"
                                             << "qwen3:8b"
                                             << "*";
        QTest::newRow("here, by IPv6") << "http://[::1]:8080"
                                       << "llama"
                                       << "*";
        QTest::newRow("here, another port") << "http://localhost:9999/v1"
                                            << "llama"
                                            << "";
        QTest::newRow("passed on from here") << "http://localhost:8080/v1"
                                             << "gpt-4o"
                                             << "";
        QTest::newRow("a stranger with a known name") << "https://example.org/v1"
                                                      << "gpt-4o"
                                                      << "";
        QTest::newRow("no address") << ""
                                    << "gpt-4o"
                                    << "";
    }

    void findsModels()
    {
        QFETCH(QString, url);
        QFETCH(QString, model);
        QFETCH(QString, found);
        const auto facts = ModelCatalogue::shipped().find(agent(qPrintable(url), qPrintable(model)));
        QCOMPARE(facts ? facts->model : QString(), found);
    }

    void theServedNameGoesFirst()
    {
        ModelCatalogue catalogue = ModelCatalogue::shipped();
        const auto asked = agent("https://api.openai.com/v1", "gpt-4o");
        QCOMPARE(catalogue.find(asked, s("gpt-4.1-2025-04-14"))->model, s("gpt-4.1"));
        QCOMPARE(catalogue.find(asked, s("something-new"))->model, s("gpt-4o"));
    }

    void theBuiltInModelIsFree()
    {
        const auto facts = ModelCatalogue::shipped().find(builtInAgent());
        QVERIFY(facts && facts->price);
        QVERIFY(isNear(costOf(facts->price, usage(1000, 10)), 0));
    }

    void theUsersFileOverridesMemberByMember()
    {
        ModelCatalogue catalogue = ModelCatalogue::shipped();
        const QStringList problems =
            catalogue.add(json("{'providers': {'ours': ['llm.example.org:8443']}, 'models': ["
                               "{'provider': 'openai', 'model': 'gpt-4o', 'price': {'input': 9, 'output': 8}},"
                               "{'provider': 'openai', 'model': 'gpt-4.1', 'context': null},"
                               "{'provider': 'ours', 'model': 'm', 'context': 1000}]}"));
        QCOMPARE(problems, QStringList());
        const auto known = catalogue.find(s("openai"), s("gpt-4o"));
        QCOMPARE(known->price->rates.input, 9.0);
        QVERIFY(!known->price->rates.cachedInput);
        QVERIFY(!known->priceDate.isValid()); // not the day of the price that it replaces
        QCOMPARE(known->contextTokens, std::optional<qint64>(128000));
        QVERIFY(known->isUsers);
        QVERIFY(!catalogue.find(s("openai"), s("gpt-4.1"))->contextTokens);
        const auto own = catalogue.find(agent("https://llm.example.org:8443/v1", "M"));
        QVERIFY(own);
        QVERIFY(!own->price);
        QVERIFY(!costOf(own->price, usage(1000, 10)));
    }

    void namesWhatIsWrongAndTakesTheRest_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("named"); // a problem for each
        QTest::newRow("syntax") << "{'models': [\n  {'provider': }" << QStringList{s("Line 2")};
        QTest::newRow("no object") << "[]" << QStringList{s("one JSON object")};
        QTest::newRow("models no list") << "{'models': {}}" << QStringList{s("“models” must be a list")};
        QTest::newRow("no name") << "{'models': [{'provider': 'x'}, 7]}" << QStringList{s("Model 1"), s("Model 2")};
        QTest::newRow("negative price")
            << "{'models': [{'provider': 'x', 'model': 'm', 'price': {'input': -1, 'output': 2}}]}"
            << QStringList{s("Model 1 (m): “price.input”")};
        QTest::newRow("half a price") << "{'models': [{'provider': 'x', 'model': 'm', 'price': {'input': 1}}]}"
                                      << QStringList{s("“price.output”")};
        QTest::newRow("price in words") << "{'models': [{'provider': 'x', 'model': 'm', 'price': 'cheap'}]}"
                                        << QStringList{s("“price.input”"), s("“price.output”")};
        QTest::newRow("tier") << "{'models': [{'provider': 'x', 'model': 'm', 'price': {'input': 1, 'output': 1, "
                                 "'long_prompts': {'input': 1, 'output': 1}}}]}"
                              << QStringList{s("“price.long_prompts.over”")};
        QTest::newRow("fraction of a token") << "{'models': [{'provider': 'x', 'model': 'm', 'context': 0.5}]}"
                                             << QStringList{s("“context” must be a whole number")};
        QTest::newRow("day") << "{'models': [{'provider': 'x', 'model': 'm', 'ends': '31.12.2026'}]}"
                             << QStringList{s("“ends” must be a date")};
        QTest::newRow("misspelt") << "{'models': [{'provider': 'x', 'model': 'm', 'contxt': 5}]}"
                                  << QStringList{s("no member “contxt”")};
        QTest::newRow("misspelt list") << "{'model': []}" << QStringList{s("no member “model”")};
        QTest::newRow("misspelt rate")
            << "{'models': [{'provider': 'x', 'model': 'm', 'price': {'input': 1, 'output': 2, "
               "'cached': 0.1}}]}"
            << QStringList{s("no member “price.cached”")};
        QTest::newRow("misspelt rate of long prompts")
            << "{'models': [{'provider': 'x', 'model': 'm', 'price': {'input': 1, 'output': 2, "
               "'long_prompts': {'over': 5, 'input': 1, 'output': 2, 'from': 5}}}]}"
            << QStringList{s("no member “price.long_prompts.from”")};
        QTest::newRow("hosts") << "{'providers': {'x': 'host', 'y': [1]}}"
                               << QStringList{s("“providers.x”"), s("“providers.y”")};
    }

    void namesWhatIsWrongAndTakesTheRest()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, named);
        ModelCatalogue catalogue = ModelCatalogue::shipped();
        const QStringList problems = catalogue.add(file.toUtf8().replace('\'', '"'));
        QCOMPARE(problems.size(), named.size());
        for (qsizetype i = 0; i < named.size(); ++i)
            QVERIFY2(problems[i].contains(named[i]), qPrintable(problems[i]));
        QVERIFY(catalogue.find(s("openai"), s("gpt-4o")));
    }

    void problemsAreToldWithTheFile()
    {
        QCOMPARE(catalogueProblemsText({}), QString());
        const QString one = catalogueProblemsText({s("Model 1: oh.")});
        QVERIFY(one.contains(usersCatalogueFile()));
        QVERIFY(one.contains(s("a problem")));
        QVERIFY(one.contains(s("Model 1: oh.")));
        QVERIFY(catalogueProblemsText({s("a."), s("b.")}).contains(s("2 problems")));
    }

    void aWrongMemberCostsNoOther()
    {
        ModelCatalogue catalogue;
        QCOMPARE(catalogue
                     .add(json("{'models': [{'provider': 'x', 'model': 'm', 'context': 'long', 'json_schema': "
                               "true}]}"))
                     .size(),
                 1);
        const auto facts = catalogue.find(s("x"), s("m"));
        QVERIFY(facts && !facts->contextTokens);
        QCOMPARE(facts->jsonSchema, std::optional(true));
    }

    void readsTheUsersFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("models.json"));
        ModelCatalogue catalogue = ModelCatalogue::shipped();
        QCOMPARE(catalogue.addFile(path), QStringList());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json("{'models': [{'provider': 'x', 'model': 'm'}]}"));
        file.close();
        QCOMPARE(catalogue.addFile(path), QStringList());
        QVERIFY(catalogue.find(s("x"), s("m")));
        QCOMPARE(catalogue.addFile(folder.path()).size(), 1); // a folder is no file
    }

    void limitsPrompts_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("output");
        QTest::newRow("said") << "gpt-4o" << json("{'max_tokens': 24}") << qint64(128000) << qint64(24);
        QTest::newRow("newer name") << "gpt-4o" << json("{'max_completion_tokens': 64}") << qint64(128000)
                                    << qint64(64);
        QTest::newRow("nested") << "gpt-4o" << json("{'generationConfig': {'maxOutputTokens': 5}}") << qint64(128000)
                                << qint64(5);
        QTest::newRow("not said") << "gpt-4o" << json("{}") << qint64(128000) << qint64(0);
        QTest::newRow("no number") << "gpt-4o" << json("{'max_tokens': 'many'}") << qint64(128000) << qint64(0);
        QTest::newRow("unknown model") << "nobody-knows" << json("{'max_tokens': -1}") << qint64(0) << qint64(0);
        QTest::newRow("no JSON") << "gpt-4o" << QByteArray("{") << qint64(128000) << qint64(0);
    }

    void limitsPrompts()
    {
        QFETCH(QString, model);
        QFETCH(QByteArray, parameters);
        QFETCH(qint64, context);
        QFETCH(qint64, output);
        AgentConfiguration asked = agent("https://api.openai.com/v1", qPrintable(model));
        asked.parameters = parameters;
        const PromptLimit limit = promptLimitOf(asked, ModelCatalogue::shipped());
        QCOMPARE(limit.contextTokens, context);
        QCOMPARE(limit.maximumOutput, output);
    }

    void costs_data()
    {
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<qint64>("cached");
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing cached") << qint64(1000) << qint64(10) << qint64(0) << qint64(1)
                                        << (1000 * 2.0 + 10 * 10.0) / 1e6;
        QTest::newRow("half of it cached")
            << qint64(1000) << qint64(10) << qint64(500) << qint64(1) << (500 * 2.0 + 500 * 0.2 + 10 * 10.0) / 1e6;
        QTest::newRow("more cached than there is")
            << qint64(1000) << qint64(0) << qint64(5000) << qint64(1) << 1000 * 0.2 / 1e6;
        QTest::newRow("a long prompt") << qint64(300000) << qint64(10) << qint64(0) << qint64(1)
                                       << (300000 * 4.0 + 10 * 15.0) / 1e6;
        QTest::newRow("many short ones") << qint64(300000) << qint64(10) << qint64(0) << qint64(100)
                                         << (300000 * 2.0 + 10 * 10.0) / 1e6;
    }

    void costs()
    {
        QFETCH(qint64, input);
        QFETCH(qint64, output);
        QFETCH(qint64, cached);
        QFETCH(qint64, calls);
        QFETCH(double, expected);
        const auto facts = ModelCatalogue::shipped().find(s("openai"), s("gpt-6-sol"));
        QVERIFY(isNear(costOf(facts->price, usage(input, output, cached), calls), expected));
        QVERIFY(!costOf(std::nullopt, usage(input, output, cached), calls));
    }

    void unknownCachedRateIsTheFullOne()
    {
        const Price price{{3, 0, std::nullopt}, std::nullopt};
        QVERIFY(isNear(costOf(price, usage(1000, 0, 1000)), 3000 / 1e6));
    }

    void forecasts()
    {
        const Price price{{1, 10, std::nullopt}, std::nullopt};
        const CostRange range = costBefore(price, {100, 120000, 5, 20});
        QCOMPARE(range.leastTokens, qint64(30000 + 700 + 500));
        QCOMPARE(range.mostTokens, qint64(40000 + 1100 + 2000));
        QVERIFY(isNear(range.least, (30700 + 5000) / 1e6));
        QVERIFY(isNear(range.most, (41100 + 20000) / 1e6));
        const CostRange unknown = costBefore(std::nullopt, {100, 120000, 5, 20});
        QVERIFY(!unknown.least && !unknown.most);
        QCOMPARE(unknown.mostTokens, range.mostTokens);
    }
};

QTEST_APPLESS_MAIN(TestModelCatalogue)
#include "tst_model_catalogue.moc"
