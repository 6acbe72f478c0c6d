// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/votes.h"
#include "tests/core/extract/token_samples.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

namespace {

const QStringList sentiments = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};

/// One letter a sample: p, n, u (neutral); E empty, R refusal, O off-schema.
Reading readingOf(QChar letter)
{
    Reading reading;
    reading.extraction.definition = LabelDefinitionId(1);
    const qsizetype option = QStringLiteral("pnu").indexOf(letter);
    if (option >= 0)
        reading.extraction.value = LabelValue{OptionId(option + 1)};
    else if (letter == u'R')
        reading.extraction.reason = InvalidReason::Refusal;
    else if (letter == u'O')
        reading.extraction.reason = InvalidReason::OffSchema;
    return reading;
}

std::vector<Reading> readingsOf(const QString &letters)
{
    std::vector<Reading> readings;
    for (const QChar letter : letters)
        readings.push_back(readingOf(letter));
    return readings;
}

/// A sample whose tokens tell a distribution over positive, negative and neutral.
Reading withTokens(QChar letter, const std::vector<double> &distribution,
                   ConfidenceCompleteness completeness = ConfidenceCompleteness::Complete)
{
    Reading reading = readingOf(letter);
    Confidence confidence;
    confidence.kind = ConfidenceKind::TokenProbability;
    confidence.distribution = distribution;
    confidence.completeness = completeness;
    confidence.value = distribution[static_cast<size_t>(QStringLiteral("pnu").indexOf(letter))];
    reading.confidence = confidence;
    return reading;
}

LabelDefinition sentiment()
{
    return definitionOf(QStringLiteral("sentiment"), sentiments);
}

} // namespace

class TestVotes : public QObject
{
    Q_OBJECT

private slots:
    void elects_data()
    {
        QTest::addColumn<QString>("samples");
        QTest::addColumn<QString>("result"); // the option's letter, or the reason
        QTest::addColumn<int>("votes");
        QTest::addColumn<double>("share");
        QTest::newRow("3 of 5") << "pnpup"
                                << "p" << 3 << 0.6;
        QTest::newRow("all") << "uuuuu"
                             << "u" << 5 << 1.0;
        QTest::newRow("more than each other, less than half") << "ppnuE"
                                                              << "p" << 2 << 0.4;
        QTest::newRow("invalid ones count below the line") << "pEEEE"
                                                           << "p" << 1 << 0.2;
        QTest::newRow("a tie") << "pnpn"
                               << "ambiguous" << 0 << 0.0;
        QTest::newRow("a tie of three") << "pnu"
                                        << "ambiguous" << 0 << 0.0;
        QTest::newRow("a tie behind the winner") << "ppnu"
                                                 << "p" << 2 << 0.5;
        QTest::newRow("none, by the most frequent reason") << "ERRO"
                                                           << "refusal" << 0 << 0.0;
        QTest::newRow("none, the first of equal reasons") << "OE"
                                                          << "off_schema" << 0 << 0.0;
    }

    void elects()
    {
        QFETCH(QString, samples);
        QFETCH(QString, result);
        QFETCH(int, votes);
        QFETCH(double, share);
        const Reading elected = elect(readingsOf(samples), sentiment());
        QCOMPARE(elected.extraction.definition, LabelDefinitionId(1));
        QCOMPARE(elected.extraction.value.has_value(), votes > 0);
        QCOMPARE(elected.confidence.has_value(), votes > 0);
        if (votes == 0) {
            QCOMPARE(toWord(elected.extraction.reason), result);
            return;
        }
        QCOMPARE(elected.extraction.value->options().front(), OptionId(QStringLiteral("pnu").indexOf(result) + 1));
        QCOMPARE(elected.confidence->kind, ConfidenceKind::Votes);
        QCOMPARE(elected.confidence->value, share);
        QCOMPARE(elected.confidence->votes, votes);
        QCOMPARE(elected.confidence->voters, static_cast<int>(samples.size()));
    }

    void aTieTellsItsCount()
    {
        const Reading elected = elect(readingsOf(QStringLiteral("pnEpn")), sentiment());
        QCOMPARE(elected.extraction.excerpt, QStringLiteral("positive 2, negative 2"));
    }

    void oneSampleIsTakenAsItStands()
    {
        Reading only = withTokens(u'p', {.7, .2, .1});
        only.extraction.rationale = QStringLiteral("glad");
        const Reading elected = elect({only}, sentiment());
        QCOMPARE(elected.confidence->value, .7);
        QCOMPARE(elected.confidence->voters, 0);
        QCOMPARE(elected.extraction.rationale, QStringLiteral("glad"));
        QVERIFY(!elect({readingOf(u'E')}, sentiment()).confidence);
    }

    void tokensGoBeforeVotes()
    {
        const Reading elected =
            elect({withTokens(u'p', {.7, .2, .1}), withTokens(u'n', {.4, .5, .1}), withTokens(u'p', {.6, .3, .1})},
                  sentiment());
        QVERIFY(elected.confidence);
        QCOMPARE(elected.confidence->kind, ConfidenceKind::TokenProbability);
        QVERIFY(isNear(elected.confidence->value, (.7 + .4 + .6) / 3));
        QVERIFY(isNear(elected.confidence->distribution[1], (.2 + .5 + .3) / 3));
        QVERIFY(isNear(*elected.confidence->entropy, entropyOf(elected.confidence->distribution)));
        QCOMPARE(elected.confidence->votes, 2);
        QCOMPARE(elected.confidence->voters, 3);
    }

    void whereTokensDoNotTellVotesDo()
    {
        const Reading plain = withTokens(u'p', {.7, .2, .1});
        const Reading sure = withTokens(u'p', {1, 0, 0}, ConfidenceCompleteness::Saturated);
        for (const Reading &other : {sure, readingOf(u'p'), readingOf(u'E')}) {
            const Reading elected = elect({plain, plain, other}, sentiment());
            QCOMPARE(elected.confidence->kind, ConfidenceKind::Votes);
        }
    }

    void theLeastCompleteSampleTells()
    {
        const Reading elected =
            elect({withTokens(u'p', {.7, .2, .1}), withTokens(u'p', {.7, .3, 0}, ConfidenceCompleteness::Bounded)},
                  sentiment());
        QCOMPARE(elected.confidence->completeness, ConfidenceCompleteness::Bounded);
    }

    void equalSetsAreOneVote()
    {
        const LabelDefinition definition = definitionOf(QStringLiteral("aspects"), sentiments, Choice::Multiple);
        std::vector<Reading> samples(4);
        samples[0].extraction.value = LabelValue{OptionId(1), OptionId(2)};
        samples[1].extraction.value = LabelValue{OptionId(1)};
        samples[2].extraction.value = LabelValue{OptionId(1), OptionId(2)};
        samples[3].extraction.value = LabelValue{};
        const Reading elected = elect(samples, definition);
        QCOMPARE(*elected.extraction.value, (LabelValue{OptionId(1), OptionId(2)}));
        QCOMPARE(elected.confidence->value, 0.5);
        samples[3].extraction.value = LabelValue{OptionId(1)};
        QCOMPARE(elect(samples, definition).extraction.excerpt, QStringLiteral("positive, negative 2, positive 2"));
    }

    void theEmptySetCanWin()
    {
        const LabelDefinition definition = definitionOf(QStringLiteral("aspects"), sentiments, Choice::Multiple);
        std::vector<Reading> samples(3);
        samples[0].extraction.value = LabelValue{};
        samples[1].extraction.value = LabelValue{};
        const Reading elected = elect(samples, definition);
        QVERIFY(elected.extraction.value && elected.extraction.value->isEmpty());
        QVERIFY(isNear(elected.confidence->value, 2.0 / 3));
    }
};

QTEST_APPLESS_MAIN(TestVotes)
#include "tst_votes.moc"
