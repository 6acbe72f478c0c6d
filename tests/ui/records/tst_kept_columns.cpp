// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/table/kept_columns.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace tandem;

class TestKeptColumns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tandem_kept_columns_test"));
    }
    void init() { QSettings().clear(); }

    void areKeptByProject()
    {
        keepColumns(QStringLiteral("/a/b.tandem"), {QStringLiteral("channel"), QStringLiteral("language")});
        QCOMPARE(keptColumns(QStringLiteral("/a/b.tandem")),
                 QStringList({QStringLiteral("channel"), QStringLiteral("language")}));
        QCOMPARE(keptColumns(QStringLiteral("/a/c.tandem")), QStringList());
    }

    /// Another program, of another Qt or on another processor, finds them.
    void haveAKeyThatLasts()
    {
        keepColumns(QStringLiteral("/a/b.tandem"), {QStringLiteral("channel")});
        QCOMPARE(QSettings().allKeys(),
                 QStringList(QStringLiteral("columns/1f3e333a47775eab47be2f3f43c3ea3b63aba9ec")));
    }

    void takeOverWhatOlderVersionsKept()
    {
        const QString older = QStringLiteral("columns/") + QString::number(qHash(QStringLiteral("/a/b.tandem")), 16);
        QSettings().setValue(older, QStringList(QStringLiteral("channel")));
        QCOMPARE(keptColumns(QStringLiteral("/a/b.tandem")), QStringList(QStringLiteral("channel")));
        QVERIFY(!QSettings().contains(older));
        keepColumns(QStringLiteral("/a/b.tandem"), {});
        QCOMPARE(keptColumns(QStringLiteral("/a/b.tandem")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKeptColumns)
#include "tst_kept_columns.moc"
