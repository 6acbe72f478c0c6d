// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/extractor.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/reply_decision.h"
#include "core/llm/wire/wire_format.h"
#include "tests/core/llm/wire_cases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::wire_cases;

namespace {

json readJson(const QString &name)
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

HttpReply recorded(const json &entry)
{
    const json recording = readJson(QStringLiteral("llama/%1.json").arg(textOf(entry["file"])));
    const json &response = recording["response"];
    HttpReply reply;
    reply.isLoopback = true;
    reply.status = response["status"].get<int>();
    for (const json &header : response["headers"])
        reply.headers.emplace_back(textOf(header[0]).toUtf8(), textOf(header[1]).toUtf8());
    reply.body = textOf(response["body"]).toUtf8();
    return reply;
}

QStringList texts(const Answer &answer)
{
    QStringList list;
    for (const Sample &sample : answer.samples)
        list.append(sample.text);
    return list;
}

QStringList listOf(const json &strings)
{
    QStringList list;
    for (const json &string : strings)
        list.append(textOf(string));
    return list;
}

} // namespace

/// What a real llama-server answered, recorded byte for byte.
class TestLlamaRecordings : public QObject
{
    Q_OBJECT

private slots:
    void recordings_data();
    void recordings();
    void everyRecordingIsInTheTable();

private:
    void checkAnswer(const json &expected, const HttpReply &reply);
};

void TestLlamaRecordings::recordings_data()
{
    QTest::addColumn<QByteArray>("entry");
    const json table = readJson(QStringLiteral("llama_decisions.json"));
    for (const json &entry : table["read"])
        QTest::newRow(entry["file"].get<std::string>().c_str()) << QByteArray::fromStdString(entry.dump());
}

void TestLlamaRecordings::recordings()
{
    QFETCH(QByteArray, entry);
    const json expected = json::parse(entry.toStdString());
    const HttpReply reply = recorded(expected);
    const ReplyDecision decision = decisionFor(reply);
    QCOMPARE(wordOf(decision.decision), textOf(expected["decision"]));
    QCOMPARE(decision.reason, textOf(expected.value("reason", json())));
    if (expected.contains("drop"))
        QVERIFY(decision.adaptation.drop.contains(textOf(expected["drop"])));
    if (decision.decision == CallDecision::Use)
        checkAnswer(expected, reply);
}

void TestLlamaRecordings::checkAnswer(const json &expected, const HttpReply &reply)
{
    const WireFormat &format = wireFormatOf(*providerFromWord(textOf(expected["dialect"])));
    if (expected.contains("models")) {
        const std::vector<ListedModel> models = format.readModelList(reply.body);
        QCOMPARE(models.size(), size_t(1));
        QCOMPARE(models.front().name, textOf(expected["models"][0]));
        QCOMPARE(models.front().contextTokens > 0, reply.body.contains("n_ctx"));
        return;
    }
    const ReadAnswer answer = format.read(reply);
    QVERIFY(answer);
    QCOMPARE(texts(*answer), listOf(expected["texts"]));
    const Sample &first = answer->samples.front();
    QCOMPARE(toWord(first.finish), textOf(expected["finish"]));
    QCOMPARE(answer->usage.inputTokens, expected["input_tokens"].get<qint64>());
    if (expected.contains("has_tokens"))
        QCOMPARE(!first.tokens.empty(), expected["has_tokens"][0].get<bool>());
    const LabelDefinition definition = definitionFrom({"positive", "negative", "neutral"});
    const Extraction read = extract(first, {definition}).front();
    const QString label = read.value ? definition.option(read.value->options().front())->value : QString();
    QCOMPARE(label, textOf(expected["label"]));
}

void TestLlamaRecordings::everyRecordingIsInTheTable()
{
    const json table = readJson(QStringLiteral("llama_decisions.json"));
    QStringList listed;
    for (const json &entry : table["read"])
        listed.append(textOf(entry["file"]) + QStringLiteral(".json"));
    listed.sort();
    QStringList kept = QDir(QStringLiteral(TANDEM_TEST_DATA "/llama")).entryList({QStringLiteral("*.json")});
    kept.sort();
    QCOMPARE(kept, listed);
    QCOMPARE(table["read"].size() + table["not_ours"].size(), size_t(249));
}

QTEST_APPLESS_MAIN(TestLlamaRecordings)
#include "tst_llama_recordings.moc"
