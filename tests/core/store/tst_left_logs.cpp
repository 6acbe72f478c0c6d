// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/annotator_store.h"
#include "core/store/left_log.h"
#include "core/store/project_lock.h"
#include "core/store/query/project_counts.h"
#include "core/store/sql/pragmas.h"
#include "tests/support/file_bytes.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

QByteArray projectBytes(int records)
{
    TestProject project;
    project.addRecords(records);
    project.close();
    return bytesOf(project.path());
}

/// What a program leaves that is killed with "killed.tandem" open: 10 records in the file, and 5 more in its log.
class Remains
{
public:
    Remains()
    {
        project.addRecords(10);
        project.close();
        backup = bytesOf(project.path());
        project.reopen();
        project.addRecords(5);
        write(path(), bytesOf(project.path()));
        write(path() + u"-wal"_s, bytesOf(project.path() + u"-wal"_s));
        const QByteArray lock = bytesOf(project.path() + u".lock"_s);
        write(lockFile(), "4194304" + lock.mid(lock.indexOf('\n'))); // no process has such a number
        must(addLogNote(lockFile(), {*identityOf(path()), readLogNote(lockFile())->marks}));
        project.close();
    }

    QString path() const { return project.pathOf(u"killed.tandem"_s); }
    QString lockFile() const { return path() + u".lock"_s; }

    void become(const QString &what)
    {
        if (what == u"backup")
            write(path(), backup);
        if (what == u"other")
            write(path(), projectBytes(3));
        if (what == u"replaced") {
            write(project.pathOf(u"new"_s), projectBytes(3));
            QCOMPARE(std::rename(qPrintable(project.pathOf(u"new"_s)), qPrintable(path())), 0);
        }
        if (what == u"other, no log")
            QVERIFY(QFile::remove(path() + u"-wal"_s));
        if (what == u"other, no log")
            write(path(), projectBytes(3));
        if (what == u"no lock")
            QVERIFY(QFile::remove(lockFile()));
        if (what == u"old lock")
            write(lockFile(), bytesOf(lockFile()).left(bytesOf(lockFile()).indexOf("tandem-log")));
        if (what == u"copied over itself")
            write(path(), bytesOf(path()));
    }

    TestProject project;
    QByteArray backup;
};

qint64 recordsOf(const QString &path)
{
    const auto opened = must(ProjectFile::open(path, FileAccess::ReadWrite));
    const auto reader = must(opened->makeReader());
    return must(reader->read(recordCount).wait());
}

} // namespace

/// A log is brought into the file that it belongs to, and into no other.
class TestLeftLogs : public QObject
{
    Q_OBJECT

private slots:
    void aLogBelongsToOneFile_data()
    {
        QTest::addColumn<int>("records"); // −1: refused
        QTest::newRow("nothing") << 15;
        QTest::newRow("copied over itself") << 15;
        QTest::newRow("no lock") << 15;
        QTest::newRow("old lock") << 15;
        QTest::newRow("other, no log") << 3;
        QTest::newRow("backup") << -1;
        QTest::newRow("other") << -1;
        QTest::newRow("replaced") << -1;
    }

    void aLogBelongsToOneFile()
    {
        QFETCH(int, records);
        Remains remains;
        remains.become(QString::fromLatin1(QTest::currentDataTag()));
        if (records >= 0) {
            QCOMPARE(recordsOf(remains.path()), records);
            return;
        }
        const QByteArray file = bytesOf(remains.path());
        const QByteArray log = bytesOf(remains.path() + u"-wal"_s);
        for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly, FileAccess::ReadWrite}) {
            const auto opened = ProjectFile::open(remains.path(), access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Refused);
            QVERIFY2(opened.error().message.contains(u"killed.tandem-wal"), qPrintable(opened.error().message));
        }
        QCOMPARE(bytesOf(remains.path()), file);
        QCOMPARE(bytesOf(remains.path() + u"-wal"_s), log);

        const QString aside = must(setLogAside(remains.path()));
        QCOMPARE(bytesOf(aside), log);
        QCOMPARE(recordsOf(remains.path()), QTest::currentDataTag() == "backup"_ba ? 10 : 3);
        QVERIFY(!setLogAside(remains.path()));
    }

    void aLogUnderTheOldNameIsTold()
    {
        Remains remains;
        const QString moved = remains.project.pathOf(u"moved.tandem"_s);
        QVERIFY(QFile::rename(remains.path(), moved));
        const auto opened = ProjectFile::open(moved, FileAccess::ReadWrite);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"killed.tandem-wal"), qPrintable(opened.error().message));
        // A new project there would destroy it.
        const auto made = ProjectFile::create(remains.path());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QVERIFY(hasLog(remains.path()) && QFile::exists(remains.lockFile()));
        QVERIFY(!QFile::exists(remains.path()));
        QVERIFY(QFile::rename(moved, remains.path()));
        QCOMPARE(recordsOf(remains.path()), 15);
        QVERIFY(QFile::rename(remains.path(), moved));
        QCOMPARE(recordsOf(moved), 15);
    }

    void oneFileHasOneWriter()
    {
        TestProject project;
        const QString link = project.pathOf(u"link.tandem"_s);
        QCOMPARE(::link(qPrintable(project.path()), qPrintable(link)), 0);
        for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
            const auto opened = ProjectFile::open(link, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Locked);
            QVERIFY2(opened.error().message.contains(project.path()), qPrintable(opened.error().message));
        }
        must(ProjectFile::open(project.path(), FileAccess::ReadOnly));
        project.close();
        must(ProjectFile::open(link, FileAccess::ReadWrite));
    }

    void noticesWhatIsWrittenOver_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("nothing") << true;
        QTest::newRow("brought in") << true;
        QTest::newRow("grown") << true;
        QTest::newRow("tables changed") << true;
        QTest::newRow("emptied") << false;
        QTest::newRow("cut in the middle") << false;
        QTest::newRow("cut in the first page") << false;
        QTest::newRow("another project") << false;
        QTest::newRow("a copy") << false;
        QTest::newRow("before this opening") << false;
        QTest::newRow("since this opening") << false;
        QTest::newRow("a text") << false;
    }

    void noticesWhatIsWrittenOver()
    {
        QFETCH(bool, isOurs);
        const QString act = QString::fromLatin1(QTest::currentDataTag());
        TestProject project;
        project.addRecords(500);
        project.close();
        const QByteArray before = bytesOf(project.path());
        project.reopen();
        must(project.file().content()->check(project.connection()));
        const QByteArray since = bytesOf(project.path());
        const QString copy = project.pathOf(u"copy.tandem"_s);
        must(project.file().saveCopy(copy));
        if (act == u"brought in" || act == u"since this opening") {
            project.addRecords(2'000);
            must(bringLogIntoFile(project.connection()));
        }
        if (act == u"grown")
            project.addRecords(5'000);
        if (act == u"tables changed")
            must(project.connection().execute(u"CREATE VIEW mine AS SELECT 1"_s));
        must(project.file().content()->check(project.connection()));
        if (act == u"emptied")
            write(project.path(), {});
        if (act.startsWith(u"cut"))
            QVERIFY(QFile::resize(project.path(), act == u"cut in the middle" ? before.size() / 2 : 50));
        if (act == u"another project")
            write(project.path(), projectBytes(4));
        if (act == u"a copy")
            write(project.path(), bytesOf(copy));
        if (act == u"before this opening")
            write(project.path(), before);
        if (act == u"since this opening")
            write(project.path(), since);
        if (act == u"a text")
            write(project.path(), QByteArray(5'000, 'x'));

        const auto written = project.writer()
                                 .submit(Priority::Human,
                                         [](Connection &connection) {
                                             return ensureAnnotator(connection, AnnotatorKind::Person, u"Ana"_s);
                                         })
                                 .wait();
        QCOMPARE(written.has_value(), isOurs);
        QCOMPARE(project.file().content()->check(project.connection()).has_value(), isOurs);
        QCOMPARE(project.file().held()->check().has_value(), isOurs);
        if (isOurs)
            return;
        QCOMPARE(int(project.file().held()->place().state), int(FilePlace::State::Overwritten));
        // What is there now stays as it is, and does not get the log.
        const QByteArray there = bytesOf(project.path());
        project.file().leavePlace();
        static_cast<void>(project.file().saveCopy(project.pathOf(u"rescued.tandem"_s)));
        const bool hadLog = hasLog(project.path());
        project.close();
        QCOMPARE(bytesOf(project.path()), there);
        QVERIFY(!hasLog(project.path()));
        const QStringList aside = QDir(project.pathOf({})).entryList({u"*-wal.aside-*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(aside.size(), hadLog ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestLeftLogs)
#include "tst_left_logs.moc"
