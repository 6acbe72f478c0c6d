// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan/prompt_maker.h"

#include <QTest>

using namespace tandem;

namespace {

Record recordOf(const QString &content)
{
    Record record;
    record.content = content;
    return record;
}

PromptMaker makerWith(const PromptLimit &limit)
{
    LabelDefinition definition;
    definition.name = QStringLiteral("sentiment");
    definition.options.resize(1);
    definition.options[0].value = QStringLiteral("positive");
    AgentConfiguration agent = builtInAgent();
    agent.systemTemplate.clear();
    agent.userTemplate = QStringLiteral("{{record}}");
    return {PromptBuilder::create(agent, {}, {definition}, {}).value(), limit};
}

Answer answerWith(qint64 inputTokens, size_t samples)
{
    Answer answer;
    answer.samples.resize(samples);
    answer.usage.inputTokens = inputTokens;
    return answer;
}

} // namespace

class TestPromptMaker : public QObject
{
    Q_OBJECT

private slots:
    void keepsBackWhatCannotBeSent()
    {
        const PromptMaker maker = makerWith({100, 16});
        QVERIFY(maker.prompt(recordOf(QStringLiteral("Late again."))));
        QCOMPARE(maker.prompt(recordOf(QStringLiteral(" \n"))).error().reason, QStringLiteral("invalid_prompt"));
        QCOMPARE(maker.prompt(recordOf(QStringLiteral("word ").repeated(200))).error().reason,
                 QStringLiteral("too_long"));
        QVERIFY(makerWith({0, 16}).prompt(recordOf(QStringLiteral("word ").repeated(200))));
    }

    void learnsFromReplies_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<bool>("fits");
        QTest::newRow("one sample: a token for five bytes") << 1 << true;
        QTest::newRow("several samples may be several prompts") << 2 << false;
    }

    void learnsFromReplies()
    {
        QFETCH(int, samples);
        QFETCH(bool, fits);
        PromptMaker maker = makerWith({210, 0});
        const Record record = recordOf(QStringLiteral("word ").repeated(200).trimmed());
        QVERIFY(!maker.prompt(record));
        for (int i = 1; i <= 20; ++i) {
            const Prompt prompt{{}, QStringLiteral("word ").repeated(i)};
            maker.learn(prompt, answerWith(i, static_cast<size_t>(samples)));
        }
        QCOMPARE(maker.prompt(record).has_value(), fits);
    }
};

QTEST_GUILESS_MAIN(TestPromptMaker)
#include "tst_prompt_maker.moc"
