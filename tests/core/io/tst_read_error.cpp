// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importer.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/must.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {
std::atomic<qint64> goodBytes = -1; // of files named "broken…"; -1: all

bool isBroken(int file)
{
    char name[4096] = {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    return readlink(link.constData(), name, sizeof name - 1) > 0 && std::strstr(name, "/broken") != nullptr;
}
} // namespace

/// Stands in front of the system's: a disk that gives up in the middle of a file.
extern "C" ssize_t read(int file, void *bytes, size_t count)
{
    using Read = ssize_t (*)(int, void *, size_t);
    static const auto next = reinterpret_cast<Read>(dlsym(RTLD_NEXT, "read"));
    if (goodBytes >= 0 && isBroken(file) && lseek(file, 0, SEEK_CUR) >= goodBytes) {
        errno = EIO;
        return -1;
    }
    return next(file, bytes, count);
}

/// What a file gives when the disk fails in its middle: no part of it passes for the whole.
class TestReadError : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void nothingOfItIsImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("row"); // %1: its number
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("CSV") << u"broken.csv"_s << QByteArray("id,text\n") << QByteArray("%1,text of the record\n")
                             << false;
        QTest::newRow("CSV, quoted over lines")
            << u"broken.csv"_s << QByteArray("id,text\n") << QByteArray("%1,\"text\nof the record\"\n") << false;
        QTest::newRow("TSV") << u"broken.tsv"_s << QByteArray("id\ttext\n") << QByteArray("%1\ttext of the record\n")
                             << false;
        QTest::newRow("JSON Lines") << u"broken.jsonl"_s << QByteArray()
                                    << QByteArray("{\"id\": \"%1\", \"text\": \"text of the record\"}\n") << false;
        QTest::newRow("JSON") << u"broken.json"_s << QByteArray("[")
                              << QByteArray("{\"id\": \"%1\", \"text\": \"text of the record\"},\n") << false;
        QTest::newRow("an export as JSON Lines, restored")
            << u"broken.jsonl"_s << QByteArray()
            << QByteArray("{\"id\": \"%1\", \"text\": \"text of the record\", \"meta\": {}, \"labels\": {}}\n") << true;
    }
    void nothingOfItIsImported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, row);
        QFETCH(bool, isRestored);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head);
        for (int i = 0; file.pos() < 2'000'000; ++i)
            file.write(QByteArray(row).replace("%1", QByteArray::number(i)));
        file.close();
        const auto project = must(Project::create(folder.filePath(u"p.tandem"_s)).wait());
        ImportRequest request;
        request.path = file.fileName();
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        request.restores = isRestored;
        goodBytes = 1'000'000;
        const auto report = project->importer().import(request, {}, [](qint64, qint64) {}).wait();
        goodBytes = -1;
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().message.contains(u"could not be read to its end"_s),
                 qPrintable(report.error().message));
        QCOMPARE(must(project->records().counts().wait()).records, 0);
    }
};

QTEST_GUILESS_MAIN(TestReadError)
#include "tst_read_error.moc"
