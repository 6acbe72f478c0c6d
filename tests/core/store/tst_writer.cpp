// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/reader.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql/writer.h"
#include "tests/support/must.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace tandem;

/// The writer's promises: order, groups, savepoints, durability before the answer; and the reader's.
class TestWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersAfterTheCommit();
    void rollsBackOnlyWhatFailed();
    void takesHumanCommandsFirst();
    void groupsBackgroundCommands();
    void groupsNothingWhileAPersonIsAtWork();
    void losesAGroupWhoseTransactionIsGone();
    void runsAloneOutsideATransaction();
    void writesWhatWaitsBeforeItCloses();
    void takesManyThreads();

    void readsOneState();
    void leavesOutWhatIsCancelled();
    void interruptsWhatRuns();
    void cancelsWhatWaitsWhenItCloses();
    void refusesToWrite();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("file.sqlite")); }
    Pending<Result<qint64>> add(Priority priority, int number);
    qint64 countSeenByAnother();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_other;
    std::unique_ptr<Writer> m_writer;
};

namespace {
Result<qint64> insert(Connection &connection, int number)
{
    Statement statement = connection.statement(QStringLiteral("INSERT INTO row (number) VALUES (?)"));
    return statement.run(number).map([&] { return statement.insertedId(); });
}

/// Holds the writer until it is told to go on, so that a test can fill the queue behind it.
class Gate
{
public:
    explicit Gate(Writer &writer)
    {
        writer.submitAlone(Priority::Background,
                           [open = m_open.get_future().share(), &reached = m_reached](Connection &) -> Result<void> {
                               reached.set_value();
                               open.wait();
                               return {};
                           });
        m_reached.get_future().wait();
    }
    void open() { m_open.set_value(); }

private:
    std::promise<void> m_open;
    std::promise<void> m_reached;
};
} // namespace

void TestWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_other = must(Connection::open(path(), ConnectionMode::ReadWrite));
    must(m_other->execute(QStringLiteral("PRAGMA journal_mode = WAL")));
    must(m_other->execute(QStringLiteral("CREATE TABLE row (id INTEGER PRIMARY KEY, number INTEGER UNIQUE)")));
    m_writer = must(Writer::open(path()));
}

void TestWriter::cleanup()
{
    m_writer.reset();
    m_other.reset();
}

Pending<Result<qint64>> TestWriter::add(Priority priority, int number)
{
    return m_writer->submit(priority, [number](Connection &connection) { return insert(connection, number); });
}

qint64 TestWriter::countSeenByAnother()
{
    return must(m_other->integer(QStringLiteral("SELECT count(*) FROM row")));
}

void TestWriter::answersAfterTheCommit()
{
    for (int i = 1; i <= 50; ++i) {
        const Priority priority = i % 2 == 0 ? Priority::Human : Priority::Background;
        QCOMPARE(must(add(priority, i).wait()), i);
        QCOMPARE(countSeenByAnother(), i);
    }
}

void TestWriter::rollsBackOnlyWhatFailed()
{
    Gate gate(*m_writer);
    const auto first = add(Priority::Background, 1);
    const auto failing = m_writer->submit(Priority::Background, [](Connection &connection) -> Result<qint64> {
        must(insert(connection, 2));
        return failure(ErrorCode::Refused, QStringLiteral("No."));
    });
    const auto clash = add(Priority::Background, 1);
    const auto last = add(Priority::Background, 3);
    gate.open();
    QVERIFY(first.wait().has_value());
    QCOMPARE(failing.wait().error().code, ErrorCode::Refused);
    QVERIFY(!clash.wait().has_value());
    QVERIFY(last.wait().has_value());
    QCOMPARE(must(m_other->integer(QStringLiteral("SELECT sum(number) FROM row"))), 4);
}

void TestWriter::takesHumanCommandsFirst()
{
    Gate gate(*m_writer);
    std::vector<Pending<Result<qint64>>> pendings;
    for (int i = 0; i < 10; ++i)
        pendings.push_back(add(Priority::Background, 100 + i));
    pendings.push_back(add(Priority::Human, 1));
    pendings.push_back(add(Priority::Human, 2));
    gate.open();
    for (const auto &pending : pendings)
        QVERIFY(pending.wait().has_value());
    // Row ids are given in the order of writing.
    QCOMPARE(must(m_other->integer(QStringLiteral("SELECT number FROM row WHERE id = 1"))), 1);
    QCOMPARE(must(m_other->integer(QStringLiteral("SELECT number FROM row WHERE id = 2"))), 2);
    QCOMPARE(must(m_other->integer(QStringLiteral("SELECT number FROM row WHERE id = 3"))), 100);
}

void TestWriter::groupsBackgroundCommands()
{
    // Two commands of one group: nobody else sees the first while the second runs. A slow machine may need more than
    // the 15 ms of a group for the first, so it has several tries.
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const auto count = [](Connection &connection) {
        return connection.integer(QStringLiteral("SELECT count(*) FROM row"));
    };
    bool wasGrouped = false;
    for (int i = 0; i < 50 && !wasGrouped; ++i) {
        const qint64 before = countSeenByAnother();
        Gate gate(*m_writer);
        add(Priority::Background, i);
        const auto seen =
            m_writer->submit(Priority::Background, [&](Connection &) { return reader->read(count).wait(); });
        gate.open();
        wasGrouped = must(seen.wait()) == before;
        QCOMPARE(countSeenByAnother(), before + 1);
    }
    QVERIFY(wasGrouped);
}

void TestWriter::groupsNothingWhileAPersonIsAtWork()
{
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const auto count = [](Connection &connection) {
        return connection.integer(QStringLiteral("SELECT count(*) FROM row"));
    };
    for (int i = 0; i < 5; ++i) {
        must(add(Priority::Human, 2 * i).wait());
        const qint64 before = countSeenByAnother();
        Gate gate(*m_writer);
        add(Priority::Background, 2 * i + 1);
        const auto seen =
            m_writer->submit(Priority::Background, [&](Connection &) { return reader->read(count).wait(); });
        gate.open();
        QCOMPARE(must(seen.wait()), before + 1);
    }
}

void TestWriter::losesAGroupWhoseTransactionIsGone()
{
    Gate gate(*m_writer);
    const auto first = add(Priority::Background, 1);
    // As SQLite does by itself when the disk is full.
    const auto breaking = m_writer->submit(Priority::Background, [](Connection &connection) -> Result<void> {
        must(connection.execute(QStringLiteral("ROLLBACK")));
        return failure(ErrorCode::Failed, QStringLiteral("The disk is full."));
    });
    gate.open();
    QVERIFY(!first.wait().has_value());
    QCOMPARE(breaking.wait().error().message, QStringLiteral("The disk is full."));
    QCOMPARE(countSeenByAnother(), 0);
    QVERIFY(add(Priority::Background, 2).wait().has_value());
}

void TestWriter::runsAloneOutsideATransaction()
{
    QVERIFY(add(Priority::Background, 1).wait().has_value());
    const auto alone = m_writer->submitAlone(Priority::Background, [](Connection &connection) {
        return Transaction::begin(connection).and_then([&](Transaction transaction) {
            return insert(connection, 2).and_then([&](qint64) { return transaction.commit(); });
        });
    });
    QVERIFY(alone.wait().has_value());
    QCOMPARE(countSeenByAnother(), 2);
}

void TestWriter::writesWhatWaitsBeforeItCloses()
{
    std::vector<Pending<Result<qint64>>> pendings;
    {
        Gate gate(*m_writer);
        for (int i = 0; i < 100; ++i)
            pendings.push_back(add(Priority::Background, i));
        gate.open();
        m_writer.reset();
    }
    for (const auto &pending : pendings)
        QVERIFY(pending.wait().has_value());
    QCOMPARE(countSeenByAnother(), 100);
}

void TestWriter::takesManyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> written = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([this, thread, &written] {
            for (int i = 0; i < 50; ++i) {
                const auto priority = i % 5 == 0 ? Priority::Human : Priority::Background;
                if (add(priority, thread * 1000 + i).wait())
                    ++written;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(written.load(), 200);
    QCOMPARE(countSeenByAnother(), 200);
}

void TestWriter::readsOneState()
{
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const auto counts = reader->read([this](Connection &connection) -> Result<std::pair<qint64, qint64>> {
        const qint64 before = must(connection.integer(QStringLiteral("SELECT count(*) FROM row")));
        must(add(Priority::Human, 1).wait());
        return std::pair(before, must(connection.integer(QStringLiteral("SELECT count(*) FROM row"))));
    });
    const auto [before, after] = must(counts.wait());
    QCOMPARE(before, 0);
    QCOMPARE(after, 0);
    const auto next = reader->read(
        [](Connection &connection) { return connection.integer(QStringLiteral("SELECT count(*) FROM row")); });
    QCOMPARE(must(next.wait()), 1);
}

namespace {
const QString endless =
    QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
}

void TestWriter::leavesOutWhatIsCancelled()
{
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const CancelToken token;
    token.cancel();
    const auto answer = reader->read([](Connection &connection) { return connection.integer(endless); }, token);
    QCOMPARE(answer.wait().error().code, ErrorCode::Cancelled);
}

void TestWriter::interruptsWhatRuns()
{
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const CancelToken token;
    std::promise<void> started;
    const auto answer = reader->read(
        [&started](Connection &connection) {
            started.set_value();
            return connection.integer(endless);
        },
        token);
    started.get_future().wait();
    token.cancel();
    QCOMPARE(answer.wait().error().code, ErrorCode::Cancelled);
    // The next read is not hit by it.
    const auto next =
        reader->read([](Connection &connection) { return connection.integer(QStringLiteral("SELECT 7")); });
    QCOMPARE(must(next.wait()), 7);
}

void TestWriter::cancelsWhatWaitsWhenItCloses()
{
    auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const auto running = reader->read([](Connection &connection) { return connection.integer(endless); });
    const auto waiting = reader->read([](Connection &connection) { return connection.integer(endless); });
    reader.reset();
    QCOMPARE(running.wait().error().code, ErrorCode::Cancelled);
    QCOMPARE(waiting.wait().error().code, ErrorCode::Cancelled);
}

void TestWriter::refusesToWrite()
{
    const auto reader = must(Reader::open(path(), ConnectionMode::ReadOnly));
    const auto answer = reader->read([](Connection &connection) { return insert(connection, 1); });
    QCOMPARE(answer.wait().error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
