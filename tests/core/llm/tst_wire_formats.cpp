// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/extractor.h"
#include "core/llm/wire/agent_seed.h"
#include "core/llm/wire/answer_schema.h"
#include "core/llm/wire/anthropic.h"
#include "core/llm/wire/openai_chat.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/stored_answer.h"
#include "core/llm/wire/wire_format.h"
#include "tests/core/llm/asked.h"
#include "tests/core/llm/wire_cases.h"

#include <QTest>

using namespace tandem;
using namespace tandem::wire_cases;

namespace {

QByteArray headerIn(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

constexpr Provider spoken[] = {Provider::OpenAiCompatible, Provider::OpenAiResponses, Provider::OpenAiCompletions,
                               Provider::Anthropic,        Provider::Gemini,          Provider::Ollama};

} // namespace

class TestWireFormats : public QObject
{
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void parametersHaveTheLastWord_data();
    void parametersHaveTheLastWord();
    void refusedParameters_data();
    void refusedParameters();
    void addresses_data();
    void addresses();
    void samples();
    void knownRefusals_data();
    void knownRefusals();
    void oddBodies_data();
    void oddBodies();
    void modelLists_data();
    void modelLists();
    void llamaCountsOneChoice();
    void thinkingIsNoAnswer();
    void deepToolInputIsNothing();
    void seedIsTold();
};

void TestWireFormats::requests_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("keyHeader");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, Provider provider, const char *base, const char *url, const char *keyHeader,
                        const char *body) {
        QTest::newRow(name) << toWord(provider) << QString::fromLatin1(base) << QString::fromLatin1(url)
                            << QByteArray(keyHeader) << QByteArray(body);
    };
    row("chat", Provider::OpenAiCompatible, "https://a.org/v1", "https://a.org/v1/chat/completions", "Authorization",
        R"({"model":"m","messages":[{"role":"system","content":"s"},{"role":"user","content":"„ü“"}],)"
        R"("temperature":0,"max_tokens":8,"logprobs":true,"top_logprobs":20,)"
        R"("response_format":{"type":"json_schema","json_schema":{"name":"answer","strict":true,"schema":)"
        R"({"type":"object","properties":{"mood":{"type":"string","enum":["good","bad"]}},)"
        R"("required":["mood"],"additionalProperties":false}}}})");
    row("Azure", Provider::OpenAiCompatible, "https://x.openai.azure.com/openai/v1",
        "https://x.openai.azure.com/openai/v1/chat/completions", "api-key", "");
    row("Responses", Provider::OpenAiResponses, "https://a.org/v1", "https://a.org/v1/responses", "Authorization",
        R"({"model":"m","instructions":"s","input":"„ü“","store":false,"temperature":0,"max_output_tokens":8,)"
        R"("include":["message.output_text.logprobs"],"top_logprobs":20,)"
        R"("text":{"format":{"type":"json_schema","name":"answer","strict":true,"schema":)"
        R"({"type":"object","properties":{"mood":{"type":"string","enum":["good","bad"]}},)"
        R"("required":["mood"],"additionalProperties":false}}}})");
    row("completions", Provider::OpenAiCompletions, "https://a.org/v1", "https://a.org/v1/completions", "Authorization",
        R"({"model":"m","prompt":"s\n\n„ü“","temperature":0,"max_tokens":8,"logprobs":5})");
    row("Anthropic", Provider::Anthropic, "https://a.org/v1", "https://a.org/v1/messages", "x-api-key",
        R"({"model":"m","system":"s","messages":[{"role":"user","content":"„ü“"}],"temperature":0,"max_tokens":8,)"
        R"("output_config":{"format":{"type":"json_schema","schema":)"
        R"({"type":"object","properties":{"mood":{"type":"string","enum":["good","bad"]}},)"
        R"("required":["mood"],"additionalProperties":false}}}})");
    row("Gemini", Provider::Gemini, "https://a.org/v1beta", "https://a.org/v1beta/models/m:generateContent",
        "x-goog-api-key",
        R"({"systemInstruction":{"parts":[{"text":"s"}]},"contents":[{"role":"user","parts":[{"text":"„ü“"}]}],)"
        R"("generationConfig":{"temperature":0,"maxOutputTokens":8,"responseLogprobs":true,"logprobs":20,)"
        R"("responseMimeType":"application/json","responseSchema":{"type":"OBJECT",)"
        R"("properties":{"mood":{"type":"STRING","enum":["good","bad"]}},"required":["mood"],)"
        R"("propertyOrdering":["mood"]}}})");
    row("Ollama", Provider::Ollama, "http://127.0.0.1:11434", "http://127.0.0.1:11434/api/chat", "Authorization",
        R"({"model":"m","messages":[{"role":"system","content":"s"},{"role":"user","content":"„ü“"}],"stream":false,)"
        R"("truncate":false,"think":false,"format":{"type":"object","properties":{"mood":{"type":"string",)"
        R"("enum":["good","bad"]}},"required":["mood"],"additionalProperties":false},)"
        R"("options":{"temperature":0,"num_predict":8},"logprobs":true,"top_logprobs":20})");
}

void TestWireFormats::requests()
{
    QFETCH(QString, provider);
    QFETCH(QString, base);
    QFETCH(QString, url);
    QFETCH(QByteArray, keyHeader);
    QFETCH(QByteArray, body);
    const AgentConfiguration agent = agentOf(Provider(provider), qPrintable(base));
    const WireFormat &format = wireFormatOf(agent.provider);
    const AdaptedRequest keyed = format.request(agent, callOf(), 1, {}, "secret-key");
    QCOMPARE(keyed.http.url.toString(), url);
    QVERIFY(keyed.changes.isEmpty());
    QVERIFY(headerIn(keyed.http, keyHeader).endsWith("secret-key"));
    QVERIFY(!keyed.http.url.toEncoded().contains("secret-key") && !keyed.http.body.contains("secret-key"));
    QCOMPARE(headerIn(keyed.http, "anthropic-version").isEmpty(), agent.provider != Provider::Anthropic);
    if (!body.isEmpty())
        QCOMPARE(keyed.http.body, body);
    const AdaptedRequest keyless = format.request(agent, callOf(), 1, {}, {});
    QCOMPARE(headerIn(keyless.http, keyHeader), QByteArray());
    QCOMPARE(keyless.http.body, keyed.http.body);
}

void TestWireFormats::parametersHaveTheLastWord_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](Provider provider, const char *parameters, const char *rest) {
        QTest::newRow(qPrintable(toWord(provider) + u' ' + QString::fromLatin1(parameters)))
            << toWord(provider) << QByteArray(parameters) << QByteArray(rest);
    };
    const Provider chat = Provider::OpenAiCompatible;
    row(chat, "", R"(,"logprobs":true,"top_logprobs":20})");
    row(chat, R"({"seed":7,"temperature":0})", R"(,"seed":7,"temperature":0,"logprobs":true,"top_logprobs":20})");
    row(chat, R"({"top_logprobs":5})", R"(,"top_logprobs":5,"logprobs":true})");
    row(chat, R"({"logprobs":false})", R"(,"logprobs":false})");
    row(chat, R"({"logprobs":null})", "}");
    row(chat, R"({"top_logprobs":null})", R"(,"logprobs":true})");
    row(chat, R"({"z":{"b":1,"a":[1e10]}})", R"(,"z":{"b":1,"a":[10000000000.0]},"logprobs":true,"top_logprobs":20})");
    row(Provider::OpenAiCompletions, R"({"logprobs":null})", R"(,"max_tokens":256})");
    row(Provider::OpenAiCompletions, R"({"logprobs":2})", R"(,"max_tokens":256,"logprobs":2})");
    row(Provider::OpenAiResponses, R"({"logprobs":null,"reasoning_effort":"low"})",
        R"(,"store":false,"reasoning":{"effort":"low"}})");
    row(Provider::Anthropic, R"({"logprobs":true,"top_k":3})", R"(,"top_k":3})");
    row(Provider::Gemini, R"({"logprobs":null,"topP":1,"safetySettings":[]})",
        R"(,"safetySettings":[],"generationConfig":{"topP":1}})");
    row(Provider::Gemini, R"({"generationConfig":{"seed":1},"top_logprobs":3,"stop":["\n"]})",
        R"(,"generationConfig":{"seed":1,"stopSequences":["\n"],"responseLogprobs":true,"logprobs":3}})");
    row(Provider::Ollama, R"({"think":null,"logprobs":null,"options":{"num_ctx":4096},"seed":1,"keep_alive":"5m"})",
        R"(,"stream":false,"truncate":false,"keep_alive":"5m","options":{"num_ctx":4096,"seed":1}})");
}

void TestWireFormats::parametersHaveTheLastWord()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, rest);
    AgentConfiguration agent = agentOf(Provider(provider), "https://a.org/v1");
    agent.parameters = parameters;
    agent.answerFormat = AnswerFormat::Written;
    const WireFormat &format = wireFormatOf(agent.provider);
    QVERIFY(format.checkParameters(parameters));
    const QByteArray body = format.request(agent, callOf(), 1, {}, {}).http.body;
    QVERIFY2(body.endsWith(rest), body.constData());
}

void TestWireFormats::refusedParameters_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("parameters");
    const auto row = [](Provider provider, const char *parameters) {
        QTest::newRow(qPrintable(toWord(provider) + u' ' + QString::fromLatin1(parameters)))
            << toWord(provider) << QByteArray(parameters);
    };
    for (const Provider provider : spoken) {
        for (const char *parameters : {"[]", "{", "7", R"({"model":"x"})", R"({"stream":true})", R"({"n":2})"})
            row(provider, parameters);
    }
    row(Provider::OpenAiCompatible, R"({"messages":[]})");
    row(Provider::OpenAiResponses, R"({"input":""})");
    row(Provider::OpenAiCompletions, R"({"echo":true})");
    row(Provider::Anthropic, R"({"system":"x"})");
    row(Provider::Gemini, R"({"contents":[]})");
    row(Provider::Gemini, R"({"generationConfig":{"candidateCount":2}})");
    row(Provider::Ollama, R"({"messages":[]})");
}

void TestWireFormats::refusedParameters()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, parameters);
    const auto checked = wireFormatOf(Provider(provider)).checkParameters(parameters);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

void TestWireFormats::addresses_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("list");
    const auto row = [](Provider provider, const char *base, const char *call, const char *list) {
        QTest::newRow(base) << toWord(provider) << QString::fromLatin1(base) << QString::fromLatin1(call)
                            << QString::fromLatin1(list);
    };
    const Provider chat = Provider::OpenAiCompatible;
    row(chat, "https://a.org/v1/", "https://a.org/v1/chat/completions", "https://a.org/v1/models");
    row(chat, "http://localhost:8080", "http://localhost:8080/chat/completions", "http://localhost:8080/models");
    row(chat, "https://a.org/x/chat/completions", "https://a.org/x/chat/completions", "https://a.org/x/models");
    row(chat, "https://a.org/x/chat/completions/", "https://a.org/x/chat/completions", "https://a.org/x/models");
    row(Provider::Anthropic, "https://a.org", "https://a.org/v1/messages", "https://a.org/v1/models");
    row(Provider::Anthropic, "https://a.org/v1/messages", "https://a.org/v1/messages", "https://a.org/v1/models");
    row(Provider::Gemini, "https://a.org/v1beta/", "https://a.org/v1beta/models/m:generateContent",
        "https://a.org/v1beta/models");
    row(Provider::Ollama, "http://localhost:11434/", "http://localhost:11434/api/chat",
        "http://localhost:11434/api/tags");
    row(Provider::Ollama, "http://localhost:11434/v1", "http://localhost:11434/api/chat",
        "http://localhost:11434/api/tags");
    row(Provider::Ollama, "http://localhost:11434/api/chat", "http://localhost:11434/api/chat",
        "http://localhost:11434/api/tags");
}

void TestWireFormats::addresses()
{
    QFETCH(QString, provider);
    QFETCH(QString, base);
    QFETCH(QString, call);
    QFETCH(QString, list);
    const AgentConfiguration agent = agentOf(Provider(provider), qPrintable(base));
    const WireFormat &format = wireFormatOf(agent.provider);
    QCOMPARE(format.request(agent, callOf(), 1, {}, {}).http.url.toString(), call);
    const HttpRequest listing = format.modelList(agent, "k");
    QCOMPARE(listing.url.toString(), list);
    QCOMPARE(listing.method, HttpRequest::Method::Get);
    QVERIFY(listing.body.isEmpty());
}

void TestWireFormats::samples()
{
    const Adaptation none;
    Adaptation refused;
    refused.drop = QStringList{QStringLiteral("n"), QStringLiteral("candidateCount")};
    const QHash<QString, const char *> members = {{toWord(Provider::OpenAiCompatible), "\"n\":5"},
                                                  {toWord(Provider::OpenAiCompletions), "\"n\":5"},
                                                  {toWord(Provider::Gemini), "\"candidateCount\":5"}};
    for (const Provider provider : spoken) {
        const WireFormat &format = wireFormatOf(provider);
        const bool isAble = members.contains(toWord(provider));
        QCOMPARE(format.mostSamples(none) > 1, isAble);
        QCOMPARE(format.mostSamples(refused), 1);
        const AgentConfiguration agent = agentOf(provider, "https://a.org/v1");
        const QByteArray several = format.request(agent, callOf(), 5, none, {}).http.body;
        QCOMPARE(several.contains(members.value(toWord(provider), "\"n\":5")), isAble);
        QVERIFY(!format.request(agent, callOf(), 1, none, {}).http.body.contains("\"n\":"));
    }
}

void TestWireFormats::knownRefusals_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<QList<QByteArray>>("gone");
    const auto row = [](Provider provider, const QStringList &drop, const QList<QByteArray> &gone) {
        QTest::newRow(qPrintable(toWord(provider) + u' ' + drop.join(u' '))) << toWord(provider) << drop << gone;
    };
    const QStringList probabilities = {QStringLiteral("logprobs"), QStringLiteral("top_logprobs")};
    row(Provider::OpenAiCompatible, probabilities, {"logprobs"});
    row(Provider::OpenAiResponses, probabilities, {"logprobs", "include"});
    row(Provider::Gemini, {QStringLiteral("responseLogprobs"), QStringLiteral("logprobs")}, {"ogprobs"});
    row(Provider::Ollama, {QStringLiteral("think")}, {"think"});
    row(Provider::Ollama, {QStringLiteral("temperature")}, {"temperature"});
    row(Provider::Gemini, {QStringLiteral("temperature")}, {"temperature"});
    for (const Provider provider : spoken) {
        if (provider != Provider::OpenAiCompletions)
            row(provider, {schemaParameter()}, {"enum", "schema", "responseMimeType"});
    }
}

void TestWireFormats::knownRefusals()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, drop);
    QFETCH(QList<QByteArray>, gone);
    const AgentConfiguration agent = agentOf(Provider(provider), "https://a.org/v1");
    Adaptation known;
    known.drop = drop;
    const AdaptedRequest request = wireFormatOf(agent.provider).request(agent, callOf(), 1, known, {});
    for (const QByteArray &name : gone)
        QVERIFY2(!request.http.body.contains(name), request.http.body.constData());
    QVERIFY(!request.changes.isEmpty());
    for (const QString &change : request.changes)
        QVERIFY(drop.contains(change));
}

void TestWireFormats::oddBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *body, const char *outcome) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(outcome);
    };
    row("empty", "", "retry");
    row("cut", R"({"choices":[{"message":{"content":"pos)", "retry");
    row("no choices", R"({"choices":[]})", "retry");
    row("an array", "[]", "retry");
    row("web page", "<!DOCTYPE html><html></html>", "fail_job");
    row("error beside choices", R"({"error":{"message":"x"},"choices":[{"message":{"content":"a"}}]})", "retry");
    row("null error", R"({"error":null,"choices":[{"message":{"content":"a"}}]})", "a");
    row("lone surrogate", R"({"choices":[{"message":{"content":"\ud83d"}}]})", "unreadable");
    row("number out of range", R"({"x":1e400,"choices":[{"message":{"content":"a"}}]})", "unreadable");
    row("not a number", R"({"x":NaN,"choices":[{"message":{"content":"a"}}]})", "unreadable");
    row("cut after a lone surrogate", R"({"choices":[{"message":{"content":"\ud83d"}})", "retry");
    row("bytes that are no text", "{\"choices\":[{\"message\":{\"content\":\"a\xff\"}}]}", "a\xEF\xBF\xBD");
    row("parts", R"({"choices":[{"message":{"content":[{"type":"text","text":"a"},{"text":"b"}]}}]})", "ab");
    row("wrong types", R"({"choices":[{"message":7,"logprobs":{"content":[1,{"token":[]}]},"finish_reason":{}}]})", "");
    row("refusal", R"({"choices":[{"message":{"content":null,"refusal":"I won't"}}]})", "I won't");
    row("a stream nobody asked for", "data: {\"choices\":[]}\n\ndata: {\"error\":{\"message\":\"x\"}}\n", "retry");
}

void TestWireFormats::oddBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    for (const Provider provider : spoken) {
        const ReadAnswer answer = wireFormatOf(provider).read(reply);
        if (answer)
            QCOMPARE(answer->samples.front().raw, body);
        if (!answer && outcome == u"fail_job")
            QCOMPARE(answer.error().decision, CallDecision::PauseJob);
        else if (!answer)
            QCOMPARE(answer.error().decision, CallDecision::Retry);
        QVERIFY(answer || outcome != u"unreadable");
    }
    const ReadAnswer answer = openAiChatFormat().read(reply);
    if (!answer)
        QCOMPARE(wordOf(answer.error().decision), outcome);
    else if (outcome == u"unreadable")
        QCOMPARE(extract(answer->samples.front(), {definitionFrom({"a"})}).front().reason, InvalidReason::Malformed);
    else
        QCOMPARE(answer->samples.front().text, outcome);
}

void TestWireFormats::modelLists_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("models");
    const auto row = [](const char *name, Provider provider, const char *body, const char *models) {
        QTest::newRow(name) << toWord(provider) << QByteArray(body) << QString::fromLatin1(models);
    };
    const Provider chat = Provider::OpenAiCompatible;
    row("OpenAI", chat, R"({"object":"list","data":[{"id":"a"},{"id":"b"},{"x":1},7]})", "a:0 b:0");
    row("vLLM", chat, R"({"data":[{"id":"a","max_model_len":4096}]})", "a:4096");
    row("llama.cpp", chat, R"({"models":[{"name":"a"}],"data":[{"id":"a","meta":{"n_ctx":2048}}]})", "a:2048");
    row("OpenRouter", chat, R"({"data":[{"id":"x/a","context_length":8192}]})", "x/a:8192");
    row("Anthropic", Provider::Anthropic, R"({"data":[{"type":"model","id":"claude-x"}]})", "claude-x:0");
    row("Gemini", Provider::Gemini, R"({"models":[{"name":"models/g","inputTokenLimit":100}]})", "g:100");
    row("Ollama", Provider::Ollama, R"({"models":[{"name":"q:8b","size":5}]})", "q:8b:0");
    row("nothing", chat, "nothing", "");
    row("another shape", Provider::Gemini, R"({"models":{"name":"x"}})", "");
}

void TestWireFormats::modelLists()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, body);
    QFETCH(QString, models);
    QStringList found;
    for (const ListedModel &model : wireFormatOf(Provider(provider)).readModelList(body))
        found << model.name + u':' + QString::number(model.contextTokens);
    QCOMPARE(found.join(u' '), models);
}

void TestWireFormats::llamaCountsOneChoice()
{
    HttpReply reply;
    reply.status = 200;
    reply.body = R"({"choices":[{"message":{"content":"a"},"logprobs":{"content":[{"token":"a","logprob":-1}]}},)"
                 R"({"message":{"content":"bc"},"logprobs":{"content":[{"token":"b","logprob":-1},)"
                 R"({"token":"c","logprob":-1}]}}],"usage":{"prompt_tokens":9,"completion_tokens":1},"timings":{}})";
    const ReadAnswer counted = openAiChatFormat().read(reply);
    QVERIFY(counted);
    QCOMPARE(counted->usage.outputTokens, 3);
    QCOMPARE(counted->usage.inputTokens, 9);
    QVERIFY(!counted->samples[0].raw.isNull() && counted->samples[1].raw.isNull());
    QCOMPARE(samplesOfBody(reply.body), QStringList({QStringLiteral("a"), QStringLiteral("bc")}));
    reply.body.replace("\"timings\"", "\"other\"");
    QCOMPARE(openAiChatFormat().read(reply)->usage.outputTokens, 1);
}

void TestWireFormats::thinkingIsNoAnswer()
{
    const auto textOfBody = [](Provider provider, const char *body) {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        const ReadAnswer answer = wireFormatOf(provider).read(reply);
        return answer ? answer->samples.front().text : QStringLiteral("(none)");
    };
    QCOMPARE(textOfBody(
                 Provider::Gemini,
                 R"({"candidates":[{"content":{"parts":[{"text":"hm","thought":true},{"text":"a"},{"text":"b"}]}}]})"),
             QStringLiteral("ab"));
    QCOMPARE(textOfBody(Provider::Anthropic,
                        R"({"content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"a"}]})"),
             QStringLiteral("a"));
    QCOMPARE(textOfBody(Provider::Ollama, R"({"message":{"content":"a","thinking":"hm"},"done":true})"),
             QStringLiteral("a"));
    QCOMPARE(textOfBody(Provider::OpenAiCompatible,
                        R"({"choices":[{"message":{"content":"","reasoning_content":"a"},"finish_reason":"stop"}]})"),
             QString());
    QCOMPARE(textOfBody(Provider::OpenAiResponses,
                        R"({"status":"completed","output":[{"type":"reasoning","summary":[{"text":"hm"}]},)"
                        R"({"type":"message","content":[{"type":"output_text","text":"a"}]}]})"),
             QStringLiteral("a"));
    QCOMPARE(textOfBody(Provider::Ollama, R"({"message":{"content":"a"},"done":false})"), QStringLiteral("(none)"));
}

void TestWireFormats::deepToolInputIsNothing()
{
    const QByteArray deep = QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000);
    HttpReply reply;
    reply.status = 200;
    reply.body = R"({"content":[{"type":"tool_use","input":)" + deep + "}]}";
    const ReadAnswer answer = anthropicFormat().read(reply);
    QVERIFY(answer);
    QVERIFY(answer->samples.front().text.isEmpty());
}

void TestWireFormats::seedIsTold()
{
    AgentConfiguration agent = agentOf(Provider::Ollama, "http://127.0.0.1:1");
    QCOMPARE(askedSeed(agent, {}), std::nullopt);
    agent.parameters = R"({"seed":7})";
    QCOMPARE(askedSeed(agent, {}), std::optional<qint64>(7));
    agent.parameters = R"({"options":{"seed":8}})";
    QCOMPARE(askedSeed(agent, {}), std::optional<qint64>(8));
    QCOMPARE(askedSeed(agent, {{QStringLiteral("seed")}, {}, {}}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestWireFormats)
#include "tst_wire_formats.moc"
