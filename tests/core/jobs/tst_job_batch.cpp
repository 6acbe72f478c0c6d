// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/job_batch.h"

#include <QTest>

using namespace tandem;

namespace {

template <typename T>
void addItems(std::vector<T> &to, int count, qint64 first)
{
    for (int i = 0; i < count; ++i)
        to.emplace_back().item = ItemId(first + i);
}

JobBatch batchOf(int outcomes, int failures, int answers)
{
    JobBatch batch;
    addItems(batch.outcomes, outcomes, 100);
    addItems(batch.failures, failures, 200);
    addItems(batch.answers, answers, 300);
    addItems(batch.arrived, answers, 300);
    batch.released = {ItemId(400)};
    batch.adapted = {QStringLiteral("temperature")};
    batch.claim = 7;
    return batch;
}

} // namespace

/// A batch of results in parts: nothing is lost, doubled or put in another order.
class TestJobBatch : public QObject
{
    Q_OBJECT

private slots:
    void comesInParts_data()
    {
        QTest::addColumn<int>("outcomes");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("results");
        QTest::addColumn<int>("parts");
        QTest::newRow("no result: one part for the rest") << 0 << 0 << 0 << 10 << 1;
        QTest::newRow("fewer than a part") << 1 << 1 << 1 << 10 << 1;
        QTest::newRow("just a part") << 4 << 3 << 3 << 10 << 1;
        QTest::newRow("one more") << 4 << 3 << 4 << 10 << 2;
        QTest::newRow("outcomes only") << 25 << 0 << 0 << 10 << 3;
        QTest::newRow("failures only") << 0 << 20 << 0 << 10 << 2;
        QTest::newRow("answers only") << 0 << 0 << 31 << 10 << 4;
        QTest::newRow("all kinds, across the borders") << 15 << 7 << 13 << 10 << 4;
        QTest::newRow("one by one") << 2 << 2 << 2 << 1 << 6;
    }
    void comesInParts()
    {
        QFETCH(int, outcomes);
        QFETCH(int, failures);
        QFETCH(int, answers);
        QFETCH(int, results);
        const std::vector<JobBatch> parts = inParts(batchOf(outcomes, failures, answers), size_t(results));
        QTEST(int(parts.size()), "parts");
        QList<qint64> items;
        for (const JobBatch &part : parts) {
            QVERIFY(part.results() <= size_t(results));
            for (const auto &outcome : part.outcomes)
                items << outcome.item.value;
            for (const auto &failure : part.failures)
                items << failure.item.value;
            QCOMPARE(part.arrived.size(), part.answers.size());
            for (size_t i = 0; i < part.answers.size(); ++i) {
                items << part.answers[i].item.value;
                QCOMPARE(part.arrived[i].item, part.answers[i].item);
            }
            const bool isLast = &part == &parts.back();
            QCOMPARE(part.claim, isLast ? 7 : 0);
            QCOMPARE(part.released.size(), size_t(isLast ? 1 : 0));
            QCOMPARE(part.adapted.size(), isLast ? 1 : 0);
        }
        // Outcomes before failures before answers, each in its order.
        QVERIFY(std::is_sorted(items.begin(), items.end()));
        QCOMPARE(items.size(), outcomes + failures + answers);
    }
};

QTEST_GUILESS_MAIN(TestJobBatch)
#include "tst_job_batch.moc"
