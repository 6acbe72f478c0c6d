// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/votes.h"
#include "core/extract/ladder/extractor.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/reply_decision.h"
#include "core/llm/wire/wire_format.h"
#include "tests/core/llm/wire_cases.h"

#include <QTest>

using namespace tandem;
using namespace tandem::wire_cases;

namespace {

/// What the table says of a whole answer, in its words.
struct Finding
{
    QString decision;
    QString reason;
    QString label;
};

QString cutReason(const Answer &answer)
{
    const bool hasOnlyThought = answer.samples.front().text.isEmpty() && answer.usage.reasoningTokens > 0;
    return hasOnlyThought ? QStringLiteral("truncated_by_reasoning") : QStringLiteral("truncated");
}

QString reasonOf(const Answer &answer, const Reading &reading)
{
    switch (answer.samples.front().finish) {
    case FinishReason::CutOff:
        return cutReason(answer);
    case FinishReason::Refusal:
        return QStringLiteral("refusal");
    case FinishReason::ContentFilter:
        return QStringLiteral("content_filter");
    case FinishReason::Complete:
    case FinishReason::Unknown:
        break;
    }
    if (!reading.extraction.value)
        return QStringLiteral("label_not_in_schema");
    if (answer.samples.size() > 1)
        return QStringLiteral("vote");
    const bool hasConfidence = !answer.samples.front().tokens.empty() || reading.extraction.statedConfidence;
    return hasConfidence ? QStringLiteral("label") : QStringLiteral("label_without_confidence");
}

Finding findingOf(const Answer &answer, const LabelDefinition &definition)
{
    std::vector<Reading> readings;
    for (const Sample &sample : answer.samples)
        readings.push_back({extract(sample, {definition}).front(), std::nullopt});
    const Reading elected = elect(readings, definition);
    const auto &value = elected.extraction.value;
    Finding finding;
    finding.decision = value ? QStringLiteral("ok") : QStringLiteral("fail_item");
    finding.reason = reasonOf(answer, elected);
    if (value)
        finding.label = definition.option(value->options().front())->value;
    return finding;
}

} // namespace

class TestWireAnswers : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void cutAnswersAreNone_data();
    void cutAnswersAreNone();
    void everyCaseIsOfSomeTest();
};

void TestWireAnswers::answers_data()
{
    QTest::addColumn<QByteArray>("entry");
    for (const json &entry : all()) {
        if (isAnswer(entry))
            QTest::newRow(entry["id"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
    }
}

void TestWireAnswers::answers()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const json &expected = given["expect"];
    const HttpReply reply = replyFrom(given);
    QCOMPARE(decisionFor(reply).decision, CallDecision::Use);
    const ReadAnswer answer = wireFormatOf(providerOf(given).value_or(Provider::OpenAiCompatible)).read(reply);
    if (!answer) {
        QCOMPARE(wordOf(answer.error().decision), textOf(expected["decision"]));
        QCOMPARE(answer.error().reason, textOf(expected["reason"]));
        return;
    }
    QCOMPARE(answer->samples.front().raw, reply.body);
    if (expected.contains("text"))
        QCOMPARE(answer->samples.front().text, textOf(expected["text"]));
    const Finding finding = findingOf(*answer, definitionFrom(given.value("labels", json::array())));
    QCOMPARE(finding.decision, textOf(expected["decision"]));
    QCOMPARE(finding.reason, textOf(expected["reason"]));
    QCOMPARE(finding.label, textOf(expected.value("label", json())));
    if (expected.value("confidence", json()).is_object())
        QVERIFY(!answer->samples.front().tokens.empty());
    const json usage = expected.value("usage", json::object());
    const Usage &counted = answer->usage;
    QCOMPARE(counted.inputTokens, usage.value("prompt", counted.inputTokens));
    QCOMPARE(counted.outputTokens, usage.value("completion", counted.outputTokens));
    QCOMPARE(counted.cachedInputTokens, usage.value("cached", counted.cachedInputTokens));
    QCOMPARE(counted.reasoningTokens, usage.value("reasoning", counted.reasoningTokens));
    const json votes = expected.value("votes", json::object());
    size_t voters = 0;
    for (const auto &member : votes.items())
        voters += member.value().get<size_t>();
    if (voters > 0)
        QCOMPARE(answer->samples.size(), voters);
}

void TestWireAnswers::cutAnswersAreNone_data()
{
    answers_data();
}

/// A body that is cut anywhere is never an answer.
void TestWireAnswers::cutAnswersAreNone()
{
    QFETCH(QByteArray, entry);
    const json given = json::parse(entry.toStdString());
    const WireFormat &format = wireFormatOf(providerOf(given).value_or(Provider::OpenAiCompatible));
    const HttpReply whole = replyFrom(given);
    const qsizetype step = std::max<qsizetype>(1, whole.body.size() / 40);
    for (qsizetype length = 0; length < whole.body.trimmed().size(); length += step) {
        HttpReply cut = whole;
        cut.body = whole.body.left(length);
        QVERIFY2(!format.read(cut), cut.body.constData());
    }
}

void TestWireAnswers::everyCaseIsOfSomeTest()
{
    int answers = 0;
    const std::vector<json> cases = all();
    for (const json &entry : cases)
        answers += isAnswer(entry) ? 1 : 0;
    QVERIFY(answers >= 25);
    QVERIFY(static_cast<int>(cases.size()) - answers > 40);
}

QTEST_APPLESS_MAIN(TestWireAnswers)
#include "tst_wire_answers.moc"
