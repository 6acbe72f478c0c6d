// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_export.h"
#include "core/store/query/export_cursor.h"
#include "tests/support/test_project.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

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

    void leavesWhatWasThereAfterACancel()
    {
        m_project->addRecords(1200);
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
        QTest::newRow("a pipe") << s("pipe.csv");
    }

    void replacesNoProject()
    {
        QFETCH(QString, name);
        const QString sacred = m_project->pathOf(s("sacred.tandem"));
        const QByteArray project = QByteArray("SQLite format 3").leftJustified(68, '\0') + "TNDM and all its work";
        QFile file(sacred);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(project) == project.size());
        file.close();
        QVERIFY(QFile::link(sacred, m_project->pathOf(s("link.csv"))));
        QCOMPARE(::mkfifo(qPrintable(m_project->pathOf(s("pipe.csv"))), 0600), 0);
        m_request.path = m_project->pathOf(name);
        const auto report = run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QCOMPARE(contentOf(sacred), project);
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
