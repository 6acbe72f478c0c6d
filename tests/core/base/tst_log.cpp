// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void writesToTheStateFolderAndRedacts()
    {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        QCOMPARE(LogFile::pathFor(u"tandem"_s), state.path() + u"/tandem/tandem.log"_s);
        writeLog(LogLevel::Error, u"nobody hears this"_s);
        {
            const LogFile log(u"tandem"_s);
            writeLog(LogLevel::Information, u"opened a project\nin two lines"_s);
            writeLog(LogLevel::Warning, u"refused: Bearer abcdefghijklmnop1234"_s);
            qInfo("from Qt");
        }
        QFile file(LogFile::pathFor(u"tandem"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith("opened a project in two lines"));
        QVERIFY(lines[1].contains("refused"));
        QVERIFY(!lines[1].contains("abcdefghijklmnop"));
        QVERIFY(lines[2].endsWith("from Qt"));
    }

    void aFolderThatCannotBeMadeIsNoReasonToStop()
    {
        const QTemporaryDir state;
        QFile inTheWay(state.filePath(u"tandem"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        const LogFile log(u"tandem"_s);
        writeLog(LogLevel::Information, u"goes to standard error"_s);
        QVERIFY(!QFile::exists(LogFile::pathFor(u"tandem"_s)));
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
