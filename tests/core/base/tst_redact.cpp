// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QTest>

using namespace tandem;

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void hidesKeys_data();
    void hidesKeys();
    void hidesTheGivenSecret();
};

void TestRedact::hidesKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("Incorrect API key provided: sk-syn**xyz. Look", "Incorrect API key provided: [key]. Look");
    row("key=sk-abcdefgh12345678", "key=[key]");
    row("AIzaSyA1234567890", "[key]");
    row("xoxb-123456789", "[key]");
    row("Authorization: Bearer abc.def-ghi", "Authorization: [key]");
    row("the desk-chair is broken", "the desk-chair is broken");
    row("The server is busy.", "The server is busy.");
}

void TestRedact::hidesKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(redacted(text), shown);
}

void TestRedact::hidesTheGivenSecret()
{
    const QString secret = QStringLiteral("q7W-some own form of key");
    QCOMPARE(redacted(u"bad: " + secret + u'!', secret), QStringLiteral("bad: [key]!"));
    QCOMPARE(redacted(QStringLiteral("bad: q7W-some ow…"), secret), QStringLiteral("bad: [key]…"));
    QCOMPARE(redacted(QStringLiteral("fine"), QString()), QStringLiteral("fine"));
    QCOMPARE(redacted(QStringLiteral("a short one: abc"), QStringLiteral("abc")), QStringLiteral("a short one: [key]"));
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
