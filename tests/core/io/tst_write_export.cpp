// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_export.h"
#include "core/store/query/export_cursor.h"
#include "tests/support/test_project.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWriteExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    ExportShape m_shape;
    ExportRequest m_request;

    Result<ExportReport> run(const CancelToken &cancel = {}, const Progress &progress = {})
    {
        ExportCursor cursor(m_project->connection(), m_shape.schema, {m_request.records, false, false});
        return writeExport(m_request, m_shape, cursor, cancel, progress);
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_shape = {};
        m_shape.schema = m_project->setUsualSchema();
        m_shape.metadataColumns = QStringList{s("channel")};
        m_request = {};
        m_request.path = m_project->pathOf(s("out.csv"));
    }

    void writesARowForEachRecordAndLabel()
    {
        m_project->addRecord(s("007"), s("a,\r\nb"), "{\"channel\":\"mail\"}");
        m_project->addRecord(s("8"), s("=1+2"));
        const auto report = run();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->records, 2);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->withFinalLabel, 0);
        QCOMPARE(contentOf(m_request.path),
                 QByteArray("id,text,label,llm_value,confidence,confidence_kind,status,verified_value,final_value,"
                            "final_source,annotator,verifier,agent,agent_version,job,labelled_at,verified_at,comment,"
                            "meta.channel\n"
                            "007,\"a,\r\nb\",sentiment,,,,unlabelled,,,none,,,,,,,,,mail\n"
                            "007,\"a,\r\nb\",aspect,,,,unlabelled,,,none,,,,,,,,,mail\n"
                            "8,=1+2,sentiment,,,,unlabelled,,,none,,,,,,,,,\n"
                            "8,=1+2,aspect,,,,unlabelled,,,none,,,,,,,,,\n"));
    }

    void writesAnObjectForEachRecord()
    {
        const auto records = m_project->addRecords(1200);
        m_request.format = QStringLiteral("jsonl");
        qint64 last = 0;
        const auto report = run({}, [&](qint64 done, qint64 total) {
            QCOMPARE(total, 1200);
            QVERIFY(done > last);
            last = done;
        });
        QVERIFY(report);
        QCOMPARE(last, 1200);
        QCOMPARE(contentOf(m_request.path).count('\n'), 1200);
        QVERIFY(
            contentOf(m_request.path).startsWith("{\"id\":\"r1\",\"text\":\"text of r1\",\"meta\":{},\"labels\":{"));
    }

    void keepsTheOrderOfAList()
    {
        const auto records = m_project->addRecords(3);
        m_request.format = QStringLiteral("jsonl");
        m_request.records =
            std::make_shared<const std::vector<RecordId>>(std::vector<RecordId>{records[2], records[0]});
        QVERIFY(run());
        const QList<QByteArray> lines = contentOf(m_request.path).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("{\"id\":\"r3\""));
        QVERIFY(lines[1].startsWith("{\"id\":\"r1\""));
    }

    /// What fails while the last bytes are written is told as well, and no half of a file is left.
    void saysWhyTheLastBytesWereNotWritten()
    {
        m_project->addRecords(40);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1024, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto report = run();
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!report);
        QVERIFY2(!report.error().message.contains(s("Unknown")), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(s("large")), qPrintable(report.error().message));
        QVERIFY(!QFile::exists(m_request.path));
    }

    void leavesWhatWasThereAfterACancel()
    {
        m_project->addRecords(1200);
        m_request.existing = ExistingFile::Replace;
        QFile before(m_request.path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
        before.close();
        const qsizetype files = QDir(m_project->pathOf(s("."))).entryList(QDir::Files).size();
        const CancelToken cancel;
        const auto report = run(cancel, [&](qint64, qint64) { cancel.cancel(); });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(m_request.path), QByteArray("old"));
        QCOMPARE(QDir(m_project->pathOf(s("."))).entryList(QDir::Files).size(), files);
    }

    void replacesNoProject_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the project") << s("sacred.tandem");
        QTest::newRow("by a roundabout way") << s("./sacred.tandem");
        QTest::newRow("by a link") << s("link.csv");
        QTest::newRow("its log") << s("sacred.tandem-wal");
        QTest::newRow("its lock") << s("sacred.tandem.lock");
        QTest::newRow("its log in capitals") << s("sacred.tandem-WAL");
        QTest::newRow("its index") << s("sacred.tandem-shm");
        QTest::newRow("its journal") << s("sacred.tandem-journal");
        QTest::newRow("by a hard link") << s("hard.csv");
        QTest::newRow("by a link to a link") << s("link2.csv");
        QTest::newRow("by a link to its log that is not there yet") << s("dangling.csv");
        QTest::newRow("by the link of a folder") << s("folder/sacred.tandem");
        QTest::newRow("its log by the link of a folder") << s("folder/sacred.tandem-wal");
        QTest::newRow("a log by a hard link") << s("log.csv");
        QTest::newRow("an input by a hard link") << s("input2.csv");
        QTest::newRow("what lies beside an input by a hard link") << s("lock2.csv");
        QTest::newRow("a pipe") << s("pipe.csv");
        QTest::newRow("a link to a pipe") << s("link-to-pipe.csv");
        QTest::newRow("a folder") << s(".");
        QTest::newRow("a folder by its name") << s("folder/");
        QTest::newRow("a device") << s("/dev/null");
        QTest::newRow("a full device") << s("/dev/full");
        QTest::newRow("the standard output as a device") << s("/dev/stdout");
        QTest::newRow("an open file of a process") << s("/proc/self/fd/1");
        QTest::newRow("a name that is too long") << QString(250, u'x') + s(".csv");
        QTest::newRow("a name that is too long in UTF-8") << QString(120, u'日') + s(".csv");
    }

    void replacesNoProject()
    {
        QFETCH(QString, name);
        const QString sacred = m_project->pathOf(s("sacred.tandem"));
        const QByteArray project = QByteArray("SQLite format 3").leftJustified(68, '\0') + "TNDM and all its work";
        QFile file(sacred);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(project) == project.size());
        file.close();
        const auto at = [this](const char *place) { return m_project->pathOf(s(place)); };
        const auto make = [](const QString &path, const QByteArray &content) {
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
        };
        make(at("input.csv"), "text\n");
        make(at("input.csv.lock"), "1\n");
        make(at("log"), QByteArray::fromHex("377f0682002de218") + QByteArray(24, '\0'));
        for (const auto &[from, to] :
             std::initializer_list<std::pair<const char *, const char *>>{{"sacred.tandem", "hard.csv"},
                                                                          {"log", "log.csv"},
                                                                          {"input.csv", "input2.csv"},
                                                                          {"input.csv.lock", "lock2.csv"}})
            QCOMPARE(::link(qPrintable(at(from)), qPrintable(at(to))), 0);
        QVERIFY(QFile::link(sacred, at("link.csv")));
        QVERIFY(QFile::link(at("link.csv"), at("link2.csv")));
        QVERIFY(QFile::link(at("sacred.tandem-wal"), at("dangling.csv")));
        QVERIFY(QFile::link(at("."), at("folder")));
        QVERIFY(QFile::link(at("pipe.csv"), at("link-to-pipe.csv")));
        m_request.inputs = QStringList{at("input.csv")};
        m_request.existing = ExistingFile::Replace;
        QCOMPARE(::mkfifo(qPrintable(m_project->pathOf(s("pipe.csv"))), 0600), 0);
        m_request.path = name.startsWith(u'/') ? name : m_project->pathOf(name);
        const auto report = run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QCOMPARE(contentOf(sacred), project);
        QCOMPARE(contentOf(at("input.csv")), QByteArray("text\n"));
    }

    void replacesAFileOnlyWhenAsked()
    {
        m_project->addRecords(1);
        QFile before(m_request.path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
        before.close();
        const auto refused = run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(contentOf(m_request.path), QByteArray("old"));
        m_request.existing = ExistingFile::Replace;
        QVERIFY(run());
        QVERIFY(contentOf(m_request.path).startsWith("id,text"));
    }

    void replacesTheFileThatALinkLeadsTo()
    {
        m_project->addRecords(1);
        const QString link = m_project->pathOf(s("link.csv"));
        QVERIFY(QFile::link(m_request.path, link));
        const QString target = std::exchange(m_request.path, link);
        QVERIFY(run());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(contentOf(target).startsWith("id,text"));
    }

    void writesToADevice()
    {
        m_project->addRecords(2);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        m_request.device = &buffer;
        QVERIFY(run());
        QCOMPARE(buffer.data().count('\n'), 5);
        QVERIFY(!QFile::exists(m_request.path));
    }

    void tellsThatADeviceIsFull()
    {
        m_project->addRecords(2);
        QFile full(s("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full here");
        m_request.device = &full;
        QVERIFY(!run());
    }

    void writesEveryRecordWithoutASchema()
    {
        m_project->addRecords(30);
        m_shape.schema = {};
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(report->records, 30);
        QCOMPARE(report->rows, 30);
        QCOMPARE(contentOf(m_request.path).count('\n'), 31);
    }

    void writesNothingWhereRecordsAreGone()
    {
        const auto records = m_project->addRecords(2);
        m_request.records =
            std::make_shared<const std::vector<RecordId>>(std::vector<RecordId>{records[0], RecordId(99)});
        const auto report = run();
        QVERIFY(!report);
        QVERIFY(!QFile::exists(m_request.path));
    }

    void writesNothingWhereAPartOfTheTableIsMissing()
    {
        m_project->addRecords(3);
        must(m_project->connection().execute(QStringLiteral("DROP TRIGGER record_goes")));
        must(m_project->connection().execute(QStringLiteral("DELETE FROM record WHERE id = 2")));
        QVERIFY(!run());
        QVERIFY(!QFile::exists(m_request.path));
    }

    void saysThatAFolderIsMissing()
    {
        m_request.path = m_project->pathOf(s("none/out.csv"));
        const auto report = run();
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(s("could not be written")));
    }
};

QTEST_GUILESS_MAIN(TestWriteExport)
#include "tst_write_export.moc"
