// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pending.h"
#include "core/base/worker_thread.h"

#include <QTest>

using namespace tandem;

class TestPending : public QObject
{
    Q_OBJECT

private slots:
    void deliversToTheThreadThatAsked()
    {
        WorkerThread worker(QStringLiteral("worker"));
        QThread *used = nullptr;
        int value = 0;
        worker.run([] { return 42; }).then(this, [&](int delivered) {
            used = QThread::currentThread();
            value = delivered;
        });
        QTRY_COMPARE(value, 42);
        QCOMPARE(used, QThread::currentThread());
    }

    void neverCallsBackFromInsideThen()
    {
        bool called = false;
        Pending<int>::ready(1).then(this, [&](int) { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
    }

    void forgetsADestroyedContext()
    {
        WorkerThread worker(QStringLiteral("worker"));
        bool called = false;
        auto context = std::make_unique<QObject>();
        auto pending = worker.run([] { return 1; });
        pending.then(context.get(), [&](int) { called = true; });
        context.reset();
        bool later = false;
        worker.run([] { return 2; }).then(this, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void waitsAcrossThreads()
    {
        WorkerThread worker(QStringLiteral("worker"));
        QCOMPARE(*worker.run([] { return std::make_unique<int>(7); }).wait(), 7);
    }

    void runsTasksInOrder()
    {
        WorkerThread worker(QStringLiteral("worker"));
        std::vector<int> order;
        for (int i = 0; i < 1000; ++i)
            worker.post([&order, i] { order.push_back(i); });
        worker.runAndWait([] {});
        QCOMPARE(order.size(), size_t(1000));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }
};

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
