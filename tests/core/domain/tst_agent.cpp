// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent.h"
#include "core/domain/agent_json.h"
#include "core/llm/wire/providers.h"

#include <QTest>

using namespace tandem;

namespace {

/// JSON with single quotes, which reads better in C++.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestAgent : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverythingOnTheWayOutAndIn()
    {
        const QByteArray text = json(
            "{'name':'small','provider':'openai','base_url':'http://127.0.0.1:8080/v1','model':'m', "
            "'key_env':'MY_KEY','parameters':{'temperature':0,'logprobs':true,'top_logprobs':5,'a':{'z':1,'b':2}}, "
            "'prompt':{'system':'S','user':'U {{record}}'}}");
        const auto agent = agentFromJson(text);
        QVERIFY2(agent, agent ? "" : qPrintable(agent.error().message));
        QCOMPARE(agent->name, QStringLiteral("small"));
        QCOMPARE(agent->keyVariable, QStringLiteral("MY_KEY"));
        QCOMPARE(agent->parameters, json("{'temperature':0,'logprobs':true,'top_logprobs':5,'a':{'z':1,'b':2}}"));
        QCOMPARE(agent->systemTemplate, QStringLiteral("S"));
        const auto again = agentFromJson(agentToJson(*agent));
        QVERIFY(again);
        QVERIFY(*again == *agent);
    }

    void keepsHowItAsks()
    {
        const QByteArray text = json("{'name':'a','provider':'anthropic','base_url':'https://"
                                     "api.example.org','model':'m','answer_format':'written',"
                                     "'samples':5,'ask_reason':true,'ask_confidence':true,'allow_plain_http':true,"
                                     "'limits':{'requests_per_minute':50,'tokens_per_minute':40000}}");
        const auto agent = agentFromJson(text);
        QVERIFY2(agent, agent ? "" : qPrintable(agent.error().message));
        QCOMPARE(agent->provider, Provider::Anthropic);
        QCOMPARE(agent->answerFormat, AnswerFormat::Written);
        QCOMPARE(agent->samples, 5);
        QVERIFY(agent->asksReason && agent->asksConfidence && agent->allowsPlainHttp);
        QCOMPARE(agent->requestsPerMinute, 50);
        QCOMPARE(agent->tokensPerMinute, 40000);
        const auto again = agentFromJson(agentToJson(*agent));
        QVERIFY(again);
        QVERIFY(*again == *agent);
    }

    void takesTheDefaultPrompt()
    {
        const auto agent = agentFromJson(json("{'name':'b','provider':'builtin'}"));
        QVERIFY(agent);
        QCOMPARE(agent->provider, Provider::BuiltIn);
        QCOMPARE(agent->userTemplate, defaultUserTemplate());
        QCOMPARE(agent->parameters, QByteArray("{}"));
        QVERIFY(defaultUserTemplate().contains(QStringLiteral("{{record}}")));
    }

    void writesTheBuiltInAgent()
    {
        const auto agent = agentFromJson(agentToJson(builtInAgent()));
        QVERIFY(agent);
        QVERIFY(*agent == builtInAgent());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members"); // put over a good agent
        QTest::addColumn<QString>("part");
        QTest::newRow("provider") << json("'provider':'claude'") << "“claude” is not known";
        QTest::newRow("no model") << json("'model':''") << "no “model”";
        QTest::newRow("no name") << json("'name':' '") << "no “name”";
        QTest::newRow("no URL") << json("'base_url':''") << "no “base_url”";
        QTest::newRow("file URL") << json("'base_url':'file:///etc'") << "web address";
        QTest::newRow("password") << json("'base_url':'https://a:b@c/v1'") << "password";
        QTest::newRow("misspelt prompt part") << json("'prompt':{'sytem':'x'}") << "mean “system”";
        QTest::newRow("misspelt limit") << json("'limits':{'request_per_minute':1}") << "mean “requests_per_minute”";
        QTest::newRow("misspelt member") << json("'sampels':1") << "mean “samples”";
        QTest::newRow("unknown member") << json("'colour':'red'") << "“colour” is not a member of an agent";
        QTest::newRow("what a note is") << json("'colour':'red'") << "begins with _";
        QTest::newRow("unknown prompt part") << json("'prompt':{'assistant':'x'}") << "“assistant” is not a member";
        QTest::newRow("unknown limit") << json("'limits':{'dollars':1}") << "“dollars” is not a member of “limits”";
        QTest::newRow("the model under two names") << json("'model_name':'x'") << "“model_name” is not a member";
        QTest::newRow("pasted key") << json("'key_env':'sk-123456'") << "never the key itself";
        QTest::newRow("key member") << json("'api_key':'sk-123456'") << "holds no key";
        QTest::newRow("spelling") << json("'promt':{}") << "Did you mean “prompt”";
        QTest::newRow("stray parameter") << json("'temperature':1") << "“parameters”";
        QTest::newRow("model is a number") << json("'model':4") << "“model” must be text";
        QTest::newRow("parameters") << json("'parameters':[]") << "JSON object";
        QTest::newRow("temperature") << json("'parameters':{'temperature':3}") << "“temperature” is 3";
        QTest::newRow("temperature text") << json("'parameters':{'temperature':'0'}") << "must be a number";
        QTest::newRow("messages") << json("'parameters':{'messages':[]}") << "sets it itself";
        QTest::newRow("two at once, first") << json("'parameters':{'n':2,'temperature':-1}") << "“n” must be 1";
        QTest::newRow("two at once, second") << json("'parameters':{'n':2,'temperature':-1}") << "from 0 to 2";
        QTest::newRow("text like a place marker")
            << json("'parameters':{'temperature':'%3%4'}") << "is \"%3%4\"; it must be a number from 0 to 2.";
        QTest::newRow("text like a place marker in a count")
            << json("'samples':'%3%4'") << "is \"%3%4\"; it must be a whole number from 1 to 20.";
        QTest::newRow("format") << json("'answer_format':'xml'") << "“written”";
        QTest::newRow("samples") << json("'samples':0") << "from 1 to 20";
        QTest::newRow("half a sample") << json("'samples':1.5") << "whole number";
        QTest::newRow("reason") << json("'ask_reason':'yes'") << "true or false";
        QTest::newRow("limits") << json("'limits':60") << "requests_per_minute";
        QTest::newRow("negative limit") << json("'limits':{'tokens_per_minute':-1}") << "from 0 to";
        QTest::newRow("prompt") << json("'prompt':'x'") << "“prompt” must be an object";
    }

    void refuses()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, part);
        QByteArray text = "{" + members;
        const auto addUnlessGiven = [&](const char *name, const char *value) {
            if (!members.startsWith(QByteArray('"' + QByteArray(name) + '"')))
                text += QByteArray(",\"") + name + "\":\"" + value + '"';
        };
        addUnlessGiven("name", "n");
        addUnlessGiven("model", "m");
        addUnlessGiven("base_url", "http://127.0.0.1/v1");
        const auto agent = agentFromJson(text + "}", providerWords());
        QVERIFY(!agent);
        QVERIFY2(agent.error().message.contains(part), qPrintable(agent.error().message));
        QVERIFY(!agent.error().message.contains(QStringLiteral("sk-123456")));
    }

    void namesThePlaceOfASyntaxError()
    {
        const auto agent = agentFromJson("{\"name\":\"ä\",\n\"x\" 1}");
        QVERIFY(!agent);
        QVERIFY2(agent.error().message.contains(QStringLiteral("Line 2, column 5")), qPrintable(agent.error().message));
    }
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
