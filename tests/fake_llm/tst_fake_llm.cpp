// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/confidence.h"
#include "core/llm/wire/openai_chat.h"
#include "tests/fake_llm/fake_llm.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using nlohmann::json;

namespace {

constexpr int rowCount = 400;

QString textOf(int i)
{
    return QStringLiteral("Text %1 “with” quotes,\n and a </text> inside").arg(i);
}

QByteArray csv()
{
    QByteArray bytes = "id,text,mood,aspects\n";
    for (int i = 0; i < rowCount; ++i) {
        const QByteArray aspects = i % 3 == 0 ? R"("[""food"",""price""]")" : R"("[""staff""]")";
        bytes += 't' + QByteArray::number(i) + ",\"" + textOf(i).toUtf8().replace('"', "\"\"") + "\"," +
                 (i % 2 == 0 ? "good" : "bad") + ',' + aspects + '\n';
    }
    return bytes;
}

LabelDefinition definitionOf(qint64 id, const QString &name, const QStringList &options, Choice choice)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(id);
    definition.name = name;
    definition.choice = choice;
    for (const QString &value : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

FakeRequest requestFor(const QString &text, const char *extra = "")
{
    json body = {{"model", "m"}, {"logprobs", true}};
    const QString prompt = QStringLiteral("Answer as\nmood: …\naspects: […]\n<text>\n%1\n</text>\n").arg(text);
    body["messages"] = {{{"role", "system"}, {"content", "the text between <text> and </text>"}},
                        {{"role", "user"}, {"content", prompt.toStdString()}}};
    if (*extra != '\0')
        body[extra] = true;
    FakeRequest request;
    request.method = "POST";
    request.path = "/v1/chat/completions";
    request.body = QByteArray::fromStdString(body.dump());
    return request;
}

} // namespace

class TestFakeLlm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWrongAsOftenAsTold();
    void isTheSameForTheSameSeed();
    void answersAsJson();
    void marksTheSpansOfItsGold();
    void failsOnceThenAnswers_data();
    void failsOnceThenAnswers();
    void faultsAreDrawnAnewForEveryTry();
    void unknownTextIsRefused();
    void wantsItsKey();
    void logHasALineForEachRequest();

private:
    Gold gold() const;

    QTemporaryDir m_folder;
    const LabelDefinition m_mood =
        definitionOf(1, QStringLiteral("mood"), {QStringLiteral("bad"), QStringLiteral("good")}, Choice::Single);
    const LabelDefinition m_aspects =
        definitionOf(2, QStringLiteral("aspects"),
                     {QStringLiteral("food"), QStringLiteral("price"), QStringLiteral("staff")}, Choice::Multiple);
};

void TestFakeLlm::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("gold.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(csv()) > 0);
}

Gold TestFakeLlm::gold() const
{
    GoldSource source;
    source.path = m_folder.filePath(QStringLiteral("gold.csv"));
    source.idColumn = QStringLiteral("id");
    source.textColumn = QStringLiteral("text");
    source.labels = {{QStringLiteral("mood"), QStringLiteral("mood"), {}, false, false},
                     {QStringLiteral("aspects"), QStringLiteral("aspects"), {}, false, false}};
    return Gold::read(source).value_or(Gold());
}

void TestFakeLlm::isWrongAsOftenAsTold()
{
    FakeLlmOptions options;
    options.noise = 0.2;
    FakeLlm model(gold(), options);
    int right = 0;
    double sureWhenRight = 0;
    double sureWhenWrong = 0;
    for (int i = 0; i < rowCount; ++i) {
        HttpReply reply;
        reply.body = model.handle(requestFor(textOf(i))).body;
        const auto answer = openAiChatFormat().read(reply);
        QVERIFY(answer);
        const auto read = extract(answer->samples.front(), {m_mood, m_aspects});
        QVERIFY2(read[0].value && read[1].value, qPrintable(answer->samples.front().text));
        const auto mood = confidenceFromTokens(answer->samples.front(), m_mood, read[0]);
        const auto aspects = confidenceFromTokens(answer->samples.front(), m_aspects, read[1]);
        QVERIFY(mood && aspects && aspects->value > 0 && aspects->value <= 1);
        const bool isRight = read[0].value->options().front() == OptionId(i % 2 == 0 ? 2 : 1);
        right += isRight ? 1 : 0;
        (isRight ? sureWhenRight : sureWhenWrong) += mood->value;
    }
    QVERIFY2(right > rowCount * 0.72 && right < rowCount * 0.88, qPrintable(QString::number(right)));
    QVERIFY(sureWhenRight / right > sureWhenWrong / (rowCount - right) + 0.1);
}

void TestFakeLlm::isTheSameForTheSameSeed()
{
    FakeLlmOptions other;
    other.seed = 2;
    FakeLlm first(gold(), {});
    FakeLlm again(gold(), {});
    FakeLlm different(gold(), other);
    int differences = 0;
    for (int i = rowCount - 1; i >= 0; --i) {
        const FakeRequest request = requestFor(textOf(i));
        const QByteArray body = first.handle(request).body;
        QCOMPARE(again.handle(request).body, body);
        differences += different.handle(request).body == body ? 0 : 1;
    }
    QVERIFY(differences > rowCount / 2);
}

void TestFakeLlm::answersAsJson()
{
    FakeLlm model(gold(), {});
    HttpReply reply;
    reply.body = model.handle(requestFor(textOf(7), "response_format")).body;
    const auto answer = openAiChatFormat().read(reply);
    QVERIFY(answer);
    const auto read = extract(answer->samples.front(), {m_mood, m_aspects});
    QVERIFY(read[0].value && read[1].value);
    QCOMPARE(read[0].rung, Rung::Structured);
    QVERIFY(confidenceFromTokens(answer->samples.front(), m_mood, read[0]));
}

void TestFakeLlm::marksTheSpansOfItsGold()
{
    QFile file(m_folder.filePath(QStringLiteral("spans.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "a", "text": "😀 Ann met Bob.", "names": [{"start": 2, "end": 5, "label": "PER"}]})"
               "\n"
               R"({"id": "b", "text": "Nobody is here.", "names": []})"
               "\n"
               R"({"id": "c", "text": "In Rome.", "names": [{"start": 3, "end": 7, "label": "LOC"}]})"
               "\n");
    file.close();
    GoldSource source;
    source.path = file.fileName();
    source.idColumn = QStringLiteral("id");
    source.textColumn = QStringLiteral("text");
    source.labels = {{QStringLiteral("names"), QStringLiteral("names"), {}, false, true}};
    auto gold = Gold::read(source);
    QVERIFY(gold.has_value());
    QCOMPARE(gold->labels().front().options, QStringList({QStringLiteral("LOC"), QStringLiteral("PER")}));
    FakeLlm model(std::move(*gold), {});
    const auto answer = [&model](const char *text) {
        HttpReply reply;
        reply.body = model.handle(requestFor(QString::fromUtf8(text))).body;
        const auto read = openAiChatFormat().read(reply);
        return read ? read->samples.front().text : QString();
    };
    QCOMPARE(answer("😀 Ann met Bob."), QStringLiteral(R"(names: [{"text": "Ann", "label": "PER"}])"));
    QCOMPARE(answer("Nobody is here."), QStringLiteral("names: []"));
    QCOMPARE(answer("In Rome."), QStringLiteral(R"(names: [{"text": "Rome", "label": "LOC"}])"));
}

void TestFakeLlm::failsOnceThenAnswers_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("rate limit") << QStringLiteral("429") << 429;
    QTest::newRow("server error") << QStringLiteral("500") << 500;
    QTest::newRow("wrong key") << QStringLiteral("401") << 401;
    QTest::newRow("redirect") << QStringLiteral("redirect") << 307;
    QTest::newRow("reset") << QStringLiteral("reset") << 200;
    QTest::newRow("truncate") << QStringLiteral("truncate") << 200;
    QTest::newRow("garbage") << QStringLiteral("garbage") << 200;
}

void TestFakeLlm::failsOnceThenAnswers()
{
    QFETCH(QString, mode);
    QFETCH(int, status);
    FakeLlmOptions options;
    options.rates[mode] = 1;
    FakeLlm model(gold(), options);
    const FakeResponse first = model.handle(requestFor(textOf(1)));
    QCOMPARE(first.status, status);
    HttpReply reply;
    reply.body = first.body;
    QVERIFY(first.ending != FakeResponse::Ending::Whole || !openAiChatFormat().read(reply));
    const FakeResponse second = model.handle(requestFor(textOf(1)));
    QCOMPARE(second.status, 200);
    QVERIFY(second.ending == FakeResponse::Ending::Whole);
}

void TestFakeLlm::faultsAreDrawnAnewForEveryTry()
{
    FakeLlmOptions options;
    options.faults = {{QStringLiteral("429-bare"), 0.2}, {QStringLiteral("stall"), 0.1}};
    FakeLlm model(gold(), options);
    int limits = 0;
    int stalls = 0;
    int twice = 0; // texts whose first two tries failed
    for (int i = 0; i < rowCount; ++i) {
        int failures = 0;
        for (int tries = 0; tries < 2; ++tries) {
            const FakeResponse response = model.handle(requestFor(textOf(i)));
            const bool isStall = response.ending == FakeResponse::Ending::Silence;
            limits += response.status == 429 ? 1 : 0;
            stalls += isStall ? 1 : 0;
            failures += response.status == 429 || isStall ? 1 : 0;
        }
        twice += failures == 2 ? 1 : 0;
    }
    QVERIFY2(limits > 0.15 * 2 * rowCount && limits < 0.25 * 2 * rowCount, qPrintable(QString::number(limits)));
    QVERIFY2(stalls > 0.06 * 2 * rowCount && stalls < 0.14 * 2 * rowCount, qPrintable(QString::number(stalls)));
    QVERIFY2(twice > 0.05 * rowCount && twice < 0.14 * rowCount, qPrintable(QString::number(twice)));
}

void TestFakeLlm::unknownTextIsRefused()
{
    FakeLlm model(gold(), {});
    QCOMPARE(model.handle(requestFor(QStringLiteral("nowhere"))).status, 400);
    FakeRequest get = requestFor(textOf(1));
    get.method = "GET";
    QCOMPARE(model.handle(get).status, 404);
    FakeRequest garbage = requestFor(textOf(1));
    garbage.body = "{";
    QCOMPARE(model.handle(garbage).status, 400);
}

void TestFakeLlm::wantsItsKey()
{
    FakeLlmOptions options;
    options.key = "sk-1";
    FakeLlm model(gold(), options);
    FakeRequest request = requestFor(textOf(1));
    QCOMPARE(model.handle(request).status, 401);
    request.headers["authorization"] = "Bearer sk-2";
    QCOMPARE(model.handle(request).status, 401);
    request.headers["authorization"] = "Bearer sk-1";
    QCOMPARE(model.handle(request).status, 200);
}

void TestFakeLlm::logHasALineForEachRequest()
{
    FakeLlmOptions options;
    options.logPath = m_folder.filePath(QStringLiteral("log.jsonl"));
    options.statusOnce = 401;
    options.statusOnceAfter = 1;
    FakeLlm model(gold(), options);
    QVERIFY(model.isReady());
    for (int i = 0; i < 3; ++i)
        model.handle(requestFor(textOf(i)));
    QFile log(options.logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const json first = json::parse(lines[0].toStdString());
    QCOMPARE(first["id"].get<std::string>(), std::string("t0"));
    QCOMPARE(first["text_sha256"].get<std::string>().size(), size_t(64));
    QVERIFY(first["labels"].contains("mood") && first["labels"].contains("aspects"));
    QCOMPARE(json::parse(lines[1].toStdString())["status"].get<int>(), 401);
    QCOMPARE(json::parse(lines[2].toStdString())["status"].get<int>(), 200);
}

QTEST_GUILESS_MAIN(TestFakeLlm)
#include "tst_fake_llm.moc"
