// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/capability_file.h"
#include "core/llm/wire/adapting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

const QString effort = QStringLiteral("reasoning_effort");
const QStringList probabilities = {QStringLiteral("logprobs"), QStringLiteral("top_logprobs")};

AgentConfiguration agentOf(const char *model)
{
    AgentConfiguration agent;
    agent.baseUrl = QStringLiteral("https://a.org/v1/");
    agent.model = QString::fromLatin1(model);
    agent.parameters = "{}";
    return agent;
}

ReplyDecision refusalOf(const QStringList &names)
{
    ReplyDecision decision;
    decision.decision = CallDecision::Adapt;
    decision.adaptation.drop = names;
    return decision;
}

} // namespace

class TestAdaptation : public QObject
{
    Q_OBJECT

private slots:
    void bodies();
    void eachParameterOnce();
    void fourAtMost();
    void reasoningStopsFirst();
    void schemaIsInsistedOn();
    void fileKeepsWhatWasLearned();
    void fileIsSharedWithOthers();
    void damagedFileIsLearnedAnew();
    void folderThatCannotBeWritten();
};

void TestAdaptation::bodies()
{
    const QByteArray body = R"({"model":"m","max_tokens":5,"logprobs":true,"top_logprobs":20})";
    QCOMPARE(adaptedBody(body, {probabilities, {}, {}}).body, QByteArray(R"({"model":"m","max_tokens":5})"));
    const AdaptedBody renamed =
        adaptedBody(body, {{}, {{QStringLiteral("max_tokens"), QStringLiteral("max_completion_tokens")}}, {}});
    QCOMPARE(renamed.body, QByteArray(R"({"model":"m","logprobs":true,"top_logprobs":20,"max_completion_tokens":5})"));
    QCOMPARE(renamed.changes, QStringList(QStringLiteral("max_tokens=max_completion_tokens")));
    const AdaptedBody set = adaptedBody(body, {{}, {}, {{QStringLiteral("top_logprobs"), "5"}}});
    QCOMPARE(set.body, QByteArray(R"({"model":"m","max_tokens":5,"logprobs":true,"top_logprobs":5})"));
    QCOMPARE(set.changes, QStringList(QStringLiteral("top_logprobs=5")));
    const AdaptedBody untouched =
        adaptedBody("{}", {{QStringLiteral("seed")}, {}, {{QStringLiteral("top_logprobs"), "5"}}});
    QCOMPARE(untouched.body, QByteArray("{}"));
    QVERIFY(untouched.changes.isEmpty());
    QCOMPARE(adaptedBody("{}", {{}, {}, {{effort, "\"none\""}}}).body, QByteArray(R"({"reasoning_effort":"none"})"));
    QCOMPARE(adaptedBody(R"({"options":{"seed":1,"a":2}})", {{QStringLiteral("seed")}, {}, {}}).body,
             QByteArray(R"({"options":{"a":2}})"));
}

void TestAdaptation::eachParameterOnce()
{
    Adapting adapting({});
    const AgentConfiguration agent = agentOf("m");
    QVERIFY(adapting.refused(agent, refusalOf({QStringLiteral("temperature")})));
    QVERIFY(!adapting.refused(agent, refusalOf({QStringLiteral("temperature")})));
    QVERIFY(!Adapting({}).refused(agent, refusalOf({})));
    QCOMPARE(adapting.learned().drop, QStringList(QStringLiteral("temperature")));
}

void TestAdaptation::fourAtMost()
{
    Adapting adapting({});
    const AgentConfiguration agent = agentOf("m");
    for (const char *name : {"temperature", "top_p", "seed", "stop"})
        QVERIFY(adapting.refused(agent, refusalOf({QString::fromLatin1(name)})));
    QVERIFY(!adapting.refused(agent, refusalOf(probabilities)));
}

void TestAdaptation::reasoningStopsFirst()
{
    Adapting adapting({});
    const AgentConfiguration agent = agentOf("gpt-5.6-luna");
    QVERIFY(adapting.refused(agent, refusalOf(probabilities)));
    QVERIFY(adapting.current().drop.isEmpty());
    QCOMPARE(adapting.current().set.front().first, effort);
    QVERIFY(adapting.refused(agent, refusalOf({effort})));
    QVERIFY(adapting.current().set.empty());
    QVERIFY(adapting.refused(agent, refusalOf(probabilities)));
    QVERIFY(adapting.current().drop.contains(QStringLiteral("logprobs")));

    AgentConfiguration said = agent;
    said.parameters = R"({"reasoning_effort":"high"})";
    Adapting obeying({});
    QVERIFY(obeying.refused(said, refusalOf(probabilities)));
    QCOMPARE(obeying.current().drop, probabilities);
    Adapting older({});
    QVERIFY(older.refused(agentOf("gpt-5-mini"), refusalOf(probabilities)));
    QCOMPARE(older.current().drop, probabilities);
}

void TestAdaptation::schemaIsInsistedOn()
{
    AgentConfiguration agent = agentOf("m");
    QVERIFY(Adapting({}).refused(agent, refusalOf({schemaParameter()})));
    agent.answerFormat = AnswerFormat::Schema;
    QVERIFY(!Adapting({}).refused(agent, refusalOf({schemaParameter()})));
}

void TestAdaptation::fileKeepsWhatWasLearned()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/capabilities.json"));
    Clock::replace([] { return Milliseconds(1'800'000'000'000); });
    const Adaptation learned = {probabilities,
                                {{QStringLiteral("max_tokens"), QStringLiteral("max_completion_tokens")}},
                                {{effort, "\"none\""}, {QStringLiteral("top_logprobs"), "5"}}};
    const AgentConfiguration agent = agentOf("m");
    {
        CapabilityFile file(path);
        QVERIFY(!file.of(agent).isKnown());
        QVERIFY(file.learn(agent, learned));
        QVERIFY(file.learn(agentOf("other"), {{QStringLiteral("seed")}, {}, {}}));
    }
    CapabilityFile file(path);
    Clock::replace({});
    QCOMPARE(file.of(agent).adaptation, learned);
    QCOMPARE(file.of(agent).learnedAt, Milliseconds(1'800'000'000'000));
    QCOMPARE(file.of(agent).baseUrl, QStringLiteral("https://a.org/v1"));
    AgentConfiguration elsewhere = agent;
    elsewhere.baseUrl = QStringLiteral("https://b.org/v1");
    QVERIFY(!file.of(elsewhere).isKnown());
    QCOMPARE(file.all().size(), size_t(2));
    QVERIFY(file.forget(agent));
    QVERIFY(!CapabilityFile(path).of(agent).isKnown());
    QCOMPARE(CapabilityFile(path).all().size(), size_t(1));
    QVERIFY(file.forgetAll());
    QVERIFY(CapabilityFile(path).all().empty());
    QVERIFY(file.problem().isEmpty());
}

void TestAdaptation::fileIsSharedWithOthers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capabilities.json"));
    CapabilityFile one(path);
    CapabilityFile other(path);
    QVERIFY(one.learn(agentOf("a"), {{QStringLiteral("seed")}, {}, {}}));
    QVERIFY(other.learn(agentOf("b"), {{QStringLiteral("seed")}, {}, {}}));
    QCOMPARE(CapabilityFile(path).all().size(), size_t(2));
}

void TestAdaptation::damagedFileIsLearnedAnew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capabilities.json"));
    for (const char *text :
         {"", "{", "[]", R"({"models":7})", R"({"models":[{"renamed":[1],"set":7,"left_out":{}}]})"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        CapabilityFile known(path);
        QCOMPARE(known.problem().isEmpty(), QByteArray(text).contains("renamed"));
        QVERIFY(known.learn(agentOf("a"), {{QStringLiteral("seed")}, {}, {}}));
        QVERIFY(CapabilityFile(path).of(agentOf("a")).isKnown());
    }
}

void TestAdaptation::folderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("file"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    CapabilityFile known(blocked + QStringLiteral("/capabilities.json"));
    const auto learned = known.learn(agentOf("a"), {{QStringLiteral("seed")}, {}, {}});
    QVERIFY(!learned && learned.error().message.endsWith(u'.'));
    QVERIFY(known.of(agentOf("a")).isKnown());
    CapabilityFile unnamed{QString()};
    QVERIFY(unnamed.learn(agentOf("a"), {{QStringLiteral("seed")}, {}, {}}));
    QVERIFY(unnamed.of(agentOf("a")).isKnown());
}

QTEST_APPLESS_MAIN(TestAdaptation)
#include "tst_adaptation.moc"
