// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pending.h"
#include "core/base/task_thread.h"

#include <QTest>

#include <future>

using namespace tandem;

namespace {
/// Tells on which thread it ended.
struct Mark
{
    explicit Mark(QThread *&place)
        : m_place(place)
    {
    }
    ~Mark() { m_place = QThread::currentThread(); }
    QThread *&m_place;
};
} // namespace

class TestPending : public QObject
{
    Q_OBJECT

private slots:
    void deliversToTheThreadThatAsked()
    {
        TaskThread worker(QStringLiteral("worker"));
        QThread *used = nullptr;
        int value = 0;
        worker.run([] { return 42; }).then(this, [&](int delivered) {
            used = QThread::currentThread();
            value = delivered;
        });
        QTRY_COMPARE(value, 42);
        QCOMPARE(used, QThread::currentThread());
    }

    void passesOnWhereItIsDelivered()
    {
        TaskThread worker(QStringLiteral("worker"));
        const Promise<int> start;
        const Promise<int> passedOn;
        QThread *used = nullptr;
        start.pending().onArrival([&used, passedOn](int value) {
            used = QThread::currentThread();
            passedOn.set(value);
        });
        worker.post([start] { start.set(2); });
        QCOMPARE(passedOn.pending().wait(), 2);
        QVERIFY(used != QThread::currentThread());
        int here = 0;
        Pending<int>::ready(3).onArrival([&](int value) { here = value; });
        QCOMPARE(here, 3);
    }

    void letsGoOfWhatWaitsForAPromiseThatIsGone()
    {
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = held;
        {
            const Promise<int> promise;
            promise.pending().onArrival([held = std::move(held)](int) {});
            QVERIFY(!watched.expired());
        }
        QVERIFY(watched.expired());
    }

    // A thread that ends drops the tasks that wait for it; nobody may wait for ever because of that.
    void answersAResultWhosePromiseIsGone()
    {
        auto promise = std::make_unique<Promise<Result<int>>>();
        const auto pending = promise->pending();
        const Promise<Result<int>> passedOn;
        pending.onArrival([passedOn](Result<int> result) { passedOn.set(std::move(result)); });
        promise.reset();
        const Result<int> result = passedOn.pending().wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void endsAWaitForAPromiseThatIsDroppedMeanwhile()
    {
        TaskThread worker(QStringLiteral("worker"));
        auto promise = std::make_unique<Promise<Result<int>>>();
        const auto pending = promise->pending();
        worker.post([dropped = std::shared_ptr<Promise<Result<int>>>(std::move(promise))] {});
        const Result<int> result = pending.wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    // What a callback holds may be a whole project, which must not end on one of its own threads.
    void letsGoOfTheCallbackWhereItWasMade()
    {
        TaskThread worker(QStringLiteral("worker"));
        for (int i = 0; i < 100; ++i) {
            QThread *ended = nullptr;
            const Promise<int> mayGo;
            worker.run([mayGo] { return mayGo.pending().wait(); })
                .then(this, [mark = std::make_shared<Mark>(ended)](int) { static_cast<void>(mark); });
            mayGo.set(1);
            QTRY_VERIFY(ended);
            QCOMPARE(ended, QThread::currentThread());
        }
    }

    void letsGoOfAnUnwantedValueWhereItWasAskedFor()
    {
        TaskThread worker(QStringLiteral("worker"));
        QThread *ended = nullptr;
        auto context = std::make_unique<QObject>();
        worker.run([&ended] { return std::make_shared<Mark>(ended); }).then(context.get(), [](const auto &) {});
        context.reset();
        QTRY_VERIFY(ended);
        QCOMPARE(ended, QThread::currentThread());
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
        TaskThread worker(QStringLiteral("worker"));
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

    void dropsAnAnswerWhoseScopeIsOver()
    {
        TaskThread worker(QStringLiteral("worker"));
        Scope scope;
        QStringList answers;
        const auto ask = [&](const QString &name) {
            worker.run([name] { return name; }).then({this, scope}, [&](const QString &answer) { answers << answer; });
        };
        ask(QStringLiteral("of the first project"));
        scope.renew();
        ask(QStringLiteral("of the second"));
        QTRY_COMPARE(answers, QStringList(QStringLiteral("of the second")));
    }

    // As when a window closes its project and an answer was posted already.
    void dropsAnAnswerThatIsOnItsWayWhenItsScopeEnds()
    {
        auto scope = std::make_unique<Scope>();
        bool called = false;
        Pending<int>::ready(1).then({this, *scope}, [&](int) { called = true; });
        scope.reset();
        bool later = false;
        Pending<int>::ready(2).then(this, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void runsStepsAfterEachOther()
    {
        TaskThread first(QStringLiteral("first"));
        TaskThread second(QStringLiteral("second"));
        std::vector<QThread *> used;
        QString value;
        first.run([] { return 20; })
            .andThen(this,
                     [&](int number) {
                         used.push_back(QThread::currentThread());
                         return second.run([number] { return number + 1; });
                     })
            .andThen(this,
                     [&](int number) {
                         used.push_back(QThread::currentThread());
                         return QString::number(number * 2);
                     })
            .then(this, [&](const QString &text) { value = text; });
        QTRY_COMPARE(value, QStringLiteral("42"));
        QCOMPARE(used, (std::vector<QThread *>{QThread::currentThread(), QThread::currentThread()}));
    }

    void runsAStepWhereItsValueIsDelivered()
    {
        TaskThread first(QStringLiteral("first"));
        TaskThread second(QStringLiteral("second"));
        QThread *used = nullptr;
        std::promise<void> go; // a value that is there already is used here and now
        const auto answer = first
                                .run([gate = go.get_future().share()] {
                                    gate.wait();
                                    return Result<int>(20);
                                })
                                .andThen([&](int number) {
                                    used = QThread::currentThread();
                                    return second.run([number] { return Result<int>(number + 1); });
                                });
        go.set_value();
        QCOMPARE(*answer.wait(), 21);
        QVERIFY(used != QThread::currentThread());
    }

    void letsAnErrorPassByTheSteps()
    {
        bool called = false;
        const auto count = [&called](const auto &...) -> Result<int> {
            called = true;
            return 1;
        };
        const Result<int> refused = failure(ErrorCode::Refused, QStringLiteral("No."));
        const auto answer = Pending<Result<int>>::ready(refused).andThen(count).andThen(count).wait();
        QVERIFY(!called);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
        QCOMPARE(*Pending<Result<void>>::ready({}).andThen(count).wait(), 1);
        QVERIFY(called);
    }

    void answersThatAStepWasLeftOut()
    {
        TaskThread worker(QStringLiteral("worker"));
        auto context = std::make_unique<QObject>();
        Scope scope;
        const auto ask = [&](const AnswerContext &whom) {
            return worker.run([] { return Result<int>(1); }).andThen(whom, [](int value) {
                return Result<int>(value);
            });
        };
        std::vector<Result<int>> answers;
        for (const auto &asked : {ask(context.get()), ask({this, scope})})
            asked.then(this, [&](const Result<int> &answer) { answers.push_back(answer); });
        context.reset();
        scope.renew();
        QTRY_COMPARE(answers.size(), size_t(2));
        for (const Result<int> &answer : answers)
            QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    // A step may hold a whole project, which must not end on one of its own threads.
    void letsGoOfAStepWhereItWasMade()
    {
        TaskThread worker(QStringLiteral("worker"));
        for (int i = 0; i < 20; ++i) {
            QThread *ended = nullptr;
            const Promise<int> mayGo;
            worker.run([mayGo] { return mayGo.pending().wait(); })
                .andThen(this, [mark = std::make_shared<Mark>(ended)](int value) { return mark ? value : 0; });
            mayGo.set(1);
            QTRY_VERIFY(ended);
            QCOMPARE(ended, QThread::currentThread());
        }
    }

    void waitsAcrossThreads()
    {
        TaskThread worker(QStringLiteral("worker"));
        QCOMPARE(*worker.run([] { return std::make_unique<int>(7); }).wait(), 7);
    }

    void runsTasksInOrder()
    {
        TaskThread worker(QStringLiteral("worker"));
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
