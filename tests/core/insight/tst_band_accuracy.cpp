// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/band_accuracy.h"

#include <QTest>

using namespace tandem;

class TestBandAccuracy : public QObject
{
    Q_OBJECT

private slots:
    void intervalsAgreeWithPublishedFigures_data();
    void intervalsAgreeWithPublishedFigures();
    void everyLabelFallsInOneBand();
    void edgesBelongToTheBandAbove_data();
    void edgesBelongToTheBandAbove();
    void noEdgesGiveNoBands();
    void verifyingTheLeastConfidentCorrectsThem();
    void verifyingCountsAtLeastWhatWasAskedFor_data();
    void verifyingCountsAtLeastWhatWasAskedFor();
    void nothingToVerifyGainsNothing();
};

void TestBandAccuracy::intervalsAgreeWithPublishedFigures_data()
{
    QTest::addColumn<qint64>("successes");
    QTest::addColumn<qint64>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe (1998), table I, method 3.
    QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
    QTest::newRow("all of 10") << qint64(10) << qint64(10) << 0.7225 << 1.0;
    QTest::newRow("nothing tried") << qint64(0) << qint64(0) << 0.0 << 1.0;
}

void TestBandAccuracy::intervalsAgreeWithPublishedFigures()
{
    QFETCH(qint64, successes);
    QFETCH(qint64, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const ShareInterval interval = wilsonInterval(successes, trials);
    QVERIFY2(std::abs(interval.low - low) < 5e-5, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 5e-5, qPrintable(QString::number(interval.high)));
}

void TestBandAccuracy::everyLabelFallsInOneBand()
{
    const std::vector<JudgedLabel> labels{{-0.2, false}, {0.1, true}, {0.49, false},     {0.5, true},
                                          {0.95, true},  {1.0, true}, {1.0000001, false}};
    const auto bands = accuracyByBand(labels, {0, 0.5, 0.9, 1});
    QCOMPARE(bands.size(), size_t(3));
    QCOMPARE(bands[0].labels, 3);
    QCOMPARE(bands[0].right, 1);
    QCOMPARE(bands[1].labels, 1);
    QCOMPARE(bands[1].right, 1);
    QCOMPARE(bands[2].labels, 3);
    QCOMPARE(bands[2].right, 2);
    QCOMPARE(bands[2].interval.low, wilsonInterval(2, 3).low);
}

void TestBandAccuracy::edgesBelongToTheBandAbove_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<int>("band");
    QTest::newRow("lowest") << 0.0 << 0;
    QTest::newRow("just below an edge") << 0.6999999 << 0;
    QTest::newRow("on an edge") << 0.7 << 1;
    QTest::newRow("certain") << 1.0 << 1;
}

void TestBandAccuracy::edgesBelongToTheBandAbove()
{
    QFETCH(double, confidence);
    QFETCH(int, band);
    const auto bands = accuracyByBand({{confidence, true}}, {0, 0.7, 1});
    QCOMPARE(bands[static_cast<size_t>(band)].labels, 1);
}

void TestBandAccuracy::noEdgesGiveNoBands()
{
    QVERIFY(accuracyByBand({{0.5, true}}, {}).empty());
    QVERIFY(accuracyByBand({{0.5, true}}, {0}).empty());
}

void TestBandAccuracy::verifyingTheLeastConfidentCorrectsThem()
{
    // Of ten labels four are wrong, two of them among the three least confident.
    const std::vector<JudgedLabel> labels{{0.9, true},  {0.2, false}, {0.8, true},  {0.3, true}, {0.25, false},
                                          {0.7, false}, {0.6, true},  {0.95, true}, {0.5, true}, {0.85, false}};
    const VerificationGain gain = gainOfVerifying(labels, 0.3);
    QCOMPARE(gain.labels, 10);
    QCOMPARE(gain.verified, 3);
    QCOMPARE(gain.rightBefore, 6);
    QCOMPARE(gain.rightAfter, 8);
    QCOMPARE(gain.rightAfterAtRandom, 6 + 0.3 * 4);
}

void TestBandAccuracy::verifyingCountsAtLeastWhatWasAskedFor_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("verified");
    QTest::newRow("none") << 0.0 << qint64(0);
    QTest::newRow("a part of one is one") << 0.01 << qint64(1);
    QTest::newRow("half") << 0.5 << qint64(2);
    QTest::newRow("more than all is all") << 2.0 << qint64(4);
}

void TestBandAccuracy::verifyingCountsAtLeastWhatWasAskedFor()
{
    QFETCH(double, share);
    QFETCH(qint64, verified);
    QCOMPARE(gainOfVerifying({{0.1, false}, {0.2, true}, {0.3, false}, {0.4, true}}, share).verified, verified);
}

void TestBandAccuracy::nothingToVerifyGainsNothing()
{
    const VerificationGain gain = gainOfVerifying({}, 0.1);
    QCOMPARE(gain.verified, 0);
    QCOMPARE(gain.rightAfter, 0);
    QCOMPARE(gain.rightAfterAtRandom, 0.0);
}

QTEST_GUILESS_MAIN(TestBandAccuracy)
#include "tst_band_accuracy.moc"
