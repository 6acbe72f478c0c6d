// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/annotator_store.h"
#include "core/store/project_lock.h"
#include "core/store/query/project_counts.h"
#include "tests/support/file_bytes.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>

using namespace tandem;

/// What becomes of a project's file, its lock and its log while other programs and power cuts are about.
class TestProjectPlace : public QObject
{
    Q_OBJECT

private slots:
    void refusesToCopyOverAFile();
    void savesACopy();
    void replacesAPlainFile_data();
    void replacesAPlainFile();
    void refusesNamesThatAreTooLong();
    void namesALockThatWasLeft_data();
    void namesALockThatWasLeft();
    void copiesBesideNoLog();
    void noticesWhatBecomesOfTheFile_data();
    void noticesWhatBecomesOfTheFile();
    void leavesAnotherProjectsLog();
    void keepsItsLocks_data();
    void keepsItsLocks();
    void noticesARemovedLog();
};

void TestProjectPlace::namesALockThatWasLeft_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<QString>("part");
    QTest::newRow("of a power cut, empty") << QByteArray() << QStringLiteral("names nobody");
    QTest::newRow("of a power cut, zeros") << QByteArray(64, '\0') << QStringLiteral("names nobody");
    QTest::newRow("garbage") << QByteArray("no lock\nat all\n") << QStringLiteral("names nobody");
    QTest::newRow("of another computer") << QByteArray("4711\ntandem\nfar-away\n\n\n") << QStringLiteral("far-away");
}

void TestProjectPlace::namesALockThatWasLeft()
{
    QFETCH(QByteArray, lock);
    QFETCH(QString, part);
    TestProject project;
    project.close();
    const QString lockFile = project.path() + QStringLiteral(".lock");
    write(lockFile, lock);
    const auto opened = ProjectFile::open(project.path(), FileAccess::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Locked);
    QVERIFY2(opened.error().message.contains(part), qPrintable(opened.error().message));
    QVERIFY(opened.error().message.contains(lockFile));
    QVERIFY(isLockUncertain(project.path()));
    must(removeUncertainLock(project.path()));
    const auto again = must(ProjectFile::open(project.path(), FileAccess::ReadWrite));
    // That of a program that runs here is certain.
    QVERIFY(!isLockUncertain(project.path()));
    QCOMPARE(removeUncertainLock(project.path()).error().code, ErrorCode::Locked);
    QVERIFY(QFile::exists(lockFile));
}

void TestProjectPlace::copiesBesideNoLog()
{
    TestProject project;
    const QString copy = project.pathOf(QStringLiteral("copy.tandem"));
    write(copy + QStringLiteral("-wal"), "of another project");
    QCOMPARE(project.file().saveCopy(copy).error().code, ErrorCode::Refused);
    QVERIFY(!QFile::exists(copy));
}

void TestProjectPlace::noticesWhatBecomesOfTheFile_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("state");
    QTest::newRow("nothing") << QString() << int(FilePlace::State::InPlace);
    QTest::newRow("another file beside it") << QStringLiteral("beside") << int(FilePlace::State::InPlace);
    QTest::newRow("renamed and back") << QStringLiteral("back") << int(FilePlace::State::InPlace);
    QTest::newRow("renamed") << QStringLiteral("rename") << int(FilePlace::State::Moved);
    QTest::newRow("moved to another folder") << QStringLiteral("move") << int(FilePlace::State::Moved);
    QTest::newRow("its folder renamed") << QStringLiteral("folder") << int(FilePlace::State::Moved);
    QTest::newRow("removed") << QStringLiteral("remove") << int(FilePlace::State::Gone);
    QTest::newRow("removed, with what lies beside it") << QStringLiteral("remove all") << int(FilePlace::State::Gone);
    QTest::newRow("replaced by a rename") << QStringLiteral("replace") << int(FilePlace::State::Replaced);
    QTest::newRow("removed and made anew") << QStringLiteral("anew") << int(FilePlace::State::Replaced);
    QTest::newRow("moved, another in its place") << QStringLiteral("swap") << int(FilePlace::State::Replaced);
    QTest::newRow("a folder in its place") << QStringLiteral("mkdir") << int(FilePlace::State::Replaced);
}

void TestProjectPlace::noticesWhatBecomesOfTheFile()
{
    QFETCH(QString, act);
    QFETCH(int, state);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("one")) && QDir(folder.path()).mkdir(QStringLiteral("two")));
    const QString path = folder.filePath(QStringLiteral("one/p.tandem"));
    const auto file = must(ProjectFile::create(path));
    must(file->writer()
             ->submit(Priority::Human,
                      [](Connection &connection) {
                          return ensureAnnotator(connection, AnnotatorKind::Person, QStringLiteral("Ana"));
                      })
             .wait());
    const QString other = folder.filePath(QStringLiteral("two/p.tandem"));
    if (act == u"beside")
        write(path + QStringLiteral(".txt"), "x");
    if (act == u"back")
        QVERIFY(QFile::rename(path, other) && QFile::rename(other, path));
    if (act == u"rename" || act == u"swap")
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
    if (act == u"move")
        QVERIFY(QFile::rename(path, other));
    if (act == u"folder")
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("one")), folder.filePath(QStringLiteral("three"))));
    if (act.startsWith(u"remove") || act == u"anew" || act == u"mkdir")
        QVERIFY(QFile::remove(path));
    if (act == u"remove all")
        QVERIFY(QFile::remove(path + QStringLiteral("-wal")) && QFile::remove(path + QStringLiteral("-shm")));
    if (act == u"replace") {
        write(other, "another");
        QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
    }
    if (act == u"anew" || act == u"swap")
        write(path, "another");
    if (act == u"mkdir")
        QVERIFY(QDir().mkdir(path));

    QCOMPARE(int(file->held()->place().state), state);
    const bool isInPlace = state == int(FilePlace::State::InPlace);
    QCOMPARE(file->held()->check().has_value(), isInPlace);
    QCOMPARE(file->makeReader().has_value(), isInPlace);
    if (state == int(FilePlace::State::Moved))
        QVERIFY(file->held()->check().error().message.contains(file->held()->place().now));

    // A copy holds everything, whatever became of the file.
    if (!isInPlace)
        file->leavePlace();
    const QString copy = folder.filePath(QStringLiteral("copy.tandem"));
    must(file->saveCopy(copy));
    const auto reopened = must(ProjectFile::open(copy, FileAccess::ReadOnly));
    const auto reader = must(reopened->makeReader());
    QCOMPARE(must(reader->read([](Connection &connection) { return people(connection); }).wait()).size(), size_t(1));
    if (act == u"replace" || act == u"anew" || act == u"swap")
        QCOMPARE(bytesOf(path), QByteArray("another"));
}

void TestProjectPlace::leavesAnotherProjectsLog()
{
    TestProject project;
    project.addRecords(3);
    const QString log = project.path() + QStringLiteral("-wal");
    write(project.pathOf(QStringLiteral("new")), "another project");
    write(project.pathOf(QStringLiteral("new-wal")), "another log");
    QCOMPARE(std::rename(qPrintable(project.pathOf(QStringLiteral("new"))), qPrintable(project.path())), 0);
    QCOMPARE(std::rename(qPrintable(project.pathOf(QStringLiteral("new-wal"))), qPrintable(log)), 0);
    project.close();
    QCOMPARE(bytesOf(project.path()), QByteArray("another project"));
    QCOMPARE(bytesOf(log), QByteArray("another log"));
}

void TestProjectPlace::keepsItsLocks_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<qint64>("first");
    QTest::newRow("the file") << QString() << qint64(0x40000002);
    QTest::newRow("the log's index") << QStringLiteral("-shm") << qint64(128);
}

/// Opening and closing a file drops a process's locks on it, and the next program that reads it would remove the log.
void TestProjectPlace::keepsItsLocks()
{
    QFETCH(QString, ending);
    QFETCH(qint64, first);
    TestProject project;
    project.addRecords(3);
    const QString path = project.path() + ending;
    QVERIFY(!bytesOf(path).isEmpty());
    QFile another(path); // like one of another program
    QVERIFY(another.open(QIODevice::ReadWrite));
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_start = first;
    lock.l_len = 1;
    QCOMPARE(::fcntl(another.handle(), F_OFD_GETLK, &lock), 0);
    QCOMPARE(int(lock.l_type), int(F_RDLCK));
    project.close(); // and lets go of them in time to bring the log in
    QVERIFY(!QFile::exists(project.path() + QStringLiteral("-wal")));
}

void TestProjectPlace::noticesARemovedLog()
{
    TestProject project;
    project.addRecords(3);
    QVERIFY(QFile::remove(project.path() + QStringLiteral("-wal")));
    QCOMPARE(int(project.file().held()->place().state), int(FilePlace::State::LostCompanion));
    QVERIFY(!project.file().makeReader());
    const auto add = [](Connection &connection) {
        return ensureAnnotator(connection, AnnotatorKind::Person, QStringLiteral("Ana"));
    };
    // What was under way before may still take one along, which is in the old log and comes into the file with it.
    QTRY_VERIFY(!project.writer().submit(Priority::Human, add).wait());
    const auto refused = project.writer().submit(Priority::Human, add).wait();
    QVERIFY2(refused.error().message.contains(QStringLiteral("-wal")), qPrintable(refused.error().message));
    // What was written before is in the file once it is closed.
    project.close();
    project.reopen();
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM record")), 3);
    must(project.writer().submit(Priority::Human, add).wait());
}

void TestProjectPlace::refusesNamesThatAreTooLong()
{
    TestProject project;
    const QString name = project.pathOf(QString(250, u'x'));
    QCOMPARE(ProjectFile::create(name).error().code, ErrorCode::InvalidInput);
    QCOMPARE(project.file().saveCopy(name).error().code, ErrorCode::InvalidInput);
}

void TestProjectPlace::savesACopy()
{
    TestProject project;
    project.addRecords(8);
    const QString copy = project.pathOf(QStringLiteral("copy of it's.tandem"));
    must(project.file().saveCopy(copy));
    project.addRecords(1);
    const auto opened = must(ProjectFile::open(copy, FileAccess::ReadWrite));
    const auto reader = must(opened->makeReader());
    QCOMPARE(must(reader->read(recordCount).wait()), 8);
}

void TestProjectPlace::refusesToCopyOverAFile()
{
    TestProject project;
    const QString copy = project.pathOf(QStringLiteral("precious.txt"));
    write(copy, "precious");
    QCOMPARE(project.file().saveCopy(copy).error().code, ErrorCode::Refused);
    QCOMPARE(bytesOf(copy), QByteArray("precious"));
}

void TestProjectPlace::replacesAPlainFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("nothing there") << QStringLiteral("new.tandem") << true;
    QTest::newRow("a text") << QStringLiteral("precious.txt") << true;
    QTest::newRow("a link to a text") << QStringLiteral("link.txt") << true;
    QTest::newRow("an empty file") << QStringLiteral("empty") << true;
    QTest::newRow("a folder") << QStringLiteral("folder") << false;
    QTest::newRow("beside a log that was left") << QStringLiteral("beside.tandem") << false;
}

void TestProjectPlace::replacesAPlainFile()
{
    QFETCH(QString, name);
    QFETCH(bool, isReplaced);
    TestProject project;
    project.addRecords(4);
    write(project.pathOf(QStringLiteral("precious.txt")), "precious");
    write(project.pathOf(QStringLiteral("empty")), "");
    write(project.pathOf(QStringLiteral("beside.tandem")), "precious");
    write(project.pathOf(QStringLiteral("beside.tandem-wal")), "of another project");
    QVERIFY(QFile::link(project.pathOf(QStringLiteral("precious.txt")), project.pathOf(QStringLiteral("link.txt"))));
    QVERIFY(QDir(project.pathOf(QString())).mkdir(QStringLiteral("folder")));
    const QString copy = project.pathOf(name);
    const auto saved = project.file().saveCopy(copy, CopyOver::PlainFile);
    QCOMPARE(saved.has_value(), isReplaced);
    QCOMPARE(QFileInfo(project.pathOf(QStringLiteral("link.txt"))).isSymLink(), true);
    if (!isReplaced) {
        QVERIFY(QFileInfo(copy).isDir() || bytesOf(copy) == "precious");
    } else {
        const auto opened = must(ProjectFile::open(copy, FileAccess::ReadWrite));
        const auto reader = must(opened->makeReader());
        QCOMPARE(must(reader->read(recordCount).wait()), 4);
    }
    // Nothing half-written stays beside it.
    const QStringList left =
        QDir(project.pathOf(QString())).entryList({QStringLiteral(".tandem-copy-*")}, QDir::Hidden | QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

QTEST_GUILESS_MAIN(TestProjectPlace)
#include "tst_project_place.moc"
