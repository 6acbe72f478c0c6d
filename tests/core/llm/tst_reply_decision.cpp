// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/server_delay.h"
#include "core/llm/wire/call_failure.h"
#include "core/llm/wire/error_body.h"
#include "core/llm/wire/reply_decision.h"
#include "tests/core/llm/wire_cases.h"

#include <QDateTime>
#include <QTest>

using namespace tandem;
using namespace tandem::wire_cases;

namespace {

QStringList droppedBy(const json &adapt)
{
    QStringList names;
    for (const json &name : adapt.value("drop", json::array()))
        names.append(textOf(name));
    return names;
}

} // namespace

class TestReplyDecision : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void failures_data();
    void failures();
    void durations_data();
    void durations();
    void laterRefusalIsOfTheItem();
    void longWaitPauses();
    void serverMayInsist();
    void sentencesHoldNoKey();
    void everyReasonHasASentence();
    void refusals_data();
    void refusals();
};

void TestReplyDecision::initTestCase()
{
    const qint64 moment = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    Clock::replace([moment] { return moment; });
}

void TestReplyDecision::cleanupTestCase()
{
    Clock::replace({});
}

/// Every recorded reply without a good status, of whatever provider: compatible servers copy each other's errors.
void TestReplyDecision::failures_data()
{
    QTest::addColumn<QByteArray>("entry");
    int count = 0;
    for (const json &entry : all()) {
        if (isAnswer(entry))
            continue;
        QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
        ++count;
    }
    QVERIFY(count > 40);
}

void TestReplyDecision::failures()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"];
    const ReplyDecision decision = decisionFor(replyFrom(given));
    QCOMPARE(decision.reason, textOf(expected["reason"]));
    const json adapt = expected.value("adapt", json());
    QCOMPARE(wordOf(decision.decision), adapt.is_null() ? textOf(expected["decision"]) : QStringLiteral("adapt"));
    if (expected.contains("retry_after_ms"))
        QCOMPARE(decision.retryAfter, expected["retry_after_ms"].get<qint64>());
    if (adapt.is_null())
        return;
    QCOMPARE(decision.adaptation.drop, droppedBy(adapt));
    const json renamed = adapt.value("rename", json::object());
    const json changed = adapt.value("set", json::object());
    QCOMPARE(decision.adaptation.rename.size(), renamed.size());
    for (const auto &member : renamed.items())
        QCOMPARE(decision.adaptation.rename[0],
                 std::make_pair(QString::fromStdString(member.key()), textOf(member.value())));
    QCOMPARE(decision.adaptation.set.size(), changed.size());
    for (const auto &member : changed.items())
        QCOMPARE(decision.adaptation.set[0], std::make_pair(QString::fromStdString(member.key()),
                                                            QByteArray::fromStdString(member.value().dump())));
}

void TestReplyDecision::durations_data()
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

void TestReplyDecision::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(durationFrom(text).value_or(0), milliseconds);
}

void TestReplyDecision::laterRefusalIsOfTheItem()
{
    HttpReply reply;
    reply.status = 400;
    reply.body = R"({"error":{"message":"this very text is odd"}})";
    QCOMPARE(decisionFor(reply, 0).decision, CallDecision::PauseJob);
    QCOMPARE(decisionFor(reply, 2).decision, CallDecision::PauseJob);
    QCOMPARE(decisionFor(reply, 3).decision, CallDecision::FailItem);
}

void TestReplyDecision::longWaitPauses()
{
    HttpReply reply;
    reply.status = 429;
    reply.headers = {{"Retry-After", "120"}};
    QCOMPARE(decisionFor(reply).decision, CallDecision::RetryAfter);
    reply.headers = {{"Retry-After", "121"}};
    QCOMPARE(decisionFor(reply).decision, CallDecision::PauseJob);
    QCOMPARE(decisionFor(reply).reason, QStringLiteral("long_wait"));
    reply.headers = {{"Retry-After", "nan"}};
    QCOMPARE(decisionFor(reply).decision, CallDecision::Retry);
}

void TestReplyDecision::serverMayInsist()
{
    HttpReply reply;
    reply.status = 404;
    reply.headers = {{"X-Should-Retry", "true"}};
    QCOMPARE(decisionFor(reply).decision, CallDecision::Retry);
    reply.status = 200;
    QCOMPARE(decisionFor(reply).decision, CallDecision::Use);
}

void TestReplyDecision::sentencesHoldNoKey()
{
    HttpReply reply;
    reply.status = 401;
    reply.body = R"({"error":{"message":"Incorrect API key provided: sk-abcd1234efgh5678, or own-form-of-key"}})";
    const CallFailure failure =
        failureFor(decisionFor(reply), reply.status, QStringLiteral("https://api.example.org:443"),
                   QStringLiteral("own-form-of-key"));
    QCOMPARE(failure.decision, CallDecision::PauseJob);
    QCOMPARE(failure.httpStatus, 401);
    QVERIFY(failure.sentence().contains(u"https://api.example.org:443 refused the key."));
    QVERIFY(failure.sentence().contains(u"Incorrect API key provided"));
    QVERIFY(!failure.sentence().contains(u"abcd1234") && !failure.sentence().contains(u"own-form"));
}

void TestReplyDecision::everyReasonHasASentence()
{
    ReplyDecision unknown;
    unknown.reason = QStringLiteral("no such reason");
    const QString general = failureFor(unknown, 0, QStringLiteral("here"), {}).sentence();
    QStringList reasons = {QStringLiteral("unreadable_body"), QStringLiteral("not_an_api"),
                           QStringLiteral("answer_too_large"), QStringLiteral("long_wait"),
                           QStringLiteral("not_supported")};
    for (const json &entry : all()) {
        const ReplyDecision decision = decisionFor(replyFrom(entry));
        if (decision.decision != CallDecision::Use)
            reasons.append(decision.reason);
    }
    for (const QString &reason : std::as_const(reasons)) {
        ReplyDecision decision;
        decision.reason = reason;
        const QString sentence = failureFor(decision, 0, QStringLiteral("here"), {}).sentence();
        QVERIFY2(sentence != general && !sentence.contains(u'%'), qPrintable(reason));
    }
}

void TestReplyDecision::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QStringList>("dropped"); // empty: no adaptation
    const auto row = [](const char *name, int status, const char *error, const QStringList &dropped) {
        QTest::newRow(name) << status << QByteArray(error) << dropped;
    };
    const QStringList probabilities = {QStringLiteral("logprobs"), QStringLiteral("top_logprobs")};
    const QStringList schema = {schemaParameter()};
    const QStringList several = {QStringLiteral("n"), QStringLiteral("candidateCount")};
    row("probabilities, forbidden", 403, R"({"message":"You are not allowed to request logprobs from this model"})",
        probabilities);
    row("probabilities, unsupported", 400, R"({"message":"`logprobs` is not supported with this model"})",
        probabilities);
    row("probabilities, unknown to Gemini", 400,
        R"({"status":"INVALID_ARGUMENT","message":"Unknown name \"responseLogprobs\": Cannot find field."})",
        {QStringLiteral("responseLogprobs"), QStringLiteral("logprobs")});
    row("schema, by parameter", 400,
        R"({"param":"response_format","code":"unsupported_value","message":"'json_schema' is not supported"})", schema);
    row("schema, by message", 400, R"({"message":"This response_format type is unavailable now"})", schema);
    row("schema, by another dress", 400, R"({"message":"output_config: Extra inputs are not permitted"})", schema);
    row("schema, by an older model", 400, R"({"message":"'m' does not support output format."})", schema);
    row("schema, by Gemma", 400, R"({"status":"INVALID_ARGUMENT","message":"JSON mode is not enabled for m"})", schema);
    row("schema that is wrong", 400, R"({"message":"Invalid schema for response_format: not supported"})", {});
    row("schema that cannot be converted", 400, R"({"message":"JSON schema conversion failed: Unrecognized"})", {});
    row("several, out of range", 400, R"({"message":"Field 'n': Value must be between 1 <= value <= 4, but got 9"})",
        several);
    row("several, by parameter", 400, R"({"param":"n","code":"unsupported_value","message":"only 1"})", several);
    row("the user's own mistake", 400, R"({"message":"Field 'temperature': type must be number, but is string"})", {});
    row("a word inside a word", 400, R"({"message":"stopped: this is not allowed"})", {});
    row("thinking", 400, R"({"message":"\"m\" does not support thinking"})", {QStringLiteral("think")});
    row("effort", 400, R"({"param":"reasoning_effort","code":"unsupported_value","message":"none"})",
        {QStringLiteral("reasoning_effort")});
}

void TestReplyDecision::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    QFETCH(QStringList, dropped);
    HttpReply reply;
    reply.status = status;
    reply.body = "{\"error\":" + error + "}";
    const ReplyDecision decision = decisionFor(reply);
    QCOMPARE(wordOf(decision.decision), dropped.isEmpty() ? QStringLiteral("fail_job") : QStringLiteral("adapt"));
    QCOMPARE(decision.adaptation.drop, dropped);
}

QTEST_APPLESS_MAIN(TestReplyDecision)
#include "tst_reply_decision.moc"
