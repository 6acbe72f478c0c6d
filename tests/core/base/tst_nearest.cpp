// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <QTest>

using namespace tandem;

class TestNearest : public QObject
{
    Q_OBJECT

private slots:
    void distance_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("edits");
        QTest::newRow("equal") << "record"
                               << "Record" << 0;
        QTest::newRow("empty") << ""
                               << "abc" << 3;
        QTest::newRow("swap") << "airlne"
                              << "airline" << 1;
        QTest::newRow("neighbours") << "recrod"
                                    << "record" << 1;
        QTest::newRow("replaced") << "kitten"
                                  << "sitting" << 3;
    }

    void distance()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(editDistance(left, right), "edits");
        QTEST(editDistance(right, left), "edits");
    }

    void suggests()
    {
        const QStringList known{QStringLiteral("airline"), QStringLiteral("name"), QStringLiteral("x")};
        QCOMPARE(nearestName(QStringLiteral("airlne"), known), QStringLiteral("airline"));
        QCOMPARE(nearestName(QStringLiteral("zebra"), known), QString());
        QCOMPARE(nearestName(QStringLiteral("y"), known), QStringLiteral("x"));
        QCOMPARE(nearestName(QStringLiteral("y"), {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
