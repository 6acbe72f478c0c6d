// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"
#include "core/llm/error_body.h"
#include "core/llm/openai_chat.h"
#include "core/llm/server_delay.h"
#include "core/llm/wire_decision.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using nlohmann::json;

namespace {

QString text(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

HttpReply replyFrom(const json &response)
{
    using Fault = HttpReply::Fault;
    static const QHash<QString, Fault> faults = {{QStringLiteral("connection_refused"), Fault::Refused},
                                                 {QStringLiteral("connection_reset"), Fault::ConnectionLost},
                                                 {QStringLiteral("timeout"), Fault::Timeout},
                                                 {QStringLiteral("tls"), Fault::Tls},
                                                 {QStringLiteral("truncated_body"), Fault::CutBody}};
    HttpReply reply;
    reply.status = response["status"].is_number() ? response["status"].get<int>() : 0;
    const json headers = response.value("headers", json::object());
    for (const auto &[name, value] : headers.items())
        reply.headers.emplace_back(QByteArray::fromStdString(name), text(value).toUtf8());
    const json body = response.value("body", json());
    reply.body =
        body.is_null() ? text(response.value("body_text", json())).toUtf8() : QByteArray::fromStdString(body.dump());
    reply.fault = faults.value(text(response.value("transport_error", json())), Fault::None);
    return reply;
}

/// The table's words for what a reply without an answer means.
QString wordOf(CallDecision decision)
{
    switch (decision) {
    case CallDecision::Use:
        return QStringLiteral("ok");
    case CallDecision::Retry:
        return QStringLiteral("retry");
    case CallDecision::RetryAfter:
        return QStringLiteral("retry_after_ms");
    case CallDecision::FailItem:
        return QStringLiteral("fail_item");
    case CallDecision::Adapt:
        return QStringLiteral("adapt");
    case CallDecision::PauseJob:
        return QStringLiteral("fail_job");
    }
    return {};
}

json table()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/wire.json"));
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

bool isChat(const json &entry)
{
    const QString api = text(entry["api"]);
    return api == u"chat.completions" || api == u"/v1/chat/completions";
}

LabelDefinition definitionFrom(const json &labels)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = QStringLiteral("label");
    for (const json &label : labels) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = text(label);
        definition.options.push_back(option);
    }
    return definition;
}

QStringList droppedBy(const json &adapt)
{
    QStringList names;
    for (const json &name : adapt.value("drop", json::array()))
        names.append(text(name));
    return names;
}

} // namespace

class TestWireDecision : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void failures_data();
    void failures();
    void answers_data();
    void answers();
    void oddBodies_data();
    void oddBodies();
    void durations_data();
    void durations();
    void laterRefusalIsOfTheItem();
    void longWaitPauses();
    void serverMayInsist();
    void sentencesHoldNoKey();
    void everyReasonHasASentence();
    void adaptedBodies();
    void bodyHasTheParametersAsTheyStand_data();
    void bodyHasTheParametersAsTheyStand();
    void refusedParameters_data();
    void refusedParameters();
    void address_data();
    void address();
};

void TestWireDecision::initTestCase()
{
    const qint64 moment = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    Clock::replace([moment] { return moment; });
}

void TestWireDecision::cleanupTestCase()
{
    Clock::replace({});
}

/// Every recorded reply without a good status, of whatever provider: compatible servers copy each other's errors.
void TestWireDecision::failures_data()
{
    QTest::addColumn<QByteArray>("entry");
    int count = 0;
    const json all = table();
    for (const json &entry : all["cases"]) {
        const json &response = entry["response"];
        const bool isGood = response["status"].is_number() && response["status"].get<int>() == 200;
        if (isGood && !response.contains("transport_error"))
            continue;
        QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
        ++count;
    }
    QVERIFY(count > 40);
}

void TestWireDecision::failures()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"];
    HttpReply reply = replyFrom(given["response"]);
    reply.isLoopback = text(given["id"]).endsWith(u"-local");
    const WireDecision decision = decide(reply);
    QCOMPARE(decision.reason, text(expected["reason"]));
    const bool adapts = expected.contains("adapt");
    const bool isFittingShape = isChat(given);
    if (!adapts)
        QCOMPARE(wordOf(decision.decision), text(expected["decision"]));
    else if (isFittingShape)
        QCOMPARE(wordOf(decision.decision), QStringLiteral("adapt"));
    if (expected.contains("retry_after_ms"))
        QCOMPARE(decision.retryAfter, expected["retry_after_ms"].get<qint64>());
    if (!adapts || !isFittingShape)
        return;
    QCOMPARE(decision.adaptation.drop, droppedBy(expected["adapt"]));
    const json renamed = expected["adapt"].value("rename", json::object());
    const json changed = expected["adapt"].value("set", json::object());
    for (const auto &[from, to] : renamed.items()) {
        QCOMPARE(decision.adaptation.rename.size(), size_t(1));
        QCOMPARE(decision.adaptation.rename[0].first.toStdString(), from);
        QCOMPARE(decision.adaptation.rename[0].second, text(to));
    }
    for (const auto &[name, value] : changed.items()) {
        QCOMPARE(decision.adaptation.set.size(), size_t(1));
        QCOMPARE(decision.adaptation.set[0].first.toStdString(), name);
        QCOMPARE(decision.adaptation.set[0].second, value.get<int>());
    }
}

void TestWireDecision::answers_data()
{
    QTest::addColumn<QByteArray>("entry");
    int count = 0;
    const json all = table();
    for (const json &entry : all["cases"]) {
        if (!isChat(entry) || entry["response"]["status"] != 200)
            continue;
        QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
        ++count;
    }
    QVERIFY(count > 10);
}

void TestWireDecision::answers()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"];
    const HttpReply reply = replyFrom(given["response"]);
    QCOMPARE(decide(reply).decision, CallDecision::Use);
    const auto answer = readChatBody(reply);
    if (text(expected["decision"]) == u"retry") {
        QVERIFY(!answer);
        QCOMPARE(answer.error().decision, CallDecision::Retry);
        QCOMPARE(answer.error().reason, text(expected["reason"]));
        return;
    }
    QVERIFY(answer);
    QCOMPARE(answer->samples.front().raw, reply.body);
    if (expected.contains("text"))
        QCOMPARE(answer->samples.front().text, text(expected["text"]));
    if (expected.contains("usage"))
        QCOMPARE(answer->usage.inputTokens, expected["usage"]["prompt"].get<qint64>());
    const LabelDefinition definition = definitionFrom(given.value("labels", json::array()));
    const Extraction extraction = extract(answer->samples.front(), {definition}).front();
    // What fails an item here is an answer that holds no label.
    if (text(expected["decision"]) == u"fail_item")
        QVERIFY(!extraction.value);
    else if (expected.contains("label"))
        QCOMPARE(definition.option(extraction.value->front())->value, text(expected["label"]));
}

void TestWireDecision::oddBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *body, const char *outcome) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(outcome);
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
}

void TestWireDecision::oddBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    const auto answer = readChatBody(reply);
    if (!answer)
        QCOMPARE(wordOf(answer.error().decision), outcome);
    else if (outcome == u"unreadable")
        QCOMPARE(extract(answer->samples.front(), {definitionFrom({"a"})}).front().reason, InvalidReason::Malformed);
    else
        QCOMPARE(answer->samples.front().text.toUtf8(), outcome.toLatin1());
    // A body that is cut anywhere is never an answer.
    for (qsizetype length = 0; answer && length < body.size(); ++length) {
        HttpReply cut;
        cut.body = body.left(length);
        QVERIFY(!readChatBody(cut));
    }
}

void TestWireDecision::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *text, qint64 milliseconds) {
        QTest::newRow(text) << QByteArray(text) << milliseconds;
    };
    row("12ms", 12);
    row("1s", 1000);
    row("6m0s", 360'000);
    row("1m12.5s", 72'500);
    row("1h2m3.5s", 3'723'500);
    row("26", 26'000);
    row("", 0);
    row("0s", 0);
    row("-1", 0);
    row("soon", 0);
}

void TestWireDecision::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(durationFrom(text).value_or(0), milliseconds);
}

void TestWireDecision::laterRefusalIsOfTheItem()
{
    HttpReply reply;
    reply.status = 400;
    reply.body = R"({"error":{"message":"this very text is odd"}})";
    QCOMPARE(decide(reply, 0).decision, CallDecision::PauseJob);
    QCOMPARE(decide(reply, 2).decision, CallDecision::PauseJob);
    QCOMPARE(decide(reply, 3).decision, CallDecision::FailItem);
}

void TestWireDecision::longWaitPauses()
{
    HttpReply reply;
    reply.status = 429;
    reply.headers = {{"Retry-After", "120"}};
    QCOMPARE(decide(reply).decision, CallDecision::RetryAfter);
    reply.headers = {{"Retry-After", "121"}};
    QCOMPARE(decide(reply).decision, CallDecision::PauseJob);
    QCOMPARE(decide(reply).reason, QStringLiteral("long_wait"));
    reply.headers = {{"Retry-After", "nan"}};
    QCOMPARE(decide(reply).decision, CallDecision::Retry);
}

void TestWireDecision::serverMayInsist()
{
    HttpReply reply;
    reply.status = 404;
    reply.headers = {{"X-Should-Retry", "true"}};
    QCOMPARE(decide(reply).decision, CallDecision::Retry);
    reply.status = 200;
    QCOMPARE(decide(reply).decision, CallDecision::Use);
}

void TestWireDecision::sentencesHoldNoKey()
{
    HttpReply reply;
    reply.status = 401;
    reply.body = R"({"error":{"message":"Incorrect API key provided: sk-abcd1234efgh5678, or own-form-of-key"}})";
    const CallFailure failure = failureFor(decide(reply), reply.status, QStringLiteral("https://api.example.org:443"),
                                           QStringLiteral("own-form-of-key"));
    QCOMPARE(failure.decision, CallDecision::PauseJob);
    QCOMPARE(failure.httpStatus, 401);
    QVERIFY(failure.sentence.contains(u"https://api.example.org:443 refused the key."));
    QVERIFY(failure.sentence.contains(u"Incorrect API key provided"));
    QVERIFY(!failure.sentence.contains(u"abcd1234") && !failure.sentence.contains(u"own-form"));
}

void TestWireDecision::everyReasonHasASentence()
{
    WireDecision unknown;
    unknown.reason = QStringLiteral("no such reason");
    const QString general = failureFor(unknown, 0, QStringLiteral("here"), {}).sentence;
    QStringList reasons = {QStringLiteral("unreadable_body"), QStringLiteral("not_an_api"),
                           QStringLiteral("answer_too_large"), QStringLiteral("long_wait"),
                           QStringLiteral("not_supported")};
    const json all = table();
    for (const json &entry : all["cases"]) {
        const WireDecision decision = decide(replyFrom(entry["response"]));
        if (decision.decision != CallDecision::Use)
            reasons.append(decision.reason);
    }
    for (const QString &reason : std::as_const(reasons)) {
        WireDecision decision;
        decision.reason = reason;
        const QString sentence = failureFor(decision, 0, QStringLiteral("here"), {}).sentence;
        QVERIFY2(sentence != general && !sentence.contains(u'%'), qPrintable(reason));
    }
}

void TestWireDecision::adaptedBodies()
{
    const QByteArray body = R"({"model":"m","max_tokens":5,"logprobs":true,"top_logprobs":20})";
    QCOMPARE(adaptedBody(body, {{QStringLiteral("logprobs"), QStringLiteral("top_logprobs")}, {}, {}}),
             QByteArray(R"({"model":"m","max_tokens":5})"));
    QCOMPARE(adaptedBody(body, {{}, {{QStringLiteral("max_tokens"), QStringLiteral("max_completion_tokens")}}, {}}),
             QByteArray(R"({"model":"m","logprobs":true,"top_logprobs":20,"max_completion_tokens":5})"));
    QCOMPARE(adaptedBody(body, {{}, {}, {{QStringLiteral("top_logprobs"), 5}}}),
             QByteArray(R"({"model":"m","max_tokens":5,"logprobs":true,"top_logprobs":5})"));
}

void TestWireDecision::bodyHasTheParametersAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *parameters, const char *rest) {
        QTest::newRow(parameters) << QByteArray(parameters) << QByteArray(rest);
    };
    row("", R"(,"logprobs":true,"top_logprobs":20})");
    row("{}", R"(,"logprobs":true,"top_logprobs":20})");
    row(R"({"temperature":0,"seed":7})", R"(,"temperature":0,"seed":7,"logprobs":true,"top_logprobs":20})");
    row(R"({"top_logprobs":5})", R"(,"top_logprobs":5,"logprobs":true})");
    row(R"({"logprobs":false})", R"(,"logprobs":false})");
    row(R"({"logprobs":null})", "}");
    row(R"({"top_logprobs":null})", R"(,"logprobs":true})");
    row(R"({"z":{"b":1,"a":[1e10]}})", R"(,"z":{"b":1,"a":[10000000000.0]},"logprobs":true,"top_logprobs":20})");
}

void TestWireDecision::bodyHasTheParametersAsTheyStand()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, rest);
    AgentConfiguration agent;
    agent.model = QStringLiteral("m");
    agent.parameters = parameters;
    QVERIFY(checkChatParameters(parameters));
    const QByteArray start =
        R"({"model":"m","messages":[{"role":"system","content":"s"},{"role":"user","content":"„ü“"}])";
    QCOMPARE(chatBody(agent, {QStringLiteral("s"), QStringLiteral("„ü“")}), start + rest);
    const QByteArray without = R"({"model":"m","messages":[{"role":"user","content":"u"}])";
    QCOMPARE(chatBody(agent, {QString(), QStringLiteral("u")}), without + rest);
}

void TestWireDecision::refusedParameters_data()
{
    QTest::addColumn<QByteArray>("parameters");
    for (const char *parameters :
         {"[]", "{", "7", R"({"model":"x"})", R"({"messages":[]})", R"({"stream":true})", R"({"n":2})"})
        QTest::newRow(parameters) << QByteArray(parameters);
}

void TestWireDecision::refusedParameters()
{
    QFETCH(QByteArray, parameters);
    const auto checked = checkChatParameters(parameters);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

void TestWireDecision::address_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *base, const char *url) {
        QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(url);
    };
    row("https://api.example.org/v1", "https://api.example.org/v1/chat/completions");
    row("https://api.example.org/v1/", "https://api.example.org/v1/chat/completions");
    row("http://localhost:8080", "http://localhost:8080/chat/completions");
    row("https://a.org/x/chat/completions", "https://a.org/x/chat/completions");
    row("https://a.org/d?api-version=1", "https://a.org/d/chat/completions?api-version=1");
}

void TestWireDecision::address()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    AgentConfiguration agent;
    agent.baseUrl = base;
    const HttpRequest keyless = chatRequest(agent, "{}", {});
    QCOMPARE(keyless.url.toString(), url);
    for (const auto &[name, value] : keyless.headers)
        QVERIFY(name.toLower() != "authorization");
    const HttpRequest keyed = chatRequest(agent, "{}", "k");
    QCOMPARE(keyed.headers.back().second, QByteArray("Bearer k"));
}

QTEST_APPLESS_MAIN(TestWireDecision)
#include "tst_wire_decision.moc"
