// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/agent_store.h"
#include "core/store/query/project_counts.h"
#include "core/store/sql/file_header.h"
#include "tests/support/child_process.h"
#include "tests/support/file_bytes.h"
#include "tests/support/test_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <cstdio>

using namespace tandem;

/// What may be opened, what is refused, and that a refusal leaves the file as it is.
class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void createsAndReopens();
    void refusesToReplaceAFile();
    void leavesNoLogBehind();
    void namesItselfInTheFileBeforeTheLog();

    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void takesNoFileWithAJournalForCutOff();
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesADamagedSchema();
    void tellsOfDamageThatIsFoundLater();

    void namesWhoHasItOpen();
    void takesOverTheLockOfADeadProcess();
    void opensForReadingBesideAWriter();
    void choosesHowToRead_data();
    void choosesHowToRead();
    void readsImmutableFiles();

    void splitsMigrations();
    void migratesForward();
    void bringsTheFirstVersionUpToDate();
    void keepsTheOldVersionWhenAMigrationFails();
    void refusesANewerFileWhoseVersionIsInTheLog();
    void refusesAnOlderFileForReading();

    void readsWhatAMigrationThatWasKilledLeft();
};

namespace {
/// The bytes of a whole project that is closed.
QByteArray projectBytes()
{
    TestProject project;
    project.setUsualSchema();
    project.addRecords(100);
    project.close();
    return bytesOf(project.path());
}

std::vector<Migration> withSecond(const QStringList &statements)
{
    std::vector<Migration> migrations = shippedMigrations();
    migrations.push_back({migrations.back().number + 1, statements});
    return migrations;
}

qint64 version(const QString &path)
{
    return qFromBigEndian<qint32>(bytesOf(path).constData() + 60);
}
} // namespace

void TestProjectFile::createsAndReopens()
{
    TestProject project;
    project.addRecords(3);
    project.reopen();
    QCOMPARE(must(recordCount(project.connection())), 3);
    const std::vector<Agent> stored = must(agents(project.connection()));
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().configuration.name, builtInAgentName());
    QCOMPARE(project.cell(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    // One of the program's own: that of the tests does not wait for the disk.
    const auto connection = must(Connection::open(project.path(), ConnectionMode::ReadWrite));
    QCOMPARE(must(connection->integer(QStringLiteral("PRAGMA foreign_keys"))), 1);
    QCOMPARE(must(connection->integer(QStringLiteral("PRAGMA synchronous"))), 2);
}

void TestProjectFile::refusesToReplaceAFile()
{
    TestProject project;
    const QString path = project.pathOf(QStringLiteral("precious.txt"));
    write(path, "precious");
    const auto created = ProjectFile::create(path);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Refused);
    QCOMPARE(bytesOf(path), QByteArray("precious"));
}

void TestProjectFile::leavesNoLogBehind()
{
    TestProject project;
    project.addRecords(10);
    project.close();
    QCOMPARE(QDir(QFileInfo(project.path()).path()).entryList(QDir::Files), QStringList{QStringLiteral("test.tandem")});
}

void TestProjectFile::namesItselfInTheFileBeforeTheLog()
{
    // The file as it would lie there if the program were killed now: with its log, and the header already in the file.
    TestProject project;
    project.addRecords(10);
    QVERIFY(QFileInfo(project.path() + QStringLiteral("-wal")).size() > 0);
    QVERIFY(checkFileHeader(project.path(), shippedMigrations().back().number).has_value());
    const QString copy = project.pathOf(QStringLiteral("killed.tandem"));
    write(copy, bytesOf(project.path()));
    write(copy + QStringLiteral("-wal"), bytesOf(project.path() + QStringLiteral("-wal")));
    const auto opened = must(ProjectFile::open(copy, FileAccess::ReadWrite));
    const auto reader = must(opened->makeReader());
    QCOMPARE(must(reader->read(recordCount).wait()), 10);
}

void TestProjectFile::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray whole = projectBytes();
    QByteArray newer = whole;
    qToBigEndian<qint32>(99, newer.data() + 60);
    QByteArray foreign = whole;
    qToBigEndian<qint32>(7, foreign.data() + 68);
    QByteArray unnumbered = whole;
    qToBigEndian<qint32>(0, unnumbered.data() + 60);
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::ForeignFile);
    QTest::newRow("text") << QByteArray("id,text\n1,hello\n") << int(ErrorCode::ForeignFile);
    QTest::newRow("long text") << QByteArray(5000, 'x') << int(ErrorCode::ForeignFile);
    QTest::newRow("only a beginning") << whole.left(50) << int(ErrorCode::ForeignFile);
    QTest::newRow("another program's database") << foreign << int(ErrorCode::ForeignFile);
    QTest::newRow("newer") << newer << int(ErrorCode::NewerFile);
    QTest::newRow("no version") << unnumbered << int(ErrorCode::DamagedFile);
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << int(ErrorCode::DamagedFile);
}

void TestProjectFile::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.tandem"));
    write(path, bytes);
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
        const auto opened = ProjectFile::open(path, access);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(opened.error().message.contains(QStringLiteral("file.tandem")));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
}

void TestProjectFile::takesNoFileWithAJournalForCutOff()
{
    const QByteArray whole = projectBytes();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.tandem"));
    write(path, whole.left(whole.size() / 2));
    QVERIFY(!checkFileHeader(path, 99));
    write(path + QStringLiteral("-journal"), QByteArray(512, 'j'));
    QVERIFY(checkFileHeader(path, 99));
}

void TestProjectFile::refusesAMissingFile()
{
    QTemporaryDir folder;
    const auto opened = ProjectFile::open(folder.filePath(QStringLiteral("none.tandem")), FileAccess::ReadWrite);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestProjectFile::refusesAFolder()
{
    QTemporaryDir folder;
    QCOMPARE(ProjectFile::open(folder.path(), FileAccess::ReadWrite).error().code, ErrorCode::InvalidInput);
}

void TestProjectFile::refusesADamagedSchema()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.tandem"));
    QByteArray bytes = projectBytes();
    std::fill(bytes.begin() + 100, bytes.begin() + 4096, char(0x5a));
    write(path, bytes);
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
        const auto opened = ProjectFile::open(path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
        QCOMPARE(bytesOf(path), bytes);
    }
}

void TestProjectFile::tellsOfDamageThatIsFoundLater()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.tandem"));
    QByteArray bytes = projectBytes();
    const qsizetype text = bytes.indexOf("text of r50");
    QVERIFY(text > 0);
    const qsizetype page = text / 4096 * 4096;
    std::fill(bytes.begin() + page, bytes.begin() + page + 4096, char(0x5a));
    write(path, bytes);
    const auto opened = must(ProjectFile::open(path, FileAccess::ReadOnly));
    const auto reader = must(opened->makeReader());
    const auto sum = reader->read([](Connection &connection) {
        return connection.integer(QStringLiteral("SELECT sum(length(content)) FROM record"));
    });
    QCOMPARE(sum.wait().error().code, ErrorCode::DamagedFile);
}

void TestProjectFile::namesWhoHasItOpen()
{
    TestProject project;
    const auto second = ProjectFile::open(project.path(), FileAccess::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
    project.close();
    QVERIFY(ProjectFile::open(project.path(), FileAccess::ReadWrite).has_value());
}

void TestProjectFile::takesOverTheLockOfADeadProcess()
{
    TestProject project;
    const QByteArray lock = bytesOf(project.path() + QStringLiteral(".lock"));
    project.close();
    ChildProcess process;
    process.start(QStringLiteral("/bin/true"), QStringList());
    process.kill();
    QVERIFY(process.id() > 0);
    const QByteArray deadId = QByteArray::number(process.id());
    QByteArray stale = lock;
    stale.replace(QByteArray::number(QCoreApplication::applicationPid()), deadId);
    write(project.path() + QStringLiteral(".lock"), stale);
    QVERIFY(ProjectFile::open(project.path(), FileAccess::ReadWrite).has_value());
}

void TestProjectFile::opensForReadingBesideAWriter()
{
    TestProject project;
    project.addRecords(5);
    const auto second = must(ProjectFile::open(project.path(), FileAccess::ReadOnly));
    QVERIFY(second->isReadOnly());
    QVERIFY(!second->writer());
    const auto reader = must(second->makeReader());
    QCOMPARE(must(reader->read(recordCount).wait()), 5);
    project.addRecords(2);
    QCOMPARE(must(reader->read(recordCount).wait()), 7);
}

void TestProjectFile::choosesHowToRead_data()
{
    QTest::addColumn<bool>("folderIsWritable");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("isImmutable");
    QTest::newRow("usual") << true << false << false;
    QTest::newRow("beside a writer") << true << true << false;
    QTest::newRow("read-only folder") << false << false << true;
    QTest::newRow("read-only folder with a log") << false << true << false;
}

void TestProjectFile::choosesHowToRead()
{
    QFETCH(bool, folderIsWritable);
    QFETCH(bool, hasLog);
    QFETCH(bool, isImmutable);
    QCOMPARE(readMode(folderIsWritable, hasLog) == ConnectionMode::Immutable, isImmutable);
}

void TestProjectFile::readsImmutableFiles()
{
    TestProject project;
    project.addRecords(4);
    project.close();
    const QString path = project.pathOf(QStringLiteral("100 % ?#.tandem"));
    QVERIFY(QFile::rename(project.path(), path));
    {
        const auto connection = must(Connection::open(path, ConnectionMode::Immutable));
        QCOMPARE(must(recordCount(*connection)), 4);
        QVERIFY(!connection->execute(QStringLiteral("DELETE FROM record")));
        QVERIFY(!QFile::exists(path + QStringLiteral("-shm")));
    }
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
}

void TestProjectFile::splitsMigrations()
{
    const QStringList statements =
        statementsOf(QStringLiteral("-- why\nCREATE TABLE a (x);\n--;\nCREATE TRIGGER t BEGIN "
                                    "SELECT 1; SELECT 2; END\n --; \n\n--;\n"));
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements[1].contains(QStringLiteral("SELECT 2; END")));
    int number = 0;
    for (const Migration &migration : shippedMigrations())
        QCOMPARE(migration.number, ++number);
    QVERIFY(number > 0);
}

void TestProjectFile::migratesForward()
{
    TestProject project;
    project.addRecords(6);
    project.close();
    const auto migrations =
        withSecond({QStringLiteral("ALTER TABLE record ADD COLUMN note TEXT NOT NULL DEFAULT 'none'")});
    {
        const auto file = must(ProjectFile::open(project.path(), FileAccess::ReadWrite, migrations));
        // In the file itself, not only in the log: a kill now must not leave a file that looks older.
        QCOMPARE(version(project.path()), migrations.back().number);
        const auto reader = must(file->makeReader());
        const auto notes = reader->read([](Connection &connection) {
            return connection.integer(QStringLiteral("SELECT count(*) FROM record WHERE note = 'none'"));
        });
        QCOMPARE(must(notes.wait()), 6);
    }
    QCOMPARE(ProjectFile::open(project.path(), FileAccess::ReadWrite).error().code, ErrorCode::NewerFile);
}

void TestProjectFile::bringsTheFirstVersionUpToDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.tandem"));
    must(ProjectFile::create(path, {shippedMigrations().front()}));
    {
        // A job's label with what it was read from, and a person's, as the first version kept them.
        const auto connection = must(Connection::open(path, ConnectionMode::ReadWrite));
        for (const char *sql :
             {"INSERT INTO schema_version (id, number, document, created_at) VALUES (90, 90, '{}', 0)",
              "INSERT INTO import (id, source_name, started_at, completed_at) VALUES (1, 'old.csv', 0, 0)",
              "INSERT INTO record (id, external_id, import_id, content) VALUES (1, 'r1', 1, 'x'), (2, 'r2', 1, 'y')",
              "UPDATE project SET visible_through = 2",
              "INSERT INTO label_definition (id, uuid, name, level, choice, guideline, position)"
              " VALUES (1, 'd', 'mood', 'record', 'single', '', 0)",
              "INSERT INTO option (id, uuid, label_definition_id, value, text, description, aliases, colour, key, "
              "position)"
              " VALUES (1, 'o', 1, 'good', '', '', '[]', '', '1', 0)",
              "INSERT INTO job (id, uuid, agent_version_id, schema_version_id, subset, state, in_flight, is_whole, "
              "created_at)"
              " SELECT 1, 'j', min(id), 90, '', 'completed', 1, 1, 0 FROM agent_version",
              "INSERT INTO item (id, job_id, record_id, state) VALUES (1, 1, 1, 'done')",
              "INSERT INTO attempt (id, item_id, number, finished_at, latency) VALUES (1, 1, 1, 0, 0)",
              "INSERT INTO sample (id, attempt_id, number) VALUES (1, 1, 1)",
              "INSERT INTO label (id, record_id, label_definition_id, annotator_id, job_id, option_id, created_at)"
              " SELECT 1, 1, 1, min(id), 1, 1, 0 FROM annotator",
              "INSERT INTO label (id, record_id, label_definition_id, annotator_id, job_id, option_id, created_at)"
              " SELECT 2, 2, 1, min(id), NULL, 1, 0 FROM annotator",
              "INSERT INTO outcome (sample_id, label_definition_id, label_id, rung) VALUES (1, 1, 1, 3)"})
            must(connection->execute(QString::fromLatin1(sql)));
    }
    const auto reader = must(must(ProjectFile::open(path, FileAccess::ReadWrite))->makeReader());
    QCOMPARE(version(path), shippedMigrations().back().number);
    const auto rungs = reader->read([](Connection &connection) {
        return connection.integer(QStringLiteral("SELECT 10 * count(*) + sum(rung) FROM label WHERE rung IS NOT NULL"));
    });
    QCOMPARE(must(rungs.wait()), 13);
}

void TestProjectFile::keepsTheOldVersionWhenAMigrationFails()
{
    TestProject project;
    project.addRecords(6);
    project.close();
    const auto broken = withSecond(
        {QStringLiteral("ALTER TABLE record ADD COLUMN note TEXT"), QStringLiteral("CREATE TABLE record (x)")});
    QVERIFY(!ProjectFile::open(project.path(), FileAccess::ReadWrite, broken));
    const auto dangling = withSecond({QStringLiteral("DELETE FROM import")});
    QCOMPARE(ProjectFile::open(project.path(), FileAccess::ReadWrite, dangling).error().code, ErrorCode::DamagedFile);
    QCOMPARE(version(project.path()), shippedMigrations().back().number);
    project.reopen();
    QCOMPARE(must(recordCount(project.connection())), 6);
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM pragma_table_info('record') WHERE name = 'note'")), 0);
}

void TestProjectFile::refusesANewerFileWhoseVersionIsInTheLog()
{
    TestProject project;
    const QString copy = project.pathOf(QStringLiteral("killed.tandem"));
    {
        const auto connection = must(Connection::open(project.path(), ConnectionMode::ReadWrite));
        must(connection->execute(QStringLiteral("PRAGMA user_version = 99")));
        write(copy, bytesOf(project.path()));
        write(copy + QStringLiteral("-wal"), bytesOf(project.path() + QStringLiteral("-wal")));
    }
    QCOMPARE(version(copy), shippedMigrations().back().number);
    QCOMPARE(ProjectFile::open(copy, FileAccess::ReadWrite).error().code, ErrorCode::NewerFile);
}

void TestProjectFile::refusesAnOlderFileForReading()
{
    TestProject project;
    project.close();
    const auto opened = ProjectFile::open(project.path(), FileAccess::ReadOnly, withSecond({}));
    QCOMPARE(opened.error().code, ErrorCode::Refused);
}

void TestProjectFile::readsWhatAMigrationThatWasKilledLeft()
{
    TestProject project;
    const QString copy = project.pathOf(QStringLiteral("killed.tandem"));
    const int older = shippedMigrations().back().number;
    {
        const auto connection = must(Connection::open(project.path(), ConnectionMode::ReadWrite));
        must(connection->execute(QStringLiteral("PRAGMA user_version = %1").arg(older + 1)));
        write(copy, bytesOf(project.path()));
        write(copy + QStringLiteral("-wal"), bytesOf(project.path() + QStringLiteral("-wal")));
    }
    QCOMPARE(version(copy), older); // the log knows better
    QVERIFY(ProjectFile::open(copy, FileAccess::ReadOnly, withSecond({})).has_value());
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
