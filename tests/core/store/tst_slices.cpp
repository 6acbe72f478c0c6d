// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/slices.h"
#include "tests/support/must.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace tandem;
using namespace Qt::StringLiterals;

using Slices = QList<QPair<int, int>>; // rows, milliseconds

/// Long work of the writer: how much it takes on at a time, and what comes in between.
class TestSlices : public QObject
{
    Q_OBJECT

private slots:
    void goesByWhatTheSliceBeforeTook_data()
    {
        QTest::addColumn<Slices>("slices");
        QTest::addColumn<int>("rows");
        QTest::newRow("begins small") << Slices{} << 10;
        QTest::newRow("quick: twice as many") << Slices{{10, 0}} << 20;
        QTest::newRow("quick again and again: up to the most") << Slices{{10, 0}, {20, 0}, {40, 0}, {80, 0}} << 100;
        QTest::newRow("about right: as many") << Slices{{10, 0}, {20, 1}, {20, 2}} << 20;
        QTest::newRow("slow: half") << Slices{{10, 0}, {20, 0}, {40, 9}} << 20;
        QTest::newRow("slow from the start: never none") << Slices{{10, 50}, {10, 50}} << 10;
        QTest::newRow("a last one that was not full") << Slices{{10, 0}, {3, 0}} << 20;
        QTest::newRow("one that waited with an older size") << Slices{{10, 0}, {20, 0}, {10, 0}} << 40;
        QTest::newRow("one that was slow with an older size") << Slices{{10, 0}, {20, 0}, {40, 0}, {40, 8}} << 20;
    }
    void goesByWhatTheSliceBeforeTook()
    {
        QFETCH(const Slices, slices);
        SliceSize size(10, 100);
        for (const auto &[rows, took] : slices)
            size.note(rows, took);
        QTEST(size.rows(), "rows");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto connection = must(Connection::open(path(), ConnectionMode::ReadWrite));
        must(connection->execute(u"PRAGMA journal_mode = WAL"_s));
        must(connection->execute(u"CREATE TABLE row (id INTEGER PRIMARY KEY, content BLOB)"_s));
        m_writer = must(Writer::open(path()));
    }
    void cleanup() { m_writer.reset(); }

    void goesOnUntilItIsTold()
    {
        int told = 0;
        must(writeInSlices<qint64>(*m_writer, SliceSize(5, 5), &TestSlices::addRows,
                                   [&](qint64) { return ++told < 4; }));
        QCOMPARE(told, 4);
        // Two waited already.
        QCOMPARE(must(count()), 6 * 5);
    }

    void endsWithTheFirstError()
    {
        std::atomic<int> run = 0;
        const auto written = writeInSlices<int>(
            *m_writer, SliceSize(1, 1),
            [&run](Connection &, int) -> Result<int> {
                if (++run >= 2)
                    return failure(ErrorCode::Refused, u"No more."_s);
                return run.load();
            },
            [](int) { return true; });
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"No more."_s);
        QVERIFY(run <= 4);
    }

    /// Whoever decides meanwhile waits for one slice, not for all that wait.
    void letsPeopleBetweenItsSlices()
    {
        std::atomic<bool> isOver = false;
        std::atomic<int> slices = 0;
        std::thread work([&] {
            must(writeInSlices<qint64>(
                *m_writer, SliceSize(10, 100),
                [&](Connection &connection, int rows) {
                    ++slices;
                    return addRows(connection, rows);
                },
                [&](qint64) { return !isOver; }));
        });
        int most = 0;
        for (int i = 0; i < 50; ++i) {
            const int before = slices;
            must(m_writer->submit(Priority::Human, [](Connection &connection) { return addRows(connection, 1); })
                     .wait());
            most = std::max(most, slices - before);
        }
        isOver = true;
        work.join();
        // The one under way, and those after the commit until this thread was woken.
        QVERIFY2(most <= 20, qPrintable(QString::number(most)));
    }

    /// Much is written while somebody decides all the time: the log is brought into the file beside that, and begins
    /// anew; whatever was answered is there.
    void keepsTheLogShort()
    {
        constexpr qint64 enough = 300'000'000; // bytes
        std::atomic<bool> isOver = false;
        qint64 decided = 0;
        std::thread person([&] {
            while (!isOver) {
                must(m_writer->submit(Priority::Human, [](Connection &connection) { return addRows(connection, 1); })
                         .wait());
                ++decided;
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
        qint64 written = 0;
        qint64 longest = 0;
        must(writeInSlices<qint64>(*m_writer, SliceSize(10, 400), &TestSlices::addRows, [&](qint64 rows) {
            written += rows * bytesOfRow;
            longest = std::max(longest, QFileInfo(path() + u"-wal"_s).size());
            return written < enough;
        }));
        isOver = true;
        person.join();
        QVERIFY2(longest < 150'000'000, qPrintable(QString::number(longest)));
        const qint64 rows = must(count());
        QVERIFY(rows * bytesOfRow >= written + decided * bytesOfRow);
        m_writer.reset();
        const auto again = must(Connection::open(path(), ConnectionMode::ReadOnly));
        QCOMPARE(must(again->integer(u"SELECT count(*) FROM row"_s)), rows);
    }

    /// All of the log is brought in, whatever was under way.
    void leavesNoLogBehindWhenAsked()
    {
        for (int i = 0; i < 40; ++i)
            m_writer->submit(Priority::Background, [](Connection &connection) { return addRows(connection, 300); });
        must(m_writer
                 ->submitAlone(
                     Priority::Background,
                     [](Connection &connection) { return connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); })
                 .wait());
        QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
        QCOMPARE(must(count()), 40 * 300);
    }

    /// By its name another file would be found.
    void leavesAnotherFileOfItsNameAlone()
    {
        const QString elsewhere = m_folder->filePath(u"moved.sqlite"_s);
        QVERIFY(QFile::rename(path(), elsewhere));
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("another");
        other.close();
        for (int i = 0; i < 40; ++i)
            must(m_writer->submit(Priority::Background, [](Connection &connection) { return addRows(connection, 300); })
                     .wait());
        m_writer.reset();
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("another"));
    }

private:
    static constexpr qint64 bytesOfRow = 1'000;

    QString path() const { return m_folder->filePath(u"file.sqlite"_s); }

    static Result<qint64> addRows(Connection &connection, int rows)
    {
        auto statement =
            connection.statement(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                 " WHERE i < ?) INSERT INTO row (content) SELECT randomblob(1000) FROM n"_s);
        return statement.run(rows).map([rows] { return qint64(rows); });
    }

    Result<qint64> count()
    {
        return m_writer
            ->submit(Priority::Human,
                     [](Connection &connection) { return connection.integer(u"SELECT count(*) FROM row"_s); })
            .wait();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Writer> m_writer;
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
