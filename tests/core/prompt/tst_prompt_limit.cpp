// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt_builder.h"
#include "core/prompt/prompt_limit.h"
#include "core/text/failure_sentence.h"

#include <QTest>

#include <cmath>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString words(int count)
{
    return s("word ").repeated(count).trimmed();
}

} // namespace

class TestPromptLimit : public QObject
{
    Q_OBJECT

private slots:
    void weighsByScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("tokens");
        QTest::newRow("nothing") << QString() << qint64(1);
        QTest::newRow("a word") << "four" << qint64(2);                   // 4 × .196 + .259 = 1.04
        QTest::newRow("words and a sign") << "hello world!" << qint64(4); // 10 × .196 + .104 + .456 + 2 × .259
        QTest::newRow("digits") << "2026" << qint64(4);                   // 4 × .935 + .259 = 3.999
        QTest::newRow("Han, no spaces") << QString(100000, QChar(0x6771)) << qint64(81501);
        QTest::newRow("Cyrillic") << s("слово") << qint64(3);                   // 5 × .351 + .259
        QTest::newRow("Ethiopic") << s("ሰላም") << qint64(7);                     // 3 × 2.155 + .259
        QTest::newRow("one emoji, two units") << s("😀") << qint64(2);           // 1.24
        QTest::newRow("Han outside the first plane") << s("𠀀𠀀") << qint64(2); // 2 × .815 + .259 = 1.889
        QTest::newRow("unknown script") << s("ꓐ") << qint64(2);                 // 1.02 + .259
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) << qint64(2);
    }

    void weighsByScript()
    {
        QFETCH(QString, text);
        QFETCH(qint64, tokens);
        QCOMPARE(estimatedTokens(text), tokens);
        QVERIFY(tokensAtMost(text) >= tokens);
    }

    void boundsByBytes()
    {
        QCOMPARE(tokensAtMost(s("a text in plain words, short")), qint64(10)); // 28 bytes
        QCOMPARE(tokensAtMost(s("ሰላም")), qint64(7));                           // 9 bytes would be 3
    }

    void learnsOverheadAndRate()
    {
        TokenEstimator estimator;
        for (int i = 0; i < TokenEstimator::repliesNeeded; ++i) {
            QVERIFY(!estimator.isCalibrated());
            const qint64 bytes = 200 + 37 * i;
            estimator.observe(bytes, 50 + std::llround(0.4 * static_cast<double>(bytes)));
        }
        QVERIFY(estimator.isCalibrated());
        const qint64 tokens = estimator.estimate(QString(100, u'a'), QString(900, u'b'));
        QVERIFY2(std::abs(tokens - 450) <= 2, qPrintable(QString::number(tokens)));
    }

    void equalPromptsTellTheRateAlone()
    {
        TokenEstimator estimator;
        for (int i = 0; i < 30; ++i)
            estimator.observe(1000 + i % 2, 250);
        QCOMPARE(estimator.estimate({}, QString(2000, u'a')), qint64(500));
    }

    void aSlopeThatNoTokenizerHasIsNotTaken()
    {
        TokenEstimator estimator;
        for (int i = 0; i < 30; ++i)
            estimator.observe(100 + 10 * i, 400 - 10 * i); // falls
        const qint64 tokens = estimator.estimate({}, QString(245, u'a'));
        QVERIFY2(std::abs(tokens - 255) <= 1, qPrintable(QString::number(tokens)));
    }

    void whatSaysNothingIsPassedOver()
    {
        TokenEstimator estimator;
        for (int i = 0; i < 30; ++i) {
            estimator.observe(0, 10);
            estimator.observe(100, 0);
        }
        QVERIFY(!estimator.isCalibrated());
        QCOMPARE(estimator.tokensPerByte(), 0.0);
        QCOMPARE(estimator.estimate({}, s("four")), estimatedTokens(s("four")));
    }

    void findsProblems_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fits") << words(10) << qint64(100) << qint64(16) << "";
        QTest::newRow("unknown limit") << words(1000000) << qint64(0) << qint64(16) << "";
        QTest::newRow("too long") << words(5000) << qint64(2048) << qint64(4) << "too_long";
        QTest::newRow("no spaces to count words by")
            << QString(100000, QChar(0x6771)) << qint64(2048) << qint64(4) << "too_long";
        QTest::newRow("fits, its answer does not") << words(10) << qint64(100) << qint64(95) << "too_long";
        QTest::newRow("blank") << " \n\t" << qint64(100) << qint64(16) << "invalid_prompt";
    }

    void findsProblems()
    {
        QFETCH(QString, user);
        QFETCH(qint64, context);
        QFETCH(qint64, output);
        QFETCH(QString, reason);
        const auto problem = findPromptProblem(Prompt{{}, user}, {context, output}, {});
        QCOMPARE(problem.has_value(), !reason.isEmpty());
        if (problem)
            QCOMPARE(problem->reason, reason);
    }

    void saysTheNumbers()
    {
        const auto problem = findPromptProblem(Prompt{{}, QString(4000, QChar(0x6771))}, {2048, 16}, {});
        QVERIFY(problem);
        for (const char *number : {"3261", "16", "2048"}) {
            const QString sentence = failureSentence(problem->reason, problem->details);
            QString plain = sentence;
            QVERIFY2(plain.remove(u',').contains(s(number)), qPrintable(sentence));
        }
    }

    void theLearnedRateDecides()
    {
        TokenEstimator estimator;
        for (int i = 0; i < 20; ++i)
            estimator.observe(1000 + 100 * i, 200 + 20 * i);
        // 12,000 bytes: 2,400 tokens here, though the weights would say 3,000.
        QVERIFY(findPromptProblem(Prompt{{}, words(2400)}, {2600, 16}, {}));
        QVERIFY(!findPromptProblem(Prompt{{}, words(2400)}, {2600, 16}, estimator));
    }
};

QTEST_GUILESS_MAIN(TestPromptLimit)
#include "tst_prompt_limit.moc"
