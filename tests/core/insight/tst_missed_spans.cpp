// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missed_spans.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tandem;
using nlohmann::json;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

/// What two passes missed, or why that cannot be said.
class TestMissedSpans : public QObject
{
    Q_OBJECT

private slots:
    void publishedCases();
    void estimates_data();
    void estimates();
    void reasons_data();
    void reasons();
};

void TestMissedSpans::publishedCases()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/trust_extra.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json table = json::parse(file.readAll().toStdString());
    int cases = 0;
    for (const json &entry : table["cases"]) {
        if (entry["method"] != "missed_spans")
            continue;
        ++cases;
        const auto estimate = estimateMissedSpans(
            {entry["n1"].get<qint64>(), entry["n2"].get<qint64>(), entry["matched"].get<qint64>(), true});
        QVERIFY(estimate.spans.has_value());
        QVERIFY(!estimate.reason.has_value());
        const json &right = entry["expected"];
        QVERIFY(isNear(estimate.spans->total, right["total"], 1e-6));
        QVERIFY(isNear(estimate.spans->missed, right["missed"], 1e-6));
        QVERIFY(isNear(estimate.spans->low, right["low"], 1e-6));
        QVERIFY(isNear(estimate.spans->high, right["high"], 5e-4)); // published with three decimals
    }
    QVERIFY(cases > 0);
}

void TestMissedSpans::estimates_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<qint64>("matched");
    QTest::addColumn<double>("missed");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // By a second program: 21·21/11 − 31 = 9.0909; centre 10.5²/10.5 = 10.5, s² = 4/10.5.
    QTest::newRow("ten of twenty") << qint64(20) << qint64(20) << qint64(10) << 9.090909 << 2.631961 << 34.701591;
    // 9·9/8 − 10 = 0.125; centre 2.25/7.5 = 0.3, s² = 0.133333 + 1.333333 + 3.333333.
    QTest::newRow("the fewest") << qint64(8) << qint64(8) << qint64(7) << 0.125 << 0.0 << 21.479125;
}

void TestMissedSpans::estimates()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(qint64, matched);
    QFETCH(double, missed);
    QFETCH(double, low);
    QFETCH(double, high);
    for (const TwoPasses &passes : {TwoPasses{first, second, matched, true}, TwoPasses{second, first, matched, true}}) {
        const auto estimate = estimateMissedSpans(passes);
        QVERIFY(estimate.spans.has_value());
        QVERIFY(isNear(estimate.spans->missed, missed, 1e-5));
        QVERIFY(isNear(estimate.spans->low, low, 1e-5));
        QVERIFY(isNear(estimate.spans->high, high, 1e-5));
    }
}

void TestMissedSpans::reasons_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<qint64>("matched");
    QTest::addColumn<bool>("areBlind");
    QTest::addColumn<NoMissedEstimate>("reason");
    const auto row = [](const char *name, qint64 first, qint64 second, qint64 matched, bool areBlind,
                        NoMissedEstimate reason) {
        QTest::newRow(name) << first << second << matched << areBlind << reason;
    };
    row("a model was one of them", 60, 55, 48, false, NoMissedEstimate::NotBlind);
    row("six matched", 12, 12, 6, true, NoMissedEstimate::TooFewMatched);
    row("nothing at all", 0, 0, 0, true, NoMissedEstimate::TooFewMatched);
    row("the first saw no more", 40, 50, 40, true, NoMissedEstimate::NoSingles);
    row("the second saw no more", 50, 40, 40, true, NoMissedEstimate::NoSingles);
    row("both the same", 40, 40, 40, true, NoMissedEstimate::NoSingles);
    row("more matched than marked", 10, 20, 11, true, NoMissedEstimate::Impossible);
    row("more matched than the second marked", 20, 10, 11, true, NoMissedEstimate::Impossible);
    row("negative", 20, 20, -1, true, NoMissedEstimate::Impossible);
}

void TestMissedSpans::reasons()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(qint64, matched);
    QFETCH(bool, areBlind);
    QFETCH(NoMissedEstimate, reason);
    const auto estimate = estimateMissedSpans({first, second, matched, areBlind});
    QVERIFY(!estimate.spans.has_value());
    QCOMPARE(estimate.reason.value(), reason);
}

QTEST_APPLESS_MAIN(TestMissedSpans)
#include "tst_missed_spans.moc"
