// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_thread.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace tandem;

class TestTaskThread : public QObject
{
    Q_OBJECT

private slots:
    void runsTasksInOrder()
    {
        TaskThread thread(QStringLiteral("tasks"));
        std::vector<int> order;
        for (int i = 0; i < 1000; ++i)
            thread.post([&order, i] { order.push_back(i); });
        thread.runAndWait([] {});
        QCOMPARE(order.size(), size_t(1000));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void endsWhenNothingCameForAWhileAndStartsAgain()
    {
        TaskThread thread(QStringLiteral("tasks"));
        for (int i = 0; i < 2; ++i) {
            std::atomic<bool> ended = false;
            thread.runAndWait([&ended] {
                QObject::connect(QThread::currentThread(), &QThread::finished, [&ended] { ended = true; });
            });
            QTRY_VERIFY(ended);
        }
    }

    void endsNotWhileSomebodyKeepsItAlive()
    {
        TaskThread thread(QStringLiteral("tasks"));
        std::atomic<bool> ended = false;
        std::atomic<int> ticks = 0;
        std::unique_ptr<QTimer> timer; // lives on the thread
        std::shared_ptr<void> alive;
        thread.runAndWait([&] {
            QObject::connect(QThread::currentThread(), &QThread::finished, [&ended] { ended = true; });
            alive = thread.keepAlive();
            timer = std::make_unique<QTimer>();
            QObject::connect(timer.get(), &QTimer::timeout, [&ticks] { ++ticks; });
            timer->start(100);
        });
        QTRY_VERIFY(ticks > 10); // twice as long as it would wait
        QVERIFY(!ended);
        thread.runAndWait([&] {
            timer.reset();
            alive.reset();
        });
        QTRY_VERIFY(ended);
    }

    // The next task may come at the very moment in which the thread makes up its mind to end.
    void losesNoTaskWhenItEnds()
    {
        TaskThread thread(QStringLiteral("tasks"));
        for (int wait = 490; wait < 510; wait += 2) {
            QTest::qWait(wait);
            QCOMPARE(thread.run([wait] { return wait; }).wait(), wait);
        }
    }

    void dropsWhatWaitsWhenItIsDestroyed()
    {
        std::atomic<bool> mayEnd = false;
        std::atomic<bool> ran = false;
        std::optional<Pending<Result<int>>> dropped;
        {
            TaskThread thread(QStringLiteral("tasks"));
            std::atomic<bool> began = false;
            thread.post([&] {
                began = true;
                while (!mayEnd)
                    QThread::yieldCurrentThread();
            });
            QTRY_VERIFY(began);
            dropped = thread.run([&]() -> Result<int> {
                ran = true;
                return 1;
            });
            mayEnd = true;
        }
        const Result<int> answer = dropped->wait();
        QVERIFY(ran ? answer.has_value() : answer.error().code == ErrorCode::Cancelled);
    }

    // As when an answer from the network comes after the project was closed.
    void mayBeKeptByWhatOutlivesIt()
    {
        std::shared_ptr<void> alive;
        {
            TaskThread thread(QStringLiteral("tasks"));
            thread.runAndWait([&] { alive = thread.keepAlive(); });
        }
        alive.reset();
    }

    void takesTasksFromManyThreads()
    {
        TaskThread thread(QStringLiteral("tasks"));
        int sum = 0; // on the thread only
        std::vector<std::unique_ptr<QThread>> posters;
        for (int i = 0; i < 4; ++i) {
            posters.emplace_back(QThread::create([&] {
                for (int k = 0; k < 200; ++k)
                    thread.post([&sum] { ++sum; });
            }));
            posters.back()->start();
        }
        for (const auto &poster : posters)
            poster->wait();
        thread.runAndWait([&] { QCOMPARE(sum, 800); });
    }
};

QTEST_GUILESS_MAIN(TestTaskThread)
#include "tst_task_thread.moc"
